import { attribute, beginningOf, type Element, elementsIn, oneLine, SAVED_FROM } from "../markup/index.ts";
import { type JsonLdFacts, readJsonLd } from "./json-ld.ts";

/** What a page's markup states about it, place by place. */
export interface StatedFacts {
  /** `content` of `meta` elements by `name`, `property` or `itemprop` in small letters; the first of each, but all authors. */
  readonly meta: ReadonlyMap<string, string>;
  readonly jsonLd: JsonLdFacts;
  readonly title: string;
  /** The text of the headings of the first level. */
  readonly headings: readonly string[];
  readonly canonical: string;
  readonly license: string;
  /** What `time` elements state, without repetition. */
  readonly times: readonly string[];
  /** What elements state that say what they are: `itemprop="author"`, `rel="author"`. */
  readonly items: ReadonlyMap<string, string>;
  readonly language: string;
  readonly savedFrom: string;
}

const itemNames: ReadonlySet<string> = new Set(["author", "datepublished", "headline"]);

/** What a page states about itself. */
export function statedFacts(page: Element): StatedFacts {
  const elements = [...elementsIn(page)];
  const named = (...names: readonly string[]) => elements.filter(({ name }) => names.includes(name));
  const meta = new Map<string, string>();
  const items = new Map<string, string>();
  const links = new Map<string, string>();
  for (const element of named("meta")) addMeta(element, meta);
  for (const element of elements) addItem(element, items);
  for (const element of named("link")) {
    addFirst(links, attribute(element, "rel").toLowerCase(), attribute(element, "href"));
  }
  const [html] = named("html");
  const times = named("time").map((time) => attribute(time, "datetime") || shown(time));
  return {
    meta,
    items,
    jsonLd: readJsonLd(named("script").map(({ children }) => children.join(""))),
    title: named("title").map(shown).find(Boolean) ?? "",
    headings: named("h1").map(shown).filter(Boolean),
    canonical: links.get("canonical") ?? "",
    license: links.get("license") ?? "",
    times: [...new Set(times)].filter(Boolean),
    language: html === undefined ? "" : attribute(html, "lang") || attribute(html, "xml:lang"),
    savedFrom: page.attributes.get(SAVED_FROM) ?? "",
  };
}

/** What an element shows, as far as it can be a title or a name. */
function shown(element: Element): string {
  return beginningOf(element, 500);
}

function addMeta(element: Element, meta: Map<string, string>): void {
  const content = oneLine(attribute(element, "content"));
  if (content === "") return;
  for (const key of ["name", "property", "itemprop", "http-equiv"]) {
    const name = attribute(element, key).toLowerCase();
    const above = meta.get(name);
    if (!authors.has(name) || above === undefined) addFirst(meta, name, content);
    else if (above.length < LONGEST_AUTHORS && !above.split("; ").includes(content))
      meta.set(name, `${above}; ${content}`);
  }
}

/** In characters: a page may state as many as it likes. */
const LONGEST_AUTHORS = 1_000;

/** What libraries read is stated once for each author. */
const authors: ReadonlySet<string> = new Set(["citation_author", "dc.creator", "dcterms.creator"]);

function addItem(element: Element, items: Map<string, string>): void {
  if (element.attributes.size === 0 || element.name === "meta") return;
  const item = attribute(element, "itemprop").toLowerCase();
  const stated = attribute(element, "datetime") || attribute(element, "content") || "";
  if (itemNames.has(item)) addFirst(items, item, stated || shown(element));
  if (attribute(element, "rel").toLowerCase() === "author") addFirst(items, "author", shown(element));
}

function addFirst(map: Map<string, string>, key: string, value: string): void {
  if (key !== "" && value !== "" && !map.has(key)) map.set(key, value);
}
