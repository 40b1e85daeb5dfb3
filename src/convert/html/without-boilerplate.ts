import { readFileSync } from "node:fs";
import { attribute, type Element, isHidden, type TextSize, textSizes, wordless } from "../markup/index.ts";

const names: ReadonlySet<string> = new Set(
  readFileSync(new URL("./boilerplate-names.txt", import.meta.url), "utf8")
    .split(/\s+/u)
    .filter(Boolean),
);

const roles: ReadonlySet<string> = new Set([
  "alert",
  "alertdialog",
  "banner",
  "complementary",
  "contentinfo",
  "dialog",
  "menu",
  "menubar",
  "navigation",
  "search",
  "toolbar",
]);

/** Elements around an article by their names. */
const around: ReadonlySet<string> = new Set(["nav", "aside", "footer", "menu", "search", "dialog"]);

/** Elements that hold articles, whatever they are called. */
const holders: ReadonlySet<string> = new Set(["html", "body", "main", "article"]);

/** The page without what is around an article: navigation, notices, forms, what is hidden, what is run or drawn. */
export function withoutBoilerplate(page: Element): Element {
  const sizes = textSizes(page);
  return pruned(page, { isInText: false, sizes, enough: (sizes.get(page)?.all ?? 0) / 2 });
}

/** Some pages are one form from top to bottom; a form that asks for words or an address has few characters of its own. */
const FEW_WORDS = 300;

interface Pruning {
  /** Inside of `main` or `article`, where a `header` is the article's own. */
  readonly isInText: boolean;
  readonly sizes: ReadonlyMap<Element, TextSize>;
  /** An element with so many characters is the page, whatever it is called. */
  readonly enough: number;
}

function pruned(element: Element, pruning: Pruning): Element {
  const isInText = pruning.isInText || element.name === "main" || element.name === "article";
  const inside = { ...pruning, isInText };
  const children: (Element | string)[] = [];
  for (const child of element.children) {
    if (typeof child === "string") children.push(child);
    else if (!isOut(child, inside)) children.push(pruned(child, inside));
  }
  return { ...element, children };
}

function isOut(element: Element, { isInText, sizes, enough }: Pruning): boolean {
  const { name } = element;
  if (name === "head" || name === "input" || name === "button") return true;
  if (holders.has(name)) return false;
  if ((wordless.has(name) && name !== "img" && name !== "picture") || isHidden(element)) return true;
  const size = sizes.get(element)?.all ?? 0;
  const isCalledSo =
    around.has(name) ||
    (name === "header" && !isInText) ||
    (size < FEW_WORDS && asksForInput(element)) ||
    roles.has(attribute(element, "role").toLowerCase()) ||
    hasName(element);
  return isCalledSo && size < enough;
}

/** A form, and the words around it that ask to fill it in. */
function asksForInput({ name, children }: Element): boolean {
  return name === "form" || children.some((child) => typeof child !== "string" && child.name === "form");
}

function hasName(element: Element): boolean {
  const stated = `${attribute(element, "class")} ${attribute(element, "id")}`.trim().toLowerCase();
  return stated !== "" && stated.split(/\s+/u).some(isName);
}

/** `share`, `share__item`, `article-share`; but not `category-share`, which says what an article is about. */
function isName(stated: string): boolean {
  const [block = ""] = stated.split("__");
  if (/^(?:category|tag|topic)-/u.test(block)) return false;
  return names.has(block) || names.has(block.slice(block.lastIndexOf("-") + 1));
}
