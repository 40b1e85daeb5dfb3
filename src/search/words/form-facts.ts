/** What the index knows of each form: the numbers of its stem and cut plus 1, 0 for a stop word, and of which answers it is a sign. */
export interface FormFacts {
  readonly terms: Uint32Array;
  readonly cuts: Uint32Array;
  readonly signs: Uint8Array;
}
