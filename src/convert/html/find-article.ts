import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import {
  attribute,
  beginningOf,
  blocks,
  type Element,
  linkedShare,
  type TextSize,
  textSizes,
  writeXml,
} from "../markup/index.ts";
import { copyFor, hasBlocks } from "./copy-for-readability.ts";

/** An article of a page. */
export interface Article {
  /** The page's tree without what is not the article. */
  readonly root: Element;
  /** The first words of stretches between its paragraphs that are probably not of it. */
  readonly doubtful: readonly string[];
}

/** Elements of the text, which are put back where Readability drops one between others that it keeps. */
const ofText: ReadonlySet<string> = new Set([
  "p",
  "ul",
  "ol",
  "dl",
  "blockquote",
  "pre",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
]);

/**
 * The article of a page. Readability says where it stands, on a copy; the words are taken from the page itself, since Readability
 * mends paragraphs and drops some. `null` where it finds none.
 */
export function findArticle(page: Element): Article | null {
  const { copy, numbers } = copyFor(page);
  const { document } = parseHTML(`<!DOCTYPE html><html><body>${writeXml(copy)}</body></html>`);
  const article = new Readability(document, { disableJSONLD: true, keepClasses: true }).parse();
  const kept = new Set(
    [...(article?.content ?? "").matchAll(/ data-n="(\d+)"/gu)].map(([, number]) => Number(number)),
  );
  if (kept.size === 0) return null;
  const doubtful: string[] = [];
  const isKept = (element: Element) => kept.has(numbers.get(element) ?? -1);
  const isSeen = (element: Element) => numbers.has(element);
  const holdsKept = holding(page, isKept);
  return { root: keptOf(page, { isKept, isSeen, sizes: textSizes(page), holdsKept, doubtful }), doubtful };
}

/** The elements that are kept, or hold one that is. */
function holding(root: Element, isKept: (element: Element) => boolean): ReadonlySet<Element> {
  const found = new Set<Element>();
  const look = (element: Element): boolean => {
    const inside = element.children.map((child) => typeof child !== "string" && look(child));
    const holds = isKept(element) || inside.includes(true);
    if (holds) found.add(element);
    return holds;
  };
  look(root);
  return found;
}

interface Keeping {
  readonly isKept: (element: Element) => boolean;
  readonly isSeen: (element: Element) => boolean;
  readonly sizes: ReadonlyMap<Element, TextSize>;
  readonly holdsKept: ReadonlySet<Element>;
  readonly doubtful: string[];
}

function keptOf(element: Element, keeping: Keeping): Element {
  const { isKept, holdsKept } = keeping;
  const isPlace = (child: Element | string): child is Element =>
    typeof child !== "string" && blocks.has(child.name) && holdsKept.has(child);
  const alike = new Set(element.children.filter(isPlace).map(appearance));
  const first = element.children.findIndex(isPlace);
  const last = element.children.findLastIndex(isPlace);
  const children = element.children.flatMap((child, at): readonly (Element | string)[] => {
    if (typeof child !== "string" && holdsKept.has(child)) return [keptOf(child, keeping)];
    if (typeof child === "string" || !blocks.has(child.name)) return isKept(element) ? [child] : [];
    const isBetween = first < at && at < last;
    return mayBeText(child, { isBetween, isAlike: alike.has(appearance(child)) }, keeping) ? [child] : [];
  });
  return { ...element, children };
}

/** What elements of one kind have in common: the turns of a transcript are all called alike. */
function appearance(element: Element): string {
  return `${element.name} ${attribute(element, "class")}`;
}

interface Neighbours {
  readonly isBetween: boolean;
  readonly isAlike: boolean;
}

/** Whether something that Readability drops beside what it keeps is put back. What may be text or not is told. */
function mayBeText(element: Element, { isBetween, isAlike }: Neighbours, keeping: Keeping): boolean {
  const { isSeen, sizes, doubtful } = keeping;
  const size = sizes.get(element);
  if (size === undefined || size.all === 0 || linkedShare(size) >= 1 / 3) return false;
  if (isAlike && attribute(element, "class") !== "") return true;
  if (!isBetween) return false;
  if (ofText.has(element.name) || !isSeen(element) || (isAlike && !hasBlocks(element))) return true;
  doubtful.push(beginningOf(element, 100).split(" ").slice(0, 8).join(" "));
  return false;
}
