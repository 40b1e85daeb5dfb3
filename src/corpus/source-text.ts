/** A file's text, with the metadata beside it where there is any. */
export interface SourceText {
  /** Path below the corpus folder, with `/`; the ending tells the format: `.md` is Markdown, all else plain text. */
  readonly file: string;
  readonly text: string;
  /** The `NAME.meta.yaml` beside it. */
  readonly sidecar?: { readonly file: string; readonly text: string } | undefined;
}
