import { nameWords } from "../../attribution/index.ts";
import { fold } from "../../text/index.ts";

/** A name in its parts, as names are compared: folded, and transliterated endings in one spelling. */
export interface PersonName {
  /** What stands before the name: `ms`, `prime minister` as two words. */
  readonly titles: readonly string[];
  /** Letters that stand for a name. */
  readonly initials: readonly string[];
  /** The words that are neither, the surname last; at least one. */
  readonly words: readonly string[];
  /** What the titles say about it. */
  readonly gender: Gender | null;
}

type Gender = "man" | "woman";

/** Titles that people bear and bodies do not; whether of men or of women, where only one of them bears it. */
const honorifics: ReadonlyMap<string, Gender | null> = new Map([
  ["mr", "man"],
  ["sir", "man"],
  ["mrs", "woman"],
  ["ms", "woman"],
  ["miss", "woman"],
  ["dame", "woman"],
  ["mx", null],
  ["dr", null],
  ["prof", null],
  ["professor", null],
]);

/**
 * The parts of a name.
 *
 * @example parseName("MR. S. LAVROV") // { titles: ["mr"], initials: ["s"], words: ["lavrov"], gender: "man" }
 */
export function parseName(name: string): PersonName {
  const tokens = name.split(/[\s,.]+/u).filter((token) => fold(token) !== "");
  const start = tokens.findIndex((token, index) => !isTitle(token) || index === tokens.length - 1);
  const titles = tokens.slice(0, start).map(fold);
  const named = tokens.slice(start);
  const isInitialAt = named.map((token, index) => isInitial(named, token, index));
  return {
    titles,
    initials: named.filter((_, index) => isInitialAt[index]).map(fold),
    words: named.filter((_, index) => !isInitialAt[index]).map((token) => spelledOneWay(fold(token))),
    gender: titles.map((title) => honorifics.get(title) ?? null).find((gender) => gender !== null) ?? null,
  };
}

function isTitle(token: string): boolean {
  return nameWords(token).length === 0;
}

/**
 * A capital alone, before the last word. One that opens a name of several other words is a part of it: `J. Edgar Hoover`
 * is not called Edgar Hoover by everybody.
 */
function isInitial(named: readonly string[], token: string, index: number): boolean {
  const isLetter = (word: string) => /^\p{Lu}$/u.test(word);
  if (!isLetter(token) || index === named.length - 1) return false;
  return index > 0 || named.filter((word) => !isLetter(word)).length === 1;
}

/**
 * A folded word with the endings in which transliterations differ in one spelling: `zelenskyy`, `zelenskiy` and
 * `zelenski` as `zelensky`, `sergei` as `sergey`. A short word stays, as do single endings elsewhere: `Toni` is not `Tony`.
 */
function spelledOneWay(word: string): string {
  return word
    .replace(/(?<=.{3})[iy][iyj]$/u, "y")
    .replace(/(?<=[csz]k)i$/u, "y")
    .replace(/(?<=.{3}[aeo])[ij]$/u, "y");
}

/** True for a name with more than a surname in it, titles and initials not counted. */
export function isFullName({ words }: PersonName): boolean {
  return words.length > 1;
}

/** The titles that name an office: `president`, `minister`. */
export function officesOf({ titles }: Pick<PersonName, "titles">): readonly string[] {
  return titles.filter(isOffice);
}

/** The words of a role that could stand as a title before a name; none for no role. */
export function officesIn(role: string | null): readonly string[] {
  return fold(role ?? "")
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== "" && isTitle(word) && isOffice(word));
}

/** True for a title that not every person may bear, and that is not a part of one (`the Hon.`). */
function isOffice(title: string): boolean {
  return !honorifics.has(title) && title !== "the" && title !== "hon";
}

/** True where a title says that it is a person's name. */
export function hasHonorific({ titles }: PersonName): boolean {
  return titles.some((title) => honorifics.has(title));
}

/** True where not more than one of the names' genders and of their sequences of initials are told. */
export function areCompatible(names: readonly PersonName[]): boolean {
  const told = (values: readonly (string | null)[]) => new Set(values.filter((value) => value !== null)).size;
  const initials = names.map((name) => (name.initials.length === 0 ? null : name.initials.join(" ")));
  return told(names.map(({ gender }) => gender)) <= 1 && told(initials) <= 1;
}
