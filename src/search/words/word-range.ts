/** A row of words, as variable-length numbers of forms from `start` to `end`. */
export interface WordRange {
  readonly words: Uint8Array;
  readonly start: number;
  readonly end: number;
}
