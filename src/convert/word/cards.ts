import { type Element, textOf } from "../markup/index.ts";

/** What debaters' files look like: a tag as a heading of the fourth level, a line that cites, and the words that are cited. */
export interface Cards {
  /** The document with each card's words as a quotation. */
  readonly root: Element;
  /** The lines that cite. */
  readonly cites: readonly string[];
}

const TAG = "h4";
const headings: ReadonlySet<string> = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);

/**
 * A paragraph after a tag cites if it has a year or a link; what follows it, up to the next heading, is a card if some of it is
 * underlined or highlighted. The card is quoted whole: what is shrunk or not underlined is as much the source's.
 */
export function findCards(root: Element): Cards {
  const children: (Element | string)[] = [];
  const cites: string[] = [];
  for (const section of sectionsOf(root.children)) {
    const [tag, cite, ...card] = section.filter((child) => typeof child !== "string");
    if (tag?.name !== TAG || cite === undefined || !isCite(cite) || !card.some(isMarked)) {
      children.push(...section);
      continue;
    }
    cites.push(textOf(cite));
    children.push(tag, cite, { name: "blockquote", attributes: new Map(), children: card });
  }
  return { root: { ...root, children }, cites };
}

function sectionsOf(children: Element["children"]): readonly (readonly (Element | string)[])[] {
  const sections: (Element | string)[][] = [[]];
  for (const child of children) {
    if (typeof child !== "string" && headings.has(child.name)) sections.push([]);
    sections.at(-1)?.push(child);
  }
  return sections;
}

function isCite(element: Element): boolean {
  return element.name === "p" && /\d{2,4}|https?:\/\//u.test(textOf(element)) && !isMarked(element);
}

function isMarked(element: Element): boolean {
  return (
    ["u", "mark"].includes(element.name) ||
    element.children.some((child) => typeof child !== "string" && isMarked(child))
  );
}
