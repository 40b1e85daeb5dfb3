/**
 * What does the article of a web page say, and what does the page tell about it?
 *
 * Not for: pages that only lead to others, running scripts, fetching anything.
 */
export { readHtml } from "./read-html.ts";
