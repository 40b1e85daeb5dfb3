import { attribute, blocks, type Element, elementsIn } from "../markup/index.ts";

/** A page as Readability is to see it, and the number by which each element is found again in what it keeps. */
export interface NumberedCopy {
  readonly copy: Element;
  /** Elements of the page by number; those that the copy leaves out have none. */
  readonly numbers: ReadonlyMap<Element, number>;
}

/** What Readability looks at; anything else would only cost. */
const lookedAt = ["class", "id", "role", "href", "rel", "itemprop", "itemtype"];
/** From so many elements on a page is abridged: Readability takes a millisecond for five of them. */
const LARGE_PAGE = 5_000;
/** How many children of one element a large page shows at either end. Those between are judged by their neighbours. */
const SHOWN_AT_EITHER_END = 50;
/** In characters. Readability gives no more points to longer paragraphs than to those of 300. */
const LONGEST_TEXT = 600;
const LONGEST_ATTRIBUTE = 500;

/** A copy of a page with its elements numbered (`data-n`), its long texts cut, and long rows of elements abridged. */
export function copyFor(page: Element): NumberedCopy {
  let size = 0;
  for (const _ of elementsIn(page)) size++;
  const numbers = new Map<Element, number>();
  return { copy: numbered(page, numbers, size > LARGE_PAGE), numbers };
}

function numbered(element: Element, numbers: Map<Element, number>, isLarge: boolean): Element {
  const number = numbers.size;
  numbers.set(element, number);
  const mark: readonly [string, string] = ["data-n", String(number)];
  const attributes = new Map([...lookedAt.flatMap((name) => stated(element, name)), mark]);
  const inside = (isLarge ? abridged(element.children) : element.children).map((child) =>
    typeof child === "string" ? child.slice(0, LONGEST_TEXT) : numbered(child, numbers, isLarge),
  );
  // Readability puts a paragraph of its own in place of a division that holds only words.
  const isParagraph = element.name === "div" && !hasBlocks(element);
  const children = isParagraph ? [{ name: "span", attributes: new Map([mark]), children: inside }] : inside;
  // The document around the copy is Readability's own.
  const isOuter = element.name === "html" || element.name === "body" || element.name === "";
  return { name: isOuter ? "div" : element.name, attributes, children };
}

/** Whether there are blocks among the children of an element. */
export function hasBlocks({ children }: Element): boolean {
  return children.some((child) => typeof child !== "string" && blocks.has(child.name));
}

function abridged(children: Element["children"]): Element["children"] {
  if (children.length <= 4 * SHOWN_AT_EITHER_END) return children;
  return [...children.slice(0, 2 * SHOWN_AT_EITHER_END), ...children.slice(-2 * SHOWN_AT_EITHER_END)];
}

function stated(element: Element, name: string): readonly (readonly [string, string])[] {
  const value = attribute(element, name).slice(0, LONGEST_ATTRIBUTE);
  // To Readability remarks are those of readers; here they are what somebody said.
  return value === "" ? [] : [[name, value.replaceAll(/remark/giu, "words")]];
}
