/**
 * What do elements of HTML or XML say as headings and paragraphs? A tree within limits, and one walk through it for pages, books and
 * office documents.
 *
 * Not for: finding the article of a page, running scripts, fetching anything.
 */
export { decodeXml } from "./decode-xml.ts";
export {
  attribute,
  beginningOf,
  type Element,
  elementsIn,
  elementsNamed,
  oneLine,
  textOf,
  without,
} from "./element.ts";
export { blocks, wordless } from "./element-kinds.ts";
export { isHidden } from "./hidden.ts";
export { LeftOut, type LeftOutKind } from "./left-out.ts";
export { inspectMarkup, type MarkupRules, parseMarkup, SAVED_FROM } from "./parse-markup.ts";
export { piecesOfMarkup } from "./pieces-of-markup.ts";
export { textFound } from "./text-found.ts";
export { linkedShare, type TextSize, textSizes } from "./text-sizes.ts";
export { toldLanguage } from "./told-language.ts";
export { toldProperties } from "./told-properties.ts";
export { trackedChangeWarnings } from "./tracked-changes.ts";
export { writeXml } from "./write-xml.ts";
