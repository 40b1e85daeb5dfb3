import { editDistance, fold } from "../text/index.ts";
import { wordList, wordSet } from "./word-list.ts";

/** Whom a personal title is for; `null` for one that tells nothing. */
export type Gender = "f" | "m" | null;

const titleLines = wordList("titles");
const offices = wordSet("offices");
const roleWords = wordSet("role-words");
let genders: ReadonlyMap<string, Gender> | null = null;

/** Titles that are surnames as well: `Mr. Major` is nobody's rank. */
const alsoSurnames: ReadonlySet<string> = new Set(["general", "judge", "justice", "major"]);

/** Words inside a role: `Secretary of State for the Colonies`. */
const connectors: ReadonlySet<string> = new Set(
  ["of", "for", "the", "and", "de", "des", "du", "la", "für", "der"].map(fold),
);

/** German offices are one word with what they are of: `Bundesminister`. */
const compound = /\p{L}(?:minister|prasident|sprecher|kanzler|sekretar)(?:in)?$/u;

/** The word as lists have it: folded, without stops at its end, `president` for `President-elect`. */
export function plainTitle(word: string): string {
  return fold(word)
    .replace(/(?<![.,:])[.,:]+$/u, "")
    .replace(/'s$/u, "")
    .replace(/-(?:elect|designate)$/u, "");
}

/** A personal title's gender; `undefined` where the word is no personal title. */
export function personalTitle(word: string): Gender | undefined {
  genders ??= new Map(titleLines().map(parseTitle));
  return genders.get(plainTitle(word));
}

function parseTitle(line: string): [string, Gender] {
  const [word = "", gender] = line.split(" ");
  return [fold(word), gender === "f" || gender === "m" ? gender : null];
}

/** True for a word that names an office or a rank: `secretary`, `deputy`. */
export function isOffice(word: string): boolean {
  const plain = plainTitle(word);
  return offices().has(plain) || compound.test(plain);
}

/** True for a word that says what an office is of: `energy`, `homeland`. */
export function isRoleWord(word: string): boolean {
  return roleWords().has(plainTitle(word));
}

/** True for the small words that hold a role together. */
export function isConnector(word: string): boolean {
  return connectors.has(plainTitle(word));
}

/** A printed name, in its words, divided into what comes before the name and the name itself. */
export interface TitledName {
  readonly titles: readonly string[];
  readonly name: readonly string[];
}

/**
 * The titles before a name. A name keeps a title that is not before it: John Major loses nothing, and neither does
 * `Mr. Major`.
 *
 * @example splitTitles("Secretary of State Ida Marrow").name // ["Ida", "Marrow"]
 */
export function splitTitles(printed: string): TitledName {
  const words = printed
    .replace(/\.(?=\p{L}{2})/gu, ". ")
    .replace(/-\s+/gu, "-")
    .split(/[\s,]+/u)
    .filter((word) => word !== "");
  const end = endOfTitles(words);
  return { titles: words.slice(0, end), name: words.slice(end) };
}

function isTitle(word: string): boolean {
  return personalTitle(word) !== undefined || isOffice(word);
}

/** From so many letters on a word with one letter wrong is still the office, and no given name. */
const SHORTEST_MISSPELLED = 7;

/** `SECRTARY`: an office with one letter wrong. */
function isMisspelledOffice(word: string): boolean {
  const plain = plainTitle(word);
  if (plain.length < SHORTEST_MISSPELLED) return false;
  return [...offices()].some(
    (office) =>
      Math.abs(office.length - plain.length) < 2 &&
      office.length >= SHORTEST_MISSPELLED &&
      office.charAt(0) === plain.charAt(0) &&
      editDistance(office, plain) === 1,
  );
}

function endOfTitles(words: readonly string[]): number {
  const isMisspelled = words.length > 1 && isMisspelledOffice(words[0] ?? "");
  const first = words.findIndex((word, index) => !isTitle(word) && !(index === 0 && isMisspelled));
  if (first < 0) return surnameAtEnd(words) ? words.length - 1 : words.length;
  if (first > 0 && isConnector(words[first] ?? "")) return endOfRole(words) ?? first;
  if (words.length === 2 && plainTitle(words[0] ?? "") === "m") return 1;
  const firstOther = words.findIndex((word) => !isTitle(word) && !isRoleWord(word));
  return afterLast(words.slice(0, firstOther < 0 ? words.length : firstOther), isTitle) ?? first;
}

/** True for words that are an office, whatever it is of: `The Minister for Ferries`. */
export function namesOffice(printed: string): boolean {
  const words = printed.split(/[\s,]+/u).filter((word) => word !== "");
  const first = words.findIndex((word) => !isTitle(word));
  const titles = first < 0 ? words : words.slice(0, first);
  return titles.some(isOffice) && (first < 0 || isConnector(words[first] ?? ""));
}

function isInRole(word: string): boolean {
  return isTitle(word) || isRoleWord(word) || isConnector(word);
}

/** Where `Minister for the Colonies` ends before a name: a word that no list has belongs to it right after a small word. */
function endOfRole(words: readonly string[]): number {
  const end = afterLast(words, isInRole) ?? 0;
  return isConnector(words[end - 1] ?? "") && words.length - end > 1 ? end + 1 : end;
}

function afterLast(words: readonly string[], test: (word: string) => boolean): number | null {
  const last = words.findLastIndex(test);
  return last < 0 ? null : last + 1;
}

function surnameAtEnd(words: readonly string[]): boolean {
  const last = words.at(-1) ?? "";
  const before = words.at(-2) ?? "";
  return (
    plainTitle(before) !== "the" && personalTitle(before) !== undefined && alsoSurnames.has(plainTitle(last))
  );
}

/** The words of a name without titles and stops, folded: `MS. JEAN-PIERRE` gives `["jean-pierre"]`. */
export function nameWords(name: string): string[] {
  return splitTitles(name)
    .name.flatMap((word) => fold(word).split("."))
    .filter((word) => word !== "");
}
