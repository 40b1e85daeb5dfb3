import type { FoundPassage, Passage, Revision } from "../answer/index.ts";
import { asQuote } from "./as-quote.ts";
import { quoteJson } from "./quote-json.ts";

/** An anchor, and where it was looked up. */
interface Lookup {
  readonly anchor: string;
  readonly revision: Revision;
}

/**
 * What an anchor leads to, as other programs read it. `quote` stands in a current document, `earlier` in a past one; in `diff`,
 * `missing` stands only in `quote`, `added` only in `earlier`.
 */
export function foundPassageJson(found: FoundPassage, { anchor, revision }: Lookup) {
  const { quote, earlier, diff } = wordingsOf(found);
  return {
    outcome: found.kind,
    revision: revision.id,
    anchor,
    quote: quote === null ? null : quoteJson(asQuote(revision, quote)),
    earlier: earlier === null ? null : quoteJson(asQuote(revision, earlier)),
    diff,
    document: documentIdOf(found),
    withdrawn: found.kind === "withdrawn" ? found.when.iso : null,
    removed: found.kind === "removed" ? found.removal.day : null,
    reattributed: found.kind === "unchanged" && found.isReattributed,
  };
}

/** The words now and then, and how they differ. */
function wordingsOf(found: FoundPassage): {
  readonly quote: Passage | null;
  readonly earlier: Passage | null;
  readonly diff: readonly { readonly op: string; readonly text: string }[];
} {
  switch (found.kind) {
    case "found":
      return { quote: found.passage, earlier: null, diff: [] };
    case "unchanged":
      return { quote: found.passage, earlier: found.before, diff: [] };
    case "changed":
      return { quote: found.now, earlier: found.before, diff: found.diff };
    case "dropped":
      return { quote: null, earlier: found.before, diff: [] };
    case "withdrawn": {
      const now = found.now === null ? null : wordingsOf(found.now);
      return { quote: now?.quote ?? null, earlier: found.before, diff: now?.diff ?? [] };
    }
    case "removed":
    case "gone":
      return { quote: null, earlier: null, diff: [] };
  }
}

/** The document that the outcome is about: the current edition, the withdrawn document, or the one that is gone or was edited. */
function documentIdOf(found: FoundPassage): string | null {
  switch (found.kind) {
    case "found":
    case "unchanged":
      return found.passage.document.id;
    case "changed":
      return found.now.document.id;
    case "removed":
      return found.id;
    case "dropped":
    case "withdrawn":
    case "gone":
      return found.document?.id ?? null;
  }
}
