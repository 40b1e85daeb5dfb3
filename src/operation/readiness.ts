/** One thing that must be so before the bot can answer. */
interface Condition {
  readonly ok: boolean;
  /** How it is, for whoever looks: a word, a number, or `null` for nothing known. */
  readonly value: string | number | null;
}

/** Whether the bot can answer, and why not. Holds nothing secret: it is served to whoever asks. */
export interface Readiness {
  readonly ready: boolean;
  readonly conditions: Readonly<Record<string, Condition>>;
}

/** Ready where every condition holds. */
export function judge(conditions: Readiness["conditions"]): Readiness {
  return { ready: Object.values(conditions).every(({ ok }) => ok), conditions };
}
