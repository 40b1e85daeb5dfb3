/** Words of one speaker inside a cue. */
export interface Utterance {
  readonly text: string;
  /** When its cue begins and ends, in milliseconds. */
  readonly start: number;
  readonly end: number;
  readonly speaker: UtteranceSpeaker;
}

/** Who says the words, as far as the cue shows. */
export type UtteranceSpeaker =
  /** Whoever spoke before goes on, as far as can be seen. */
  | { readonly kind: "same" }
  | { readonly kind: "named"; readonly name: string }
  /** Somebody else, who is not named. */
  | { readonly kind: "other" };
