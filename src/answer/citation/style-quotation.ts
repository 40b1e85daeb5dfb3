import { withSingleMarks } from "./punctuation.ts";
import type { CitedQuotation, QuotedStretch } from "./quotation.ts";

/** How a style guide writes a quotation out. */
export interface QuotationRules {
  /** From so many words on it is set apart as a block, without quotation marks. */
  readonly blockFrom: number;
  /** Our ellipses stand in brackets where the source has some of its own. */
  readonly bracketsOwnEllipses: boolean;
  /** An ellipsis at the end shows that a sentence, begun as the source begins it, goes on there. */
  readonly showsCutEnd: boolean;
  /** A full stop stands inside the marks; else after what is cited behind them. */
  readonly keepsFullStop: boolean;
}

/** A quotation ready for a paper. */
export interface WrittenQuotation {
  readonly text: string;
  readonly isBlock: boolean;
}

/** The words of a quotation with the marks and ellipses of a style; the words themselves stay as the source has them. */
export function writtenQuotation(quotation: CitedQuotation, rules: QuotationRules): WrittenQuotation {
  const { stretches } = quotation;
  const dots = rules.bracketsOwnEllipses && quotation.hasEllipsis ? "[. . .]" : ". . .";
  const inner = stretches
    .map((stretch, index) => stretch.text + (index < stretches.length - 1 ? gapAfter(stretch, dots) : ""))
    .join(" ");
  const isBlock = inner.split(" ").length >= rules.blockFrom;
  const last = stretches.at(-1);
  const end = isBlock ? (last?.end ?? "") : runInEnd(last, rules);
  const cut = rules.showsCutEnd && last?.isCutOff === true ? ` ${dots}` : "";
  return isBlock
    ? { text: inner + end + cut, isBlock }
    : { text: `“${withSingleMarks(inner)}${end}${cut}”`, isBlock };
}

/** Four points where a sentence is over in what is left out, three inside a sentence. */
function gapAfter({ breaksAfter, end }: QuotedStretch, dots: string): string {
  if (!breaksAfter) return ` ${dots}`;
  return end === "?" || end === "!" ? `${end} ${dots}` : `. ${dots}`;
}

function runInEnd(last: QuotedStretch | undefined, { keepsFullStop }: QuotationRules): string {
  const end = last?.end ?? "";
  return end === "." && !keepsFullStop ? "" : end;
}

/** What a reader must know about brackets that stand in the source; `null` where there are none. */
export function bracketsInWords({ brackets, insertedBy }: CitedQuotation): string | null {
  if (brackets.length === 0) return null;
  const named = { square: "brackets in the original", round: `parentheses added by the ${insertedBy}` };
  return brackets.map((bracket) => named[bracket]).join("; ");
}
