import type { NounPhrase } from "./noun-phrase.ts";

/** A place where the author says that somebody speaks: `Smith said`, `said Smith`, `according to Smith`. */
export interface SpeechAct {
  /** The token of the verb, or of `according`. */
  readonly verb: number;
  /** Behind verb and particle. */
  readonly to: number;
  readonly subject: NounPhrase;
  readonly form: "verb" | "inverted" | "participle" | "source";
  /** True where the verb counts only right beside a quotation. */
  readonly isWeak: boolean;
  /** Whether it was said: not by who never said it or was told it (`unsaid`), not yet by who might say it. */
  readonly use: "said" | "unsaid" | "hypothetical";
}
