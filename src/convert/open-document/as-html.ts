import { attribute, type Element, type LeftOut, type LeftOutKind } from "../markup/index.ts";
import type { TextStyle } from "./text-styles.ts";

/** What a part of a document is read by. */
export interface Reading {
  readonly styles: ReadonlyMap<string, TextStyle>;
  readonly leftOut: LeftOut;
}

type Nodes = readonly (Element | string)[];

const none: ReadonlyMap<string, string> = new Map();

/** Elements that mean the same as one of HTML. */
const sameAs: ReadonlyMap<string, string> = new Map([
  ["text:list", "ul"],
  ["text:list-item", "li"],
  ["text:list-header", "div"],
  ["text:section", "div"],
  ["text:line-break", "br"],
  ["table:table-row", "tr"],
  ["table:table-cell", "td"],
]);

/** Elements that only hold others. */
const holders: ReadonlySet<string> = new Set([
  "text:bookmark-ref",
  "text:meta",
  "text:ruby",
  "text:ruby-base",
  "table:table-rows",
  "table:table-header-rows",
  "table:table-row-group",
]);

/** Elements of which nothing is text, and what they are to those who read the warnings. */
const leftOut: ReadonlyMap<string, LeftOutKind | null> = new Map([
  ["text:note", "note"],
  ["office:annotation", "comment"],
  ["draw:image", "picture"],
  ["text:tracked-changes", null],
  ["text:table-of-content", null],
  ["text:illustration-index", null],
  ["text:table-index", null],
  ["text:object-index", null],
  ["text:user-index", null],
  ["text:alphabetical-index", null],
  ["text:bibliography", null],
  ["text:sequence-decls", null],
  ["text:variable-decls", null],
  ["text:user-field-decls", null],
  ["text:ruby-text", null],
  ["text:hidden-text", null],
  ["text:hidden-paragraph", null],
  ["text:script", null],
  ["office:forms", null],
  ["table:shapes", null],
  ["svg:title", null],
  ["svg:desc", null],
]);

/** The children of an element of an OpenDocument text as elements of HTML. */
export function asHtml(element: Element, reading: Reading): Nodes {
  return element.children.flatMap(
    (child): Nodes => (typeof child === "string" ? [child] : translated(child, reading)),
  );
}

function translated(element: Element, reading: Reading): Nodes {
  const { name } = element;
  const kind = leftOut.get(name);
  if (kind !== undefined) {
    if (kind !== null) reading.leftOut.add(kind);
    return [];
  }
  const same = sameAs.get(name);
  if (same !== undefined) return isShown(element) ? [html(same, asHtml(element, reading))] : [];
  if (holders.has(name)) return asHtml(element, reading);
  switch (name) {
    case "text:p":
    case "text:h":
      return block(element, reading);
    case "text:s":
      return [" "];
    case "text:tab":
      return [" "];
    case "table:table":
      return [html("table", asHtml(element, reading))];
    case "draw:frame":
    case "draw:text-box":
      return asHtml(element, reading);
    default:
      return inline(element, reading);
  }
}

/** A paragraph or heading, and after it the boxes of text that are fixed to it: inside of it they would part its words. */
function block(element: Element, reading: Reading): Nodes {
  const styleName = attribute(element, "text:style-name");
  const style = reading.styles.get(styleName);
  if (style?.isHidden === true) return [];
  const inside = asHtml(element, reading);
  const isBox = (node: Element | string) =>
    typeof node !== "string" && ["p", "table", "ul"].includes(node.name);
  const words = inside.filter((node) => !isBox(node));
  const boxes = inside.filter(isBox);
  const bold = style?.isBold === true ? [html("strong", words)] : words;
  return [html(blockName(element, style?.parent ?? styleName), bold), ...boxes].map((node) =>
    (style?.parent || styleName) === "Quotations" && node !== undefined ? html("blockquote", [node]) : node,
  );
}

function blockName(element: Element, styleName: string): string {
  if (styleName === "Title") return "h1";
  if (element.name === "text:p") return "p";
  const level = Number.parseInt(attribute(element, "text:outline-level"), 10);
  return `h${Math.min(6, Math.max(1, Number.isNaN(level) ? 1 : level))}`;
}

function inline(element: Element, reading: Reading): Nodes {
  const styleName = attribute(element, "text:style-name");
  const style = reading.styles.get(styleName);
  if (style?.isHidden === true) return [];
  const words = asHtml(element, reading);
  if (style?.isStruck === true) return [html("s", words)];
  return style?.isBold === true || styleName === "Strong_20_Emphasis" ? [html("strong", words)] : words;
}

function isShown(element: Element): boolean {
  return attribute(element, "text:display") !== "none";
}

function html(name: string, children: Nodes): Element {
  return { name, attributes: none, children };
}
