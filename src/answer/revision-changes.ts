import { type Speaker, speakerKey } from "../attribution/index.ts";
import { tokenize } from "../text/index.ts";
import type { Passage } from "./passage.ts";
import type { Revision } from "./revision.ts";

/** What differs between two revisions, in documents and paragraphs. */
export interface RevisionChanges {
  readonly documents: {
    readonly added: readonly string[];
    readonly removed: readonly string[];
    readonly changed: readonly string[];
  };
  readonly paragraphs: {
    readonly added: readonly Passage[];
    readonly removed: readonly Passage[];
    /** Edited words, and the same words under another speaker, voice or heading, or with quotations of others. */
    readonly changed: readonly ChangedPassage[];
  };
}

/** One paragraph in two revisions. */
interface ChangedPassage {
  readonly before: Passage;
  readonly after: Passage;
}

/** The least share of common words for two wordings to be one paragraph before and after an edit. */
const SAME_PARAGRAPH = 0.5;

/** How many new paragraphs at a place are compared with each old one. */
const LOOKAHEAD = 20;

/**
 * What was added, changed and removed on the way from one revision to another. A paragraph that only moved is none of
 * these; one whose words were edited in their place is changed.
 */
export function compareRevisions(before: Revision, after: Revision): RevisionChanges {
  const removedByPlace = missingFrom(after, before);
  const addedByPlace = missingFrom(before, after);
  const removed = [...removedByPlace.values()].flat();
  const added = [...addedByPlace.values()].flat();
  const edited = pairEdits(removedByPlace, addedByPlace);
  const changed = [...edited, ...resettled(before, after)];
  const isPaired = new Set(edited.flatMap((pair) => [pair.before, pair.after]));
  const touched = new Set(
    [...removed, ...added, ...changed.map((pair) => pair.after)].map(({ document }) => document.id),
  );
  return {
    documents: compareDocuments(before, after, touched),
    paragraphs: {
      added: added.filter((passage) => !isPaired.has(passage)),
      removed: removed.filter((passage) => !isPaired.has(passage)),
      changed,
    },
  };
}

function compareDocuments(
  before: Revision,
  after: Revision,
  touched: ReadonlySet<string>,
): RevisionChanges["documents"] {
  const old = new Map(before.documents.map((document) => [document.id, document]));
  const now = new Map(after.documents.map((document) => [document.id, document]));
  const isChanged = (id: string) => touched.has(id) || metadataOf(old.get(id)) !== metadataOf(now.get(id));
  return {
    added: [...now.keys()].filter((id) => !old.has(id)),
    removed: [...old.keys()].filter((id) => !now.has(id)),
    changed: [...now.keys()].filter((id) => old.has(id) && isChanged(id)),
  };
}

function metadataOf(document: Revision["documents"][number] | undefined): string {
  if (document === undefined) return "";
  const { text: _text, paragraphs: _paragraphs, ...metadata } = document;
  return JSON.stringify(metadata);
}

function resettled(before: Revision, after: Revision): ChangedPassage[] {
  return [...before.passages].flatMap(([anchor, old]) => {
    const now = after.passages.get(anchor);
    return now === undefined || settingOf(old) === settingOf(now) ? [] : [{ before: old, after: now }];
  });
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
function missingFrom(other: Revision, { documents }: Revision): Map<string, Passage[]> {
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
