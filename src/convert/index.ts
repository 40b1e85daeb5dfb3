/**
 * What does a file of any format say, as text that a person can read and correct? Bytes to Markdown, with what the source tells
 * about itself and what was repaired or left out; or why the file is not read.
 *
 * Not for: reading or writing files, who says what, or what a corpus holds.
 */
export type { Conversion, Convert, Format, SourceFile, ToldMetadata, Warning } from "./conversion.ts";
export { convert, formatOf } from "./convert.ts";
export { type Limits, usualLimits } from "./limits.ts";
