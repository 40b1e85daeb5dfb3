/**
 * What does an OpenDocument text say?
 *
 * Not for: what it looks like, or who changed it and when.
 */
export { readOpenDocument } from "./read-open-document.ts";
