import type { Evidence } from "./evidence.ts";
import type { Span } from "./span.ts";
import type { Speaker } from "./speaker.ts";

/** Words in quotation marks, or of a block quote, with who said them. Offsets count in the whole text, marks included. */
export interface AttributedQuotation extends Span {
  /** `direct`: words with a sentence of their own; `mixed`: quoted words inside the author's sentence. */
  readonly type: "direct" | "mixed";
  /** `null`: not identified. */
  readonly speaker: Speaker | null;
  /** `null` where there is no speaker. */
  readonly evidence: Evidence | null;
  /** What the publisher put into the words, brackets included. */
  readonly insertions: readonly Span[];
}
