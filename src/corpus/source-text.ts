import type { Format, ToldMetadata } from "../convert/index.ts";

/** A file's text, with the metadata beside it where there is any. */
export interface SourceText {
  /** Path below the corpus folder, with `/`; the ending tells the format: `.md` is Markdown, all else plain text, unless it was converted. */
  readonly file: string;
  readonly text: string;
  /** Absent where the text is the file's own. */
  readonly converted?: ConvertedFrom | undefined;
  /** The `NAME.meta.yaml` beside it. */
  readonly sidecar?: { readonly file: string; readonly text: string } | undefined;
}

/** What a text was converted from. */
export interface ConvertedFrom {
  /** The text is Markdown for every format but plain text. */
  readonly format: Format;
  /** What the source tells about itself. */
  readonly told: ToldMetadata;
}
