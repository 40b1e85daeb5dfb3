import { Parser } from "htmlparser2";
import { ConversionRefused } from "../refusal.ts";
import type { Element } from "./element.ts";

/** The attribute of a page's root for the address that browsers note in a comment when they save a page. */
export const SAVED_FROM = "saved-from";

/** How markup is read, and how much of it. */
export interface MarkupRules {
  /** `page`: HTML from the web, which is forgiven everything. `xhtml`: of a book. `xml`: of office documents. */
  readonly dialect: "page" | "xhtml" | "xml";
  /** Elements inside each other. */
  readonly deepest: number;
}

/** More elements than any text of the largest size has; each costs some hundred bytes. */
const MOST_ELEMENTS = 1_000_000;
/** More attributes than a hand writes; those after them are dropped. */
const MOST_ATTRIBUTES = 64;
const noAttributes: ReadonlyMap<string, string> = new Map();

interface OpenElement {
  readonly name: string;
  attributes: Map<string, string> | null;
  readonly children: (Element | string)[];
}

/**
 * The markup as a tree under a root without a name. Scripts, styles and comments are not in it; nothing is run and nothing is fetched.
 * @throws ConversionRefused where it is nested too deep, has too many elements, or declares entities of its own.
 */
export function parseMarkup(markup: string, rules: MarkupRules): Element {
  const root: OpenElement = { name: "", attributes: null, children: [] };
  const open: OpenElement[] = [root];
  const top = () => open.at(-1) ?? root;
  watchMarkup(markup, rules, {
    opened(name) {
      open.push({ name, attributes: null, children: [] });
    },
    attribute(name, value) {
      const element = top();
      element.attributes ??= new Map();
      if (element.attributes.size < MOST_ATTRIBUTES && !element.attributes.has(name)) {
        element.attributes.set(name, value);
      }
    },
    text(text) {
      const { name, children } = top();
      if (name === "style" || (name === "script" && !holdsData(top()))) return;
      const above = children.at(-1);
      if (typeof above === "string") children[children.length - 1] = above + text;
      else children.push(text);
    },
    comment(comment) {
      const address = /^\s?saved from url=\(\d{4}\)(?<address>\S+)/u.exec(comment.slice(0, 2_000))?.groups?.[
        "address"
      ];
      if (address === undefined) return;
      root.attributes ??= new Map();
      root.attributes.set(SAVED_FROM, address);
    },
    closed() {
      const closed = open.pop();
      if (closed !== undefined) top().children.push(finished(closed));
    },
  });
  return finished(root);
}

/**
 * How many elements of each name there are in markup that another parser is to read later; nothing else is kept of it.
 * @throws ConversionRefused where it is nested too deep, or declares entities of its own.
 */
export function inspectMarkup(markup: string, rules: MarkupRules): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  watchMarkup(markup, rules, { closed: (name) => counts.set(name, (counts.get(name) ?? 0) + 1) });
  return counts;
}

interface Watcher {
  readonly opened?: (name: string) => void;
  readonly attribute?: (name: string, value: string) => void;
  readonly text?: (text: string) => void;
  readonly comment?: (comment: string) => void;
  readonly closed?: (name: string) => void;
}

function watchMarkup(markup: string, { dialect, deepest }: MarkupRules, watcher: Watcher): void {
  let depth = 0;
  let elements = 0;
  const parser = new Parser(
    {
      onopentagname(name) {
        depth++;
        elements++;
        if (depth > deepest) throw tooDeep(deepest);
        if (elements > MOST_ELEMENTS && watcher.opened !== undefined) throw tooMany();
        watcher.opened?.(name);
      },
      onattribute: (name, value) => watcher.attribute?.(name, value),
      ontext: (text) => watcher.text?.(text),
      oncomment: (comment) => watcher.comment?.(comment),
      onclosetag(name, isImplied) {
        depth--;
        // Programs write XML, and close what they open: where they did not, something is missing.
        if (dialect === "xml" && isImplied && markup[parser.endIndex - 1] !== "/") throw unclosed(name);
        watcher.closed?.(name);
      },
      onprocessinginstruction(_, declaration) {
        if (dialect !== "page") refuseEntities(declaration, dialect);
      },
    },
    {
      xmlMode: dialect === "xml",
      recognizeSelfClosing: dialect !== "page",
      recognizeCDATA: dialect !== "page",
    },
  );
  parser.write(markup);
  if (dialect === "xml" && depth > 0) throw unclosed("");
  parser.end();
}

/** A document type with declarations of its own can make a text of any size out of a few bytes, or ask for other files. */
function refuseEntities(declaration: string, dialect: "xhtml" | "xml"): void {
  const isDeclaration = /^!(?:DOCTYPE|ENTITY)/iu.test(declaration);
  if (!isDeclaration || (dialect === "xhtml" && /^!DOCTYPE[^[]*$/iu.test(declaration))) return;
  throw new ConversionRefused(
    "damaged",
    "expected markup without declarations, met a document type or an entity of its own: save the file anew with a word processor",
  );
}

function holdsData({ attributes }: OpenElement): boolean {
  return /^application\/(?:[\w.-]+\+)?json\b/iu.test(attributes?.get("type")?.trim() ?? "");
}

function finished({ name, attributes, children }: OpenElement): Element {
  return { name, attributes: attributes ?? noAttributes, children };
}

function unclosed(name: string): ConversionRefused {
  const what = name === "" ? "an element" : `the element "${name.slice(0, 60)}"`;
  return new ConversionRefused(
    "damaged",
    `expected whole XML, met ${what} without its end: get the file anew`,
  );
}

function tooDeep(deepest: number): ConversionRefused {
  return new ConversionRefused(
    "too-deep",
    `expected at most ${deepest} elements inside each other, met more: save the text alone in another format`,
  );
}

function tooMany(): ConversionRefused {
  return new ConversionRefused(
    "too-large-unpacked",
    `expected at most ${MOST_ELEMENTS} elements, met more: divide the file`,
  );
}
