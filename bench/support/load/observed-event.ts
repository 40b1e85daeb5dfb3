/** What became of an event, as its user saw it; `silent` is what nobody answered, `unsent` what could not be sent to the bot. */
export const outcomes = ["answered", "busy", "refused", "failed", "silent", "unsent"] as const;
export type Outcome = (typeof outcomes)[number];

/** One event: what it was, and what became of it. Times are milliseconds of one clock. */
export interface ObservedEvent {
  readonly kind: string;
  /** Whether Discord gives it up after three seconds. */
  readonly hasDeadline: boolean;
  readonly dueAt: number;
  readonly sentAt: number;
  /** When the first answer reached Discord; nothing where none did. */
  readonly answeredAt: number | undefined;
  readonly outcome: Outcome;
  readonly isDeferred: boolean;
}
