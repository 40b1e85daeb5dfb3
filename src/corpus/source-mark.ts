/** Where a paragraph stands in the source that a corpus file was made from. */
export type SourceMark =
  | { readonly kind: "page"; readonly page: string }
  /** From the beginning of a recording, as `HH:MM:SS`. */
  | { readonly kind: "time"; readonly time: string };

const pageComment = /^<!--\s*page\s+(?<page>[0-9A-Za-z]{1,12})\s*-->$/u;
const timeComment = /^<!--\s*(?<time>\d{2,3}:[0-5]\d:[0-5]\d)\s*-->$/u;

/**
 * The mark that a comment of Markdown makes, `<!-- page 12 -->` or `<!-- 00:14:32 -->`; `null` for any other line.
 */
export function parseSourceMark(line: string): SourceMark | null {
  const page = pageComment.exec(line.trim())?.groups?.["page"];
  if (page !== undefined) return { kind: "page", page };
  const time = timeComment.exec(line.trim())?.groups?.["time"];
  return time === undefined ? null : { kind: "time", time };
}
