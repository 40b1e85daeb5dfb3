/** A stretch of letters of one font as it stands on a page; in points, down from the top of the page. */
export interface Run {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Where the letters stand, from the top. */
  readonly baseline: number;
  /** The height of the font. */
  readonly size: number;
  readonly isBold: boolean;
}

/** A page with its upright letters. */
export interface Page {
  /** From zero. */
  readonly index: number;
  /** The number that the file gives it, which need not be printed on it. */
  readonly label: string | null;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
  /** How many letters stood aslant and were left out. */
  readonly slanted: number;
}
