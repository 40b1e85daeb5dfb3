import type { Piece } from "../piece.ts";
import { attribute, beginningOf, type Element } from "./element.ts";
import { blocks, bold, headings, struck, wordless } from "./element-kinds.ts";
import { isHidden } from "./hidden.ts";
import type { LeftOut } from "./left-out.ts";
import { joinLabelLines } from "./paragraph-lines.ts";
import { PieceSink, type Surroundings } from "./piece-sink.ts";
import { tableRows } from "./table-rows.ts";

interface Place extends Surroundings {
  readonly isBold: boolean;
  readonly isLinked: boolean;
  readonly isPreformatted: boolean;
}

interface Walk {
  readonly sink: PieceSink;
  readonly leftOut: LeftOut;
}

const outermost: Place = {
  heading: null,
  isQuote: false,
  item: null,
  isBold: false,
  isLinked: false,
  isPreformatted: false,
};

/** The headings and paragraphs of markup, in their order; what is left out of them is counted. */
export function piecesOfMarkup(root: Element, leftOut: LeftOut): readonly Piece[] {
  const walk: Walk = { sink: new PieceSink(leftOut), leftOut };
  walkChildren(root, outermost, walk);
  walk.sink.endParagraph(outermost);
  return joinLabelLines(walk.sink.pieces());
}

function walkChildren(element: Element, place: Place, walk: Walk): void {
  for (const child of element.children) {
    if (typeof child === "string") addText(child, place, walk);
    else walkElement(child, place, walk);
  }
}

function walkElement(element: Element, place: Place, walk: Walk): void {
  const { name } = element;
  if (name === "br") walk.sink.breakLine();
  else if (isLeftOut(element, walk.leftOut)) endIfBlock(name, place, walk);
  else if (name === "table") walkTable(element, place, walk);
  else if (blocks.has(name)) walkBlock(element, place, walk);
  else walkInline(element, place, walk);
}

function endIfBlock(name: string, place: Place, { sink }: Walk): void {
  if (blocks.has(name)) sink.endParagraph(place);
}

function walkBlock(element: Element, place: Place, walk: Walk): void {
  const { name } = element;
  const inside: Place = {
    ...place,
    heading: headings.get(name) ?? place.heading,
    isQuote: place.isQuote || name === "blockquote",
    item: name === "li" ? { isFresh: true } : place.item,
    isPreformatted: place.isPreformatted || name === "pre",
  };
  walk.sink.endParagraph(place);
  walkChildren(element, inside, walk);
  walk.sink.endParagraph(inside);
}

function walkInline(element: Element, place: Place, walk: Walk): void {
  const { name } = element;
  const inside: Place = {
    ...place,
    isBold: place.isBold || bold.has(name) || isStyledBold(element),
    isLinked: place.isLinked || (name === "a" && element.attributes.has("href")),
  };
  if (name === "q") addText("“", place, walk);
  walkChildren(element, inside, walk);
  if (name === "q") addText("”", place, walk);
}

/** A row of a short and a long cell is a turn: its label and its words. Any other cell is a block of its own. */
function walkTable(table: Element, place: Place, walk: Walk): void {
  const rows = tableRows(table);
  if (rows.kind === "short-cells") {
    walk.leftOut.add("table");
    walk.sink.endParagraph(place);
    return;
  }
  for (const { label, cells } of rows.rows) {
    walk.sink.endParagraph(place);
    if (label !== null) walk.sink.labelNext(label);
    for (const cell of cells) walkBlock(cell, place, walk);
  }
}

function addText(text: string, { isBold, isLinked, isPreformatted }: Place, { sink }: Walk): void {
  if (!isPreformatted) {
    sink.add({ text, isBold, isLinked });
    return;
  }
  text.split(/\r\n?|\n/u).forEach((line, at) => {
    if (at > 0) sink.breakLine();
    sink.add({ text: line, isBold, isLinked });
  });
}

function isLeftOut(element: Element, leftOut: LeftOut): boolean {
  const { name } = element;
  if (name === "img" || name === "picture") {
    if (name === "img" && !isHidden(element)) leftOut.add("picture");
    return true;
  }
  if (name === "math") leftOut.add("formula");
  if (wordless.has(name) || isHidden(element)) return true;
  if (name === "figcaption" || name === "caption") {
    leftOut.add("caption");
    return true;
  }
  if (isNoteMark(element)) {
    leftOut.add("note");
    return true;
  }
  if (!struck.has(name)) return false;
  if (beginningOf(element, 20) !== "") leftOut.add("struck");
  return true;
}

/** `[1]` after a word: not a word of the text. Numbers that are raised without a link, as in `2ⁿᵈ`, are. */
function isNoteMark(element: Element): boolean {
  const { name } = element;
  if (name === "a") {
    const types = `${attribute(element, "epub:type")} ${attribute(element, "role")}`;
    return /\bnoteref\b/u.test(types);
  }
  if (name !== "sup") return false;
  const text = beginningOf(element, 20);
  const isLinked = element.children.some(
    (child) => typeof child !== "string" && child.name === "a" && /#/u.test(attribute(child, "href")),
  );
  return /^\[[^\]]{1,12}\]$/u.test(text) || (isLinked && text.length <= 5);
}

function isStyledBold(element: Element): boolean {
  return /font-weight:(?:bold|[6-9]00)/u.test(attribute(element, "style").toLowerCase().replaceAll(" ", ""));
}
