import type { CalendarDate, Document } from "../../corpus/index.ts";
import type { Passage } from "../passage.ts";
import type { DiffPart } from "../verification/alignment/difference.ts";

/** What an anchor leads to. */
export type FoundPassage =
  /** A passage of a current document. */
  | { readonly kind: "found"; readonly passage: Passage }
  | UnchangedPassage
  | ChangedPassage
  | DroppedPassage
  | WithdrawnPassage
  | RemovedPassage
  | GonePassage;

/** The anchor is of an earlier edition, and the current one has the same words. */
export interface UnchangedPassage {
  readonly kind: "unchanged";
  /** In the current edition. */
  readonly passage: Passage;
  /** In the earlier edition; `null` where its file is not in the corpus. */
  readonly before: Passage | null;
  /** True where the earlier edition gave the words to somebody else, or to another voice. */
  readonly isReattributed: boolean;
}

/** The anchor is of an earlier edition, and the current one has that paragraph in other words. */
export interface ChangedPassage {
  readonly kind: "changed";
  readonly before: Passage;
  readonly now: Passage;
  /** `missing` stands only in the current edition, `added` only in the earlier one. */
  readonly diff: readonly DiffPart[];
}

/** The anchor is of an earlier edition, and the current one has no such paragraph. */
export interface DroppedPassage {
  readonly kind: "dropped";
  readonly before: Passage;
  /** The current edition. */
  readonly document: Document;
}

/** The document of the anchor, or the last one that replaced it, was taken back by its publisher. */
export interface WithdrawnPassage {
  readonly kind: "withdrawn";
  /** The document that was taken back. */
  readonly document: Document;
  readonly when: CalendarDate;
  /** The words as they stood; `null` where the corpus does not have them. */
  readonly before: Passage | null;
  /** What became of them in the edition that came after; `null` where none did. */
  readonly now: UnchangedPassage | ChangedPassage | DroppedPassage | null;
}

/** A moderator took the document of the anchor out of the corpus. */
interface RemovedPassage {
  readonly kind: "removed";
  readonly id: string;
  readonly removal: Removal;
}

/** When a document was taken out of the corpus. */
export interface Removal {
  /** The day, as `2031-05-20`. */
  readonly day: string;
  readonly title: string | null;
}

/** The corpus does not have the words: they were edited without a new edition, or taken out, or never were there. */
interface GonePassage {
  readonly kind: "gone";
  /** The id of the document that the anchor names. */
  readonly id: string;
  /** The document that they were in, or the current edition of it. */
  readonly document: Document | null;
}
