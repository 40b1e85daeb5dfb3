/**
 * What does an RTF document say? A strict reader of its own: no package that reads RTF is kept up.
 *
 * Not for: how the text looks, but for headings and labels in bold.
 */
export { readRtf } from "./read-rtf.ts";
