import {
  type FoundVerification,
  insertionShare,
  type Passage,
  type Revision,
  type Verification,
  whoseInWords,
} from "../answer/index.ts";
import { asQuote } from "./as-quote.ts";
import { claimInWords } from "./claim-in-words.ts";
import type { Page } from "./page.ts";
import { printDifference } from "./print-difference.ts";
import { printQuote, printRevision } from "./print-quote.ts";
import { printable } from "./terminal.ts";

type Verbatim = Extract<Verification, { readonly outcome: "verbatim" }>;
type Altered = Extract<Verification, { readonly outcome: "altered" }>;
type Unfound = Extract<Verification, { readonly outcome: "not-found" }>;

/** Where a verification is printed, and of which revision it is. */
interface Setting {
  readonly revision: Revision;
  readonly page: Page;
}

/** A verification for a terminal: the verdict, whose words they are, what differs, and the record's own words. */
export function printVerification(verification: Verification, setting: Setting): string {
  switch (verification.outcome) {
    case "verbatim":
      return printVerbatim(verification, setting);
    case "altered":
      return printAltered(verification, setting);
    case "not-found":
      return printUnfound(verification, setting);
  }
}

function printVerbatim(verification: Verbatim, setting: Setting): string {
  const { page } = setting;
  const { passage, goesOn, alsoIn, revision } = verification;
  const anchors = alsoIn.map(({ paragraph }) => paragraph.anchor).join(", ");
  const also = anchors === "" ? [] : [page.layOut(printable(`Also in: ${anchors}`))];
  const notes = [
    ...(verification.case === "differs" ? ["Capital and small letters differ from the record’s."] : []),
    ...(goesOn.length > 0
      ? [`The words go on over ${goesOn.length + 1} paragraphs of the same speaker.`]
      : []),
  ];
  const head = verdict({ words: verbatimInWords(verification), notes }, verification, page);
  const quotes = [passage, ...goesOn.map((place) => place.passage)].map((one) => printCompared(one, setting));
  return [head, ...quotes, ...also, printRevision(revision, page)].join("\n\n");
}

function printAltered(verification: Altered, setting: Setting): string {
  const { page } = setting;
  const { alteration, diff, passage, goesOn, pieces, publishers, revision } = verification;
  const weighty = new Set(verification.changes.flatMap((change) => change.weighty));
  const notes = [
    ...earlierLines(verification),
    ...[...weighty].map((kind) => `A ${kind} differs.`),
    ...(publishers.length > 0
      ? [`Put in by the publisher, and given as the speaker’s: ${publishers.join("; ")}`]
      : []),
  ];
  const head = verdict({ words: alterationInWords[alteration], notes }, verification, page);
  const places = [passage, ...goesOn.map((place) => place.passage), ...pieces.map((piece) => piece.passage)];
  const different = new Map(places.map((one) => [one.paragraph.anchor, one]));
  const compared = pieces.length > 0 ? printPieces(verification, page) : printDifference(diff, page);
  const quotes = [...different.values()].map((one) => printCompared(one, setting));
  return [head, compared, ...quotes, printRevision(revision, page)].join("\n\n");
}

const alterationInWords = {
  abridged: "Altered: abridged. Word for word, but an ellipsis stands for words of the record.",
  annotated: "Altered: annotated. Word for word, but for brackets that are not the record’s.",
  reordered: "Altered: re-ordered. Pieces of one passage in another order.",
  spliced: "Altered: spliced. Pieces that stand apart in the record.",
  reworded: "Altered.",
} as const satisfies Record<Altered["alteration"], string>;

/** The pieces, each with where it stands. */
function printPieces({ pieces }: Altered, page: Page): string {
  const lines = pieces.map(
    ({ words, passage }, index) => `${index + 1}. “${words}” (${passage.paragraph.anchor})`,
  );
  return lines.map((line) => page.layOut(printable(line))).join("\n");
}

function printUnfound(verification: Unfound, setting: Setting): string {
  const { page } = setting;
  const { nearest, nearness, earlier, claim, revision } = verification;
  const notFound = "Not found: the words do not stand in the record, nor nearly so.";
  const claimed = claim === null ? null : claimInWords(claim);
  const lines = [...earlierLines({ earlier }), ...(claimed === null ? [] : [claimed])].map((line) =>
    page.layOut(printable(line)),
  );
  if (nearest === null) return [page.layOut(page.strong(notFound)), ...lines].join("\n");
  const share = `${Math.round(nearness * 100)} % of the given words stand in it in the same order.`;
  const head = [page.layOut(page.strong(`${notFound} What comes nearest:`)), ...lines].join("\n");
  const quote = [printCompared(nearest, setting), page.layOut(page.faint(share))].join("\n");
  return [head, quote, printRevision(revision, page)].join("\n\n");
}

/** That the words are a real quote of a text that is no longer current. */
function earlierLines({ earlier }: Pick<Altered, "earlier">): string[] {
  if (earlier === null) return [];
  const { document, paragraph } = earlier;
  return [
    `Word for word in “${document.title}”, which is no longer current; see: lectern quote ${paragraph.anchor}`,
  ];
}

interface Verdict {
  readonly words: string;
  /** What else there is to say, a line each. */
  readonly notes: readonly string[];
}

/** The verdict, then what else there is to say of the words, a line each. */
function verdict({ words, notes }: Verdict, found: FoundVerification, page: Page): string {
  const claim = found.claim === null ? null : claimInWords(found.claim);
  const whose = whoseInWords(found.passage, found.whose);
  const lines = [claim, whose, ...notes].filter((line) => line !== null);
  return [page.layOut(page.strong(words)), ...lines.map((line) => page.layOut(printable(line)))].join("\n");
}

function verbatimInWords({ passage, span, withoutInsertions }: Verbatim): string {
  if (insertionShare(passage, span) === "all") {
    return "In the record, but put in by the publisher: not the speaker’s words.";
  }
  return withoutInsertions
    ? "Word for word, but for what stands in brackets and is not the speaker’s."
    : "Word for word.";
}

function printCompared(passage: Passage, { revision, page }: Setting): string {
  return printQuote(asQuote(revision, passage), page);
}
