/**
 * What does a file of any format say, as text that a person can read and correct? Bytes to Markdown, with what the source tells
 * about itself and what was repaired or left out; or why the file is not read.
 *
 * Not for: reading or writing files, who says what, or what a corpus holds.
 */
export type {
  Conversion,
  Convert,
  Format,
  RefusalCode,
  SourceFile,
  ToldMetadata,
  Warning,
  WarningCode,
} from "./conversion.ts";
export { convert } from "./convert.ts";
export { decodeText } from "./encoding/index.ts";
export { formatOf } from "./format-of.ts";
export { type Limits, usualLimits } from "./limits.ts";
export type { Piece } from "./piece.ts";
export { readToldDate } from "./told-dates/index.ts";
export { convertInWorker, serveConversions } from "./worker/index.ts";
export { writeMarkdown } from "./write-markdown.ts";
