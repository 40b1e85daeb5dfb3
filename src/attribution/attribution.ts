import type { AttributedQuotation } from "./attributed-quotation.ts";
import type { Evidence } from "./evidence.ts";
import type { Span } from "./span.ts";
import type { Speaker } from "./speaker.ts";

/** Whose words a paragraph is: a turn or a speech, a quotation inside prose, or the author's own. */
export type Voice = "speech" | "quotation" | "prose";

/** Who said the words of a paragraph. */
export interface Attribution {
  readonly voice: Voice;
  /** `null`: not identified. */
  readonly speaker: Speaker | null;
  /** `null` where there is no speaker. */
  readonly evidence: Evidence | null;
}

/** A stretch of the source that one voice speaks. */
export interface AttributedSpan extends Span, Attribution {
  /**
   * The quotations in it, in order, not overlapping, each in the paragraph with its marks, or the one of them that stands
   * beside it where the author's own words part a quotation inside its marks: what an article quotes, or
   * what a speaker reads out. A paragraph that is one quotation holds just that, its marks outside the paragraph's span.
   */
  readonly quotations: readonly AttributedQuotation[];
}
