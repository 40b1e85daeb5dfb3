/**
 * What does a PDF say, in the order in which a person reads it? Letters with places on pages become paragraphs with page numbers,
 * without running heads, feet and notes.
 *
 * Not for: pictures of words, which have to be recognized elsewhere, or who speaks.
 */
export { readPdf } from "./read-pdf.ts";
