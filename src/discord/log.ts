/** What a log line says besides its message. Never a question, never a token. */
export type LogFields = Readonly<Record<string, unknown>>;

/** Where the bot writes what it did; pino's loggers are one. */
export interface Log {
  readonly debug: (fields: LogFields, message: string) => void;
  readonly info: (fields: LogFields, message: string) => void;
  readonly warn: (fields: LogFields, message: string) => void;
  readonly error: (fields: LogFields, message: string) => void;
}
