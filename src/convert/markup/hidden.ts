import { attribute, beginningOf, type Element } from "./element.ts";
import { blocks } from "./element-kinds.ts";

const hiddenClasses: ReadonlySet<string> = new Set([
  "hidden",
  "d-none",
  "is-hidden",
  "sr-only",
  "visually-hidden",
  "visuallyhidden",
  "screen-reader-text",
  "screen-reader-only",
  "element-invisible",
  "assistive-text",
]);

/** Whether an element's words are not to be seen on the page, by what the element itself says. */
export function isHidden(element: Element): boolean {
  if (element.attributes.size === 0) return false;
  if (element.attributes.has("hidden")) return true;
  const style = attribute(element, "style").toLowerCase().replace(/\s/gu, "");
  if (style.includes("display:none") || style.includes("visibility:hidden")) return true;
  const classes = attribute(element, "class").toLowerCase().split(/\s+/u);
  return classes.some((name) => hiddenClasses.has(name)) || isOrnament(element);
}

/** What is kept from those who listen to a page is a block beside the text, or a sign without letters; a drop cap is text. */
function isOrnament(element: Element): boolean {
  if (attribute(element, "aria-hidden") !== "true") return false;
  return blocks.has(element.name) || !/[\p{L}\p{N}]/u.test(beginningOf(element, 100));
}
