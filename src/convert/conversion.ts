import type { Piece } from "./piece.ts";

/** The formats that are read. */
export type Format =
  | "plain-text"
  | "markdown"
  | "html"
  | "pdf"
  | "docx"
  | "odt"
  | "rtf"
  | "epub"
  | "srt"
  | "vtt";

/** A file of any format. */
export interface SourceFile {
  /** Its name, without folders; the ending says which format it claims to be. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a source says about itself, as fields of a corpus document's metadata; what it does not tell is absent. */
export interface ToldMetadata {
  readonly title?: string;
  readonly kind?: "transcript" | "article" | "speech" | "statement";
  /** When the words were said, as `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly date?: string;
  /** When the text appeared, in the same form. */
  readonly published?: string;
  readonly place?: string;
  readonly speaker?: string;
  readonly role?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly translator?: string;
  readonly url?: string;
  readonly language?: string;
  readonly license?: string;
}

/** Something that its keeper should look at: nothing is repaired or left out in silence. */
export interface Warning {
  readonly code: WarningCode;
  /** What was met, and what was done about it. */
  readonly message: string;
}

export type WarningCode =
  /** Decoded from another encoding than UTF-8 that was stated, or told by its letters. */
  | "other-encoding"
  /** Text that had been decoded wrongly, and is put right. */
  | "mojibake-repaired"
  /** Something of the source is not in the text: pictures, tables, comments, notes. */
  | "left-out"
  /** Something was put right, or may have been read wrongly. */
  | "uncertain";

/** Why a file is not read; stable. */
export type RefusalCode =
  | "unsupported-format"
  | "file-too-large"
  | "too-large-unpacked"
  | "too-many-pages"
  | "too-deep"
  | "too-slow"
  | "encrypted"
  | "damaged"
  | "undecodable"
  | "no-text"
  | "not-a-text";

/** What a reader makes of a file. */
export type ReadSource = ReadPieces | ReadText;

/** A source taken apart, of which the one writer makes Markdown. */
export interface ReadPieces extends Told {
  readonly pieces: readonly Piece[];
}

/** A source that is text already, whole. */
export interface ReadText extends Told {
  readonly text: string;
}

interface Told {
  readonly metadata: ToldMetadata;
  readonly warnings: readonly Warning[];
}

/** What a conversion makes of a file. */
export type Conversion =
  | {
      readonly kind: "converted";
      readonly format: Format;
      /** Markdown without front matter, a paragraph a line; of `plain-text` and `markdown` the whole text as decoded, front matter included. */
      readonly body: string;
      readonly metadata: ToldMetadata;
      readonly warnings: readonly Warning[];
    }
  | {
      readonly kind: "refused";
      readonly code: RefusalCode;
      /** What was expected, what was met, what to do. */
      readonly message: string;
    };

/** Converts a file, in this thread or in another one. */
export type Convert = (file: SourceFile) => Promise<Conversion>;
