/** The ways in which quotes are made for measuring. */
export const caseKinds = [
  "exact",
  "cut at the ends",
  "case only",
  "over paragraphs",
  "publisher's words left out",
  "one word changed",
  "one word dropped",
  "negation dropped",
  "negation added",
  "number changed",
  "ellipsis",
  "words put in",
  "brackets put in",
  "two quotes spliced",
  "re-ordered",
  "paraphrase",
  "unrelated, of the same kind",
  "unrelated, of another kind",
  "unrelated, short",
  "right person",
  "wrong person",
] as const;

export type CaseKind = (typeof caseKinds)[number];

/** What a verification must say. */
export interface Expected {
  readonly outcome: "verbatim" | "altered" | "not-found";
  /** How it is altered, where the kind leaves no doubt. */
  readonly alteration?: string;
  readonly weighty?: "negation" | "number";
  readonly claim?: "right" | "wrong";
  readonly case?: "differs";
}

/** A quote with what it was made of and what must be said of it. */
export interface VerificationCase {
  readonly kind: CaseKind;
  readonly quote: string;
  readonly speaker?: string;
  /** The words of the record that it was made of. */
  readonly source: string;
  readonly expected: Expected;
}
