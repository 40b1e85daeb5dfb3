import { type Speaker, speakerKey } from "../attribution/index.ts";
import { type Document, metadataOf } from "../corpus/index.ts";
import { tokenize } from "../text/index.ts";
import { type EditionChanges, editionChanges } from "./editions/edition-changes.ts";
import type { Passage } from "./passage.ts";
import type { Revision } from "./revision.ts";

/** What differs between two revisions, in ids of documents and anchors of paragraphs. */
export interface RevisionChanges {
  readonly documents: {
    readonly added: readonly string[];
    readonly removed: readonly string[];
    readonly changed: readonly string[];
    /** Those that a new edition stands in place of; neither is named as removed or added. */
    readonly replaced: readonly { readonly before: string; readonly after: string }[];
    /** Those that their publishers took back. */
    readonly withdrawn: readonly string[];
  };
  readonly paragraphs: {
    readonly added: readonly string[];
    readonly removed: readonly string[];
    /** Edited words, and the same words under another speaker, voice or heading, or with quotations of others. */
    readonly changed: readonly ChangedParagraph[];
  };
}

/** The anchors of one paragraph in two revisions. */
interface ChangedParagraph {
  readonly before: string;
  readonly after: string;
}

/** One paragraph in two revisions. */
interface ChangedPassage {
  readonly before: Passage;
  readonly after: Passage;
}

/** What is compared of a revision. */
export type RecordedWords = Pick<Revision, "documents" | "passages" | "past">;

/** Nothing differs. */
export const noChanges: RevisionChanges = {
  documents: { added: [], removed: [], changed: [], replaced: [], withdrawn: [] },
  paragraphs: { added: [], removed: [], changed: [] },
};

/** The least share of common words for two wordings to be one paragraph before and after an edit. */
const SAME_PARAGRAPH = 0.5;

/** How many new paragraphs at a place are compared with each old one. */
const LOOKAHEAD = 20;

/**
 * What was added, changed and removed on the way from one revision to another. A paragraph that only moved is none of
 * these; one whose words were edited in their place is changed.
 */
export function compareRevisions(before: RecordedWords, after: RecordedWords): RevisionChanges {
  const editions = editionChanges(before, after);
  const isCompared = new Set(editions.pairs.flatMap((pair) => [pair.before.id, pair.after.id]));
  const others = ({ documents }: RecordedWords) => documents.filter(({ id }) => !isCompared.has(id));
  const removedByPlace = missingFrom(after, others(before));
  const addedByPlace = missingFrom(before, others(after));
  const removed = [...editions.removed, ...[...removedByPlace.values()].flat()];
  const added = [...editions.added, ...[...addedByPlace.values()].flat()];
  const edited = pairEdits(removedByPlace, addedByPlace);
  const changed = [...editions.changed, ...edited, ...resettled(before, after)];
  const isPaired = new Set(edited.flatMap((pair) => [pair.before, pair.after]));
  const touched = new Set(
    [...removed, ...added, ...changed.map((pair) => pair.after)].map(({ document }) => document.id),
  );
  return {
    documents: compareDocuments(before, after, { touched, editions }),
    paragraphs: {
      added: added.filter((passage) => !isPaired.has(passage)).map(anchorOf),
      removed: removed.filter((passage) => !isPaired.has(passage)).map(anchorOf),
      changed: changed.map((pair) => ({ before: anchorOf(pair.before), after: anchorOf(pair.after) })),
    },
  };
}

function anchorOf({ paragraph }: Passage): string {
  return paragraph.anchor;
}

function compareDocuments(
  before: RecordedWords,
  after: RecordedWords,
  { touched, editions }: { readonly touched: ReadonlySet<string>; readonly editions: EditionChanges },
): RevisionChanges["documents"] {
  const old = new Map(before.documents.map((document) => [document.id, document]));
  const now = new Map(after.documents.map((document) => [document.id, document]));
  const isChanged = (id: string) => touched.has(id) || metadataIn(old.get(id)) !== metadataIn(now.get(id));
  const { replaced, withdrawn } = editions;
  const isNamed = new Set([...replaced.flatMap((pair) => [pair.before.id, pair.after.id]), ...withdrawn]);
  return {
    added: [...now.keys()].filter((id) => !old.has(id) && !isNamed.has(id)),
    removed: [...old.keys()].filter((id) => !now.has(id) && !isNamed.has(id)),
    changed: [...now.keys()].filter((id) => old.has(id) && isChanged(id)),
    replaced: replaced.map((pair) => ({ before: pair.before.id, after: pair.after.id })),
    withdrawn,
  };
}

function metadataIn(document: Document | undefined): string {
  return document === undefined ? "" : JSON.stringify(metadataOf(document));
}

/** One passage after the other: all of them at once would take up more room than the index. */
function resettled(before: RecordedWords, after: RecordedWords): ChangedPassage[] {
  const pairs: ChangedPassage[] = [];
  for (const old of before.passages.values()) {
    const now = after.passages.get(old.paragraph.anchor);
    if (now !== undefined && settingOf(old) !== settingOf(now)) pairs.push({ before: old, after: now });
  }
  return pairs;
}

function settingOf({ paragraph }: Passage): string {
  const { voice, speaker, heading, quotations, start } = paragraph;
  const quoted = quotations.map((quotation) => [quotation.start - start, bySpeaker(quotation.speaker)]);
  return JSON.stringify([voice, bySpeaker(speaker), heading, quoted]);
}

function bySpeaker(speaker: Speaker | null): readonly (string | null)[] | null {
  return speaker === null ? null : [speakerKey(speaker), speaker.role];
}

/**
 * The passages of one revision that the other lacks, by their place: the last paragraph before them that both hold, else
 * the document. An edited paragraph has the same place in both revisions.
 */
function missingFrom(other: RecordedWords, documents: readonly Document[]): Map<string, Passage[]> {
  const places = new Map<string, Passage[]>();
  for (const document of documents) {
    let place = document.id;
    for (const paragraph of document.paragraphs) {
      if (other.passages.has(paragraph.anchor)) place = paragraph.anchor;
      else append(places, place, { document, paragraph });
    }
  }
  return places;
}

function append(places: Map<string, Passage[]>, place: string, passage: Passage): void {
  const here = places.get(place);
  if (here === undefined) places.set(place, [passage]);
  else here.push(passage);
}

/** Pairs what went and what came at each place, in order, where the wordings are alike enough. */
function pairEdits(
  removed: ReadonlyMap<string, Passage[]>,
  added: ReadonlyMap<string, Passage[]>,
): ChangedPassage[] {
  const pairs: ChangedPassage[] = [];
  for (const [place, olds] of removed) {
    const free = [...(added.get(place) ?? [])];
    for (const before of olds) {
      const words = wordsOf(before);
      const index = free
        .slice(0, LOOKAHEAD)
        .findIndex((after) => likeness(words, wordsOf(after)) >= SAME_PARAGRAPH);
      const [after] = index < 0 ? [] : free.splice(index, 1);
      if (after !== undefined) pairs.push({ before, after });
    }
  }
  return pairs;
}

function wordsOf({ paragraph: { text } }: Passage): ReadonlySet<string> {
  return new Set(tokenize(text).map(({ start, end }) => text.slice(start, end).toLowerCase()));
}

/** Words in common, as a share of the words in either (Jaccard index). */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((word) => other.has(word)).length;
  return common / Math.max(1, one.size + other.size - common);
}
