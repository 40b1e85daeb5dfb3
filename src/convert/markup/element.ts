import { blocks } from "./element-kinds.ts";

/** An element of HTML or XML with what it holds, in order; text as strings. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (Element | string)[];
}

/** An element's attribute without white space around it; empty where it has none. */
export function attribute(element: Element, name: string): string {
  return element.attributes.get(name)?.trim() ?? "";
}

/** Every element inside an element, and itself first, in the order in which they open. */
export function* elementsIn(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) if (typeof child !== "string") yield* elementsIn(child);
}

/** The elements of a name inside an element, in their order. */
export function elementsNamed(element: Element, name: string): readonly Element[] {
  return [...elementsIn(element)].filter((inside) => inside.name === name);
}

/** The tree without the elements that a rule names, nor what is in them. */
export function without(element: Element, isOut: (inside: Element) => boolean): Element {
  const children: (Element | string)[] = [];
  for (const child of element.children) {
    if (typeof child === "string") children.push(child);
    else if (!isOut(child)) children.push(without(child, isOut));
  }
  return { ...element, children };
}

/** All text inside an element on one line, with a space where a line or a block ends. */
export function textOf(element: Element): string {
  return beginningOf(element, Number.POSITIVE_INFINITY);
}

/**
 * The text inside an element as `textOf` gives it, up to the piece with which it reaches a number of characters. For whoever asks
 * it of elements inside each other, which share their text.
 */
export function beginningOf(element: Element, enough: number): string {
  const parts: string[] = [];
  collectText(element, parts, enough);
  return oneLine(parts.join(""));
}

/** The text with every stretch of white space as one space, and none around it. */
export function oneLine(text: string): string {
  // Single spaces, most of all, are not replaced by themselves: a text of 16 MB has three million.
  return text.replace(/\s{2,}|[^\S ]/gu, " ").trim();
}

/** Gives how many characters are still missing. */
function collectText(element: Element, parts: string[], enough: number): number {
  const isApart = element.name === "br" || blocks.has(element.name);
  let missing = enough;
  if (isApart) parts.push(" ");
  for (const child of element.children) {
    if (missing <= 0) break;
    if (typeof child === "string") {
      const text = beginningOfString(child, missing);
      parts.push(text);
      missing -= oneLine(text).length;
    } else missing = collectText(child, parts, missing);
  }
  if (isApart) parts.push(" ");
  return missing;
}

/** As much of a string as surely holds enough characters, or ends in more white space than words. */
function beginningOfString(text: string, enough: number): string {
  if (text.length <= enough) return text;
  return `${/^\s/u.test(text) ? " " : ""}${text.trimStart().slice(0, 4 * enough)}`;
}
