import { oneLine } from "../markup/index.ts";

/** What a page says of its article as linked data; empty strings where it does not. */
export interface JsonLdFacts {
  readonly isArticle: boolean;
  readonly headline: string;
  readonly published: string;
  readonly author: string;
  readonly publisher: string;
  readonly url: string;
  readonly language: string;
}

const nothing: JsonLdFacts = {
  isArticle: false,
  headline: "",
  published: "",
  author: "",
  publisher: "",
  url: "",
  language: "",
};

/** How deep what is said of one thing stands inside another. */
const DEEPEST = 8;
const MOST_THINGS = 2_000;

type Thing = ReadonlyMap<string, unknown>;

/** What the scripts say of the first article among their things; what is no JSON is passed over. */
export function readJsonLd(scripts: readonly string[]): JsonLdFacts {
  const things = scripts.flatMap((script) => thingsOf(parsed(script), 0)).slice(0, MOST_THINGS);
  const article = things.find(isArticle);
  if (article === undefined) return nothing;
  return {
    isArticle: true,
    headline: text(article.get("headline")) || text(article.get("name")),
    published: text(article.get("datePublished")),
    author: names(article.get("author"), things).join("; "),
    publisher: names(article.get("publisher"), things).join(", "),
    url: link(article.get("mainEntityOfPage")) || link(article.get("url")),
    language: text(article.get("inLanguage")),
  };
}

function parsed(script: string): unknown {
  try {
    return JSON.parse(script.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>)\s*$/gu, ""));
  } catch {
    return null;
  }
}

function thingsOf(value: unknown, depth: number): readonly Thing[] {
  if (depth > DEEPEST || typeof value !== "object" || value === null) return [];
  if (Array.isArray(value))
    return value.slice(0, MOST_THINGS).flatMap((inside) => thingsOf(inside, depth + 1));
  const thing = asThing(value);
  return [thing, ...["@graph", "mainEntity"].flatMap((key) => thingsOf(thing.get(key), depth + 1))];
}

function asThing(value: object): Thing {
  return new Map<string, unknown>(Object.entries(value));
}

function isArticle(thing: Thing): boolean {
  const type = thing.get("@type");
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  return types.some(
    (name) => typeof name === "string" && /(?:Article|BlogPosting|Report|PressRelease)$/u.test(name),
  );
}

/** The names of people or bodies, which may stand elsewhere and be named by `@id` only. */
function names(value: unknown, things: readonly Thing[]): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  const found = values.slice(0, 20).map((one) => {
    if (typeof one !== "object" || one === null) return text(one);
    const thing = asThing(one);
    const elsewhere = things.find((other) => other.has("name") && other.get("@id") === thing.get("@id"));
    return text(thing.get("name")) || (thing.has("@id") ? text(elsewhere?.get("name")) : "");
  });
  return [...new Set(found.filter(Boolean))];
}

function link(value: unknown): string {
  return typeof value === "object" && value !== null ? text(asThing(value).get("@id")) : text(value);
}

function text(value: unknown): string {
  return typeof value === "string" ? oneLine(value) : "";
}
