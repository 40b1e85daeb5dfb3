import type { RefusalCode, Warning } from "../convert/index.ts";
import type { Document, Problem } from "../corpus/index.ts";
import type { ImportSource } from "./journal-entry.ts";

/** A field that nothing in the source tells, and that its keeper should add. */
export interface MissingField {
  readonly field: string;
  /** What was not found, and what to do. */
  readonly message: string;
}

/** A document that can be added; nothing of it is written yet. */
export interface ReadyImport {
  readonly kind: "ready";
  readonly source: ImportSource;
  /** Its file in the corpus folder, unless somebody takes the name meanwhile. */
  readonly file: string;
  /** All that the file is to hold. */
  readonly text: string;
  /** The text below the front matter. */
  readonly body: string;
  /** What the corpus will hold of it, as it will be read: title, date, paragraphs with their speakers. */
  readonly document: Document;
  /** What was repaired, left out or may be read wrongly. */
  readonly warnings: readonly Warning[];
  readonly missing: readonly MissingField[];
  /** What `lectern check` will say of the file, with its lines. */
  readonly problems: readonly Problem[];
}

/** What becomes of a file when it is imported. */
export type ImportPlan =
  | ReadyImport
  /** The corpus has a document that was made of the same bytes. */
  | { readonly kind: "already-there"; readonly source: ImportSource; readonly file: string }
  | {
      readonly kind: "refused";
      readonly source: ImportSource;
      readonly code: RefusalCode | "no-document";
      /** What was expected, what was met, what to do. */
      readonly message: string;
    };
