/**
 * What does a book in EPUB say, in the order in which it is read?
 *
 * Not for: locked books, covers, tables of contents.
 */
export { readEpub } from "./read-epub.ts";
