import { setTimeout as pause } from "node:timers/promises";

/** A line of the bot's log. */
export type LogLine = Readonly<Record<string, unknown>>;

/** The log of a bot as its output comes. */
export class LogReader {
  readonly lines: LogLine[] = [];
  #rest = "";

  /** Takes what was written. */
  take(output: string): void {
    const lines = (this.#rest + output).split("\n");
    this.#rest = lines.pop() ?? "";
    for (const line of lines) {
      if (!line.startsWith("{")) continue;
      const parsed: LogLine = JSON.parse(line);
      this.lines.push(parsed);
    }
  }
}

/** Resolves when the log has a line with one of the messages. */
export async function untilLogged(lines: readonly LogLine[], messages: readonly string[]): Promise<void> {
  const started = performance.now();
  while (!lines.some(({ msg }) => messages.includes(String(msg)))) {
    if (performance.now() - started > 30_000)
      throw new Error(`expected the log line ${messages.join(" or ")}, met ${JSON.stringify(lines)}`);
    await pause(10);
  }
}
