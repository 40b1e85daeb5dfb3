import {
  attributionInWords,
  dateInWords,
  editionDate,
  type FoundPassage,
  type Passage,
  type Revision,
  type UnchangedPassage,
  type WithdrawnPassage,
} from "../answer/index.ts";
import type { Document } from "../corpus/index.ts";
import { asQuote } from "./as-quote.ts";
import type { Page } from "./page.ts";
import { printDifference } from "./print-difference.ts";
import { printQuote } from "./print-quote.ts";
import { printable } from "./terminal.ts";

const KEY = "[-…-] stands in the current edition only, {+…+} in the earlier one only.";

/** An anchor that was looked up, and where its outcome is shown. */
interface Shown {
  readonly anchor: string;
  readonly revision: Revision;
  readonly page: Page;
}

/** What an anchor leads to, for a terminal, in parts that stand apart. */
export function printFoundPassage(found: FoundPassage, shown: Shown): string[] {
  const { anchor, page } = shown;
  const verdict = (words: string) => page.layOut(page.strong(printable(words)));
  const quoted = (passage: Passage) => printQuote(asQuote(shown.revision, passage), page);
  switch (found.kind) {
    case "found":
      return [quoted(found.passage)];
    case "unchanged":
      return [...unchangedInWords(found).map(verdict), quoted(found.passage)];
    case "changed": {
      const { before, now, diff } = found;
      return [
        verdict("Edited since: the anchor is of an earlier edition, which had these words otherwise."),
        ...(diff.every(({ op }) => op === "equal")
          ? [page.layOut("Only punctuation or case differs.")]
          : [printDifference(diff, page, KEY)]),
        verdict(`The earlier edition (${dayOf(before.document)}):`),
        quoted(before),
        verdict(`The current edition (${dayOf(now.document)}):`),
        quoted(now),
      ];
    }
    case "dropped": {
      const current = `“${found.document.title}” (${dayOf(found.document)})`;
      return [
        verdict(`No longer in the text: the current edition, ${current}, has no such paragraph.`),
        verdict(`The earlier edition (${dayOf(found.before.document)}):`),
        quoted(found.before),
      ];
    }
    case "withdrawn":
      return withdrawnParts(found, shown);
    case "removed": {
      const { title, day } = found.removal;
      return [verdict(`${title === null ? found.id : `“${title}”`} was taken out of the corpus on ${day}.`)];
    }
    case "gone":
      return [verdict(goneInWords(anchor, found.document))];
  }
}

/** What to know of a quote whose anchor is of an earlier edition. */
export function unchangedInWords({ before, isReattributed }: UnchangedPassage): string[] {
  const earlier = before === null ? "which is not in the corpus" : dayOf(before.document);
  const same = `The anchor is of an earlier edition (${earlier}); the current one has the same words.`;
  return before === null || !isReattributed
    ? [same]
    : [same, `The earlier edition gave these words to: ${attributionInWords(before)}`];
}

/** That a document was taken back, and when. */
export function withdrawnInWords({ document, when }: WithdrawnPassage): string {
  return `Withdrawn: the publisher of “${document.title}” took it back (${dateInWords(when)}).`;
}

function withdrawnParts(found: WithdrawnPassage, shown: Shown): string[] {
  const { before, now } = found;
  const { page, revision } = shown;
  const verdict = (words: string) => page.layOut(page.strong(printable(words)));
  const withdrawal = verdict(withdrawnInWords(found));
  const stood =
    before === null ? [] : [verdict("As it stood before:"), printQuote(asQuote(revision, before), page)];
  const replaced =
    now === null ? [] : [verdict("What stands in its place:"), ...printFoundPassage(now, shown)];
  return [withdrawal, ...stood, ...replaced];
}

function goneInWords(anchor: string, document: Document | null): string {
  if (document === null) {
    return `Nothing stands behind ${anchor}: the corpus has no such document. Its documents: lectern sources`;
  }
  return `The words behind ${anchor} are not in “${document.title}” any more: they were changed or taken out. To find what is like them: lectern verify "words"`;
}

function dayOf(document: Document): string {
  const date = editionDate(document);
  return date === null ? "date not given" : dateInWords(date);
}
