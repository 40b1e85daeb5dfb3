import type { NounPhrase } from "../prose/noun-phrase.ts";
import type { SpeechAct } from "../prose/speech-act.ts";

/** The sentence around a quotation, and what is said in it. */
export interface Surroundings {
  /** The token that is the quotation. */
  readonly at: number;
  /** The first token of its sentence. */
  readonly from: number;
  readonly acts: readonly SpeechAct[];
  /** The speech acts of the sentence that holds the token behind the quotation: another one after `“Why?”`. */
  readonly actsBehind: readonly SpeechAct[];
  readonly subject: NounPhrase | null;
}
