import { type Element, oneLine } from "./element.ts";

/** How much text an element holds, in characters without the white space of its markup, and how much of it leads elsewhere. */
export interface TextSize {
  readonly all: number;
  readonly linked: number;
}

/** The size of the text of each element of a tree. Counted once: elements inside each other share their text. */
export function textSizes(root: Element): ReadonlyMap<Element, TextSize> {
  const sizes = new Map<Element, TextSize>();
  const count = (element: Element, isLinked: boolean): TextSize => {
    const isLink = isLinked || (element.name === "a" && element.attributes.has("href"));
    let all = 0;
    let linked = 0;
    for (const child of element.children) {
      const length = typeof child === "string" ? oneLine(child).length : 0;
      const size =
        typeof child === "string" ? { all: length, linked: isLink ? length : 0 } : count(child, isLink);
      all += size.all;
      linked += size.linked;
    }
    sizes.set(element, { all, linked });
    return { all, linked };
  };
  count(root, false);
  return sizes;
}

/** Which share of an element's text leads elsewhere, from 0 to 1. */
export function linkedShare(size: TextSize | undefined): number {
  return size === undefined || size.all === 0 ? 0 : size.linked / size.all;
}
