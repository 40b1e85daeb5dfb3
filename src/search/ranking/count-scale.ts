/** What the counts and lengths of an index stand for. */
export interface CountScale {
  /** The packed counts that occur. */
  readonly usedCounts: readonly number[];
  /** The weighted frequency that each packed count stands for. */
  readonly frequencies: Float64Array;
  /** The relative length that each length code stands for. */
  readonly relativeLengths: Float64Array;
}
