/**
 * One step through the record and given words: a word in both (`bare` where the given one lacks what a publisher put into
 * it), a word of the record where another is given, a word that only one of the two has, one of the record that an ellipsis hides, or
 * a whole insertion that is left out.
 */
export type AlignmentStep =
  | { readonly kind: "same" | "bare" | "replaced"; readonly recorded: number; readonly given: number }
  | { readonly kind: "missing" | "hidden"; readonly recorded: number }
  | { readonly kind: "added"; readonly given: number }
  /** The words from one number up to another. */
  | { readonly kind: "left-out"; readonly from: number; readonly to: number };
