/** The words of an index by number, folded, with how many paragraphs hold each. */
export interface CountedWords {
  readonly wordAt: (number: number) => string;
  readonly holders: Uint32Array;
}
