/**
 * What does a plain text or a Markdown file say about itself? The text stays as it is.
 *
 * Not for: paragraphs or who speaks, which the corpus finds.
 */
export { readMarkdown } from "./read-markdown.ts";
export { readPlainText } from "./read-plain-text.ts";
