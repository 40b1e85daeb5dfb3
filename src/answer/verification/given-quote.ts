import { readFileSync } from "node:fs";
import type { Revision } from "../revision.ts";
import { findQuotations } from "./sources/find-quotations.ts";
import { quoteWords } from "./words/quote-words.ts";

/** What somebody gives to be verified: words, and perhaps the name of who is said to have said them. */
export interface GivenQuote {
  /** Without the quotation marks around them. */
  readonly words: string;
  readonly name: string | null;
}

/** The fewest words that are a quote beside a name; fewer in quotation marks are a part of what is said. */
const SHORTEST_QUOTE = 3;

/** The most pieces that a quote is given in: `“…,” said Jane Doe, “…”`. */
const MOST_PIECES = 3;

/** The most words of a name, and of what is said of the person behind it. */
const LONGEST_NAME = 6;
const LONGEST_REST = 10;

/**
 * The quote in a text, with the name that stands beside it: `“…” — Jane Doe`, `Jane Doe: “…”`, `“…,” said Jane Doe`. Beside the quote
 * there may be nothing else, or it is a part of the words. Without quotation marks only a name is taken off that has words in the
 * revision.
 */
export function readGivenQuote(revision: Revision, text: string): GivenQuote {
  const trimmed = text.trim();
  const inner = /^["“”„«»](?<inner>[^"“”„‟«»]*)["“”«»][.,;]?$/u.exec(trimmed)?.groups?.["inner"];
  if (inner !== undefined) return { words: inner.trim(), name: null };
  const isKnown = (name: string) => revision.registry.fitting(name).length > 0;
  return quotedBesideName(trimmed, isKnown) ?? labelled(trimmed, isKnown) ?? { words: trimmed, name: null };
}

type IsKnown = (name: string) => boolean;

/** A quote in quotation marks beside a name. */
function quotedBesideName(text: string, isKnown: IsKnown): GivenQuote | null {
  const { quotations } = findQuotations(text);
  if (quotations.length > MOST_PIECES) return null;
  const words = quotations.map(({ start, end }) => text.slice(start, end)).join(" ");
  if (quoteWords(words).length < SHORTEST_QUOTE) return null;
  const ends = [0, ...quotations.map(({ end }) => end)];
  const starts = [...quotations.map(({ start }) => start), text.length];
  const beside = starts.map((start, index) => text.slice(ends[index], start));
  const [only, ...others] = beside.filter((part) => /[\p{L}\p{N}]/u.test(part));
  const name = only === undefined || others.length > 0 ? null : nameIn(only, isKnown);
  return name === null ? null : { words, name };
}

/** Capitalized words one after the other, with the small ones that names have in them between: `Ursula von der Leyen`. */
const capitalized =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:[ \u00a0](?:(?:de|del|della|der|den|di|da|dos|du|van|von|bin|bint|ibn|al|el|la|le|zu|ter|ten)[ \u00a0]){0,2}\p{Lu}[\p{L}\p{M}.'’-]*)*/u;

/** What opens a sentence or a description, and no name. */
const determiner =
  /^(?:the|a|an|this|that|these|those|my|his|her|its|our|their|i|we|he|she|it|they|der|die|das|ein|eine|le|la|les|un|une|el|los|las|il|lo|gli|o|os|as)$/iu;

/** The name that a text consists of, with words for saying on either side and a role behind a comma; `null` for any other text. */
function nameIn(text: string, isKnown: IsKnown): string | null {
  const opening = /^[\s,.;:"“”„«»()[\]—–―-]*/u.exec(text)?.[0] ?? "";
  const inner = text
    .slice(opening.length)
    .replace(/(?<![\s:,.;"“”„«»()[\]—–―-])[\s:,.;"“”„«»()[\]—–―-]+$/u, "");
  const after = inner.replace(leadingSayWords(inner), "");
  const name = capitalized.exec(after)?.[0].replace(/[.,]$/u, "") ?? "";
  const rest = after.slice(name.length);
  if (name === "" || quoteWords(name).length > LONGEST_NAME) return null;
  const isApart = /^\.?\s*[,(]/u.test(rest) && quoteWords(rest).length <= LONGEST_REST;
  if (!isApart && !isSaying(rest)) return null;
  if (isKnown(name)) return name;
  const [first = "", second] = name.split(/\s/u);
  const isSetApart = /[—–―(-]/u.test(opening);
  return determiner.test(first) || (second === undefined && !isSetApart) ? null : name;
}

function leadingSayWords(text: string): string {
  const [first = "", second = ""] = text.split(/\s+/u);
  const isSayWord = (word: string) => sayWords().has(word.toLowerCase());
  if (!isSayWord(first)) return "";
  const both = /^\S+\s+\S+\s+/u.exec(text)?.[0];
  return (isSayWord(second) ? both : undefined) ?? /^\S+\s+/u.exec(text)?.[0] ?? "";
}

function isSaying(rest: string): boolean {
  return (rest.match(/[\p{L}\p{N}'’-]+/gu) ?? []).every((word) => sayWords().has(word.toLowerCase()));
}

let listed: ReadonlySet<string> | null = null;

/** Words for saying something, of every language; in the file a language a line, its code first. */
function sayWords(): ReadonlySet<string> {
  listed ??= new Set(
    readFileSync(new URL("./say-words.txt", import.meta.url), "utf8")
      .split("\n")
      .flatMap((line) => line.split(" ").slice(1)),
  );
  return listed;
}

/** Words without quotation marks after `Jane Doe: `, or before ` — Jane Doe`, where she is known. */
function labelled(text: string, isKnown: IsKnown): GivenQuote | null {
  const isName = (name: string) =>
    capitalized.exec(name)?.[0] === name && quoteWords(name).length <= LONGEST_NAME && isKnown(name);
  const before = /^(?<name>[^:\n]{2,60}):\s+(?<words>\S.*)$/su.exec(text)?.groups;
  const [label, spoken] = [before?.["name"] ?? "", before?.["words"]];
  if (spoken !== undefined && isName(label)) return { words: spoken, name: label };
  const dash = Math.max(...["—", "–", " - ", " -- ", "\n-"].map((mark) => text.lastIndexOf(mark)));
  const name = dash > 0 ? text.slice(dash).replace(/^[\s—–-]+/u, "") : "";
  return isName(name) ? { words: text.slice(0, dash).replace(/(?<![\s—–-])[\s—–-]+$/u, ""), name } : null;
}
