/**
 * What does a Word file say?
 *
 * Not for: what it looks like, or who changed it and when.
 */
export { readWord } from "./read-word.ts";
