import type { Span } from "./span.ts";
import type { Speaker } from "./speaker.ts";

/** Why a quotation is given to its speaker. */
interface QuotationEvidence {
  /** The name of the rule that found the speaker, as `speech-verb-after` or `run-continued`. */
  readonly rule: string;
  /** Where in the text the words stand that name the speaker or lead to the name; `null` for what metadata says. */
  readonly span: Span | null;
}

/** Words in quotation marks, or of a block quote, with who said them. Offsets count in the whole text, marks included. */
export interface AttributedQuotation extends Span {
  /** `direct`: words with a sentence of their own; `mixed`: quoted words inside the author's sentence. */
  readonly type: "direct" | "mixed";
  /** `null`: not identified. */
  readonly speaker: Speaker | null;
  /** `null` where there is no speaker. */
  readonly evidence: QuotationEvidence | null;
  /** What the publisher put into the words, brackets included. */
  readonly insertions: readonly Span[];
}
