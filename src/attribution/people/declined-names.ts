import type { Lexicon } from "../lexicon/lexicon.ts";
import { Tag } from "../lexicon/tag.ts";

/** The fewest letters that two forms of a name have in common. */
const SHORTEST_STEM = 3;

/** What parts two forms of a name from each other: of `Захарова` and `Захаровой`, `а` and `ой`. */
interface Parting {
  readonly own: string;
  readonly other: string;
}

/** How two words part, where the rest of each is an ending of cases; `null` where they are no forms of one name. */
function parting(own: string, other: string, { caseEndings }: Lexicon): Parting | null {
  const least = Math.min(own.length, other.length);
  let common = 0;
  while (common < least && own.charAt(common) === other.charAt(common)) common += 1;
  for (let at = common; at >= Math.min(SHORTEST_STEM, least - 1) && at >= common - 1; at -= 1) {
    const parted = { own: own.slice(at), other: other.slice(at) };
    if (isEnding(parted.own, caseEndings) && isEnding(parted.other, caseEndings)) return parted;
  }
  return null;
}

function isEnding(rest: string, endings: ReadonlySet<string>): boolean {
  return rest === "" || endings.has(rest);
}

/** Somebody whose name is known as it stands in a list of people. */
interface Named {
  readonly name: string;
  readonly gender: "male" | "female" | null;
}

/**
 * True where the words can be the name in another case: `Марии Захаровой` of Мария Захарова, not of Марк Захаров. A woman’s
 * surname has cases only where it ends in `а` or `я`: `Вовка` is no form of Олена Вовк.
 */
export function isFormOf(words: readonly string[], { name, gender }: Named, lexicon: Lexicon): boolean {
  const own = name.toLowerCase().split(" ");
  const other = words.map((word) => word.toLowerCase());
  const surname = parting(own.at(-1) ?? "", other.at(-1) ?? "", lexicon);
  if (surname === null) return false;
  if (gender === "male" && lexicon.femaleCaseEndings.has(surname.other)) return false;
  const isSame = surname.own === surname.other;
  if (gender === "female" && !isSame && !/[ая]$/u.test(name)) return false;
  if (other.length === 1) return !(isSame && gender === "female" && /[ая]$/u.test(name));
  return own.length > 1 && parting(own[0] ?? "", other[0] ?? "", lexicon) !== null;
}

/**
 * What a given name tells of its case: `as-listed`, `declined` (`Марии`), `either` where it can be a woman’s or, declined, a
 * man’s (`Александра`), and where it is always the same (`Джо`); `unknown` for a word that is no given name.
 */
export function caseOfGiven(
  given: string,
  { tags, caseEndings }: Lexicon,
): "as-listed" | "declined" | "either" | "unknown" {
  const isGiven = (word: string) => ((tags.get(word) ?? 0) & Tag.givenName) !== 0;
  const word = given.toLowerCase();
  const isAlsoDeclined = [1, 2, 3].some((length) => {
    const stem = word.slice(0, -length);
    if (!caseEndings.has(word.slice(-length))) return false;
    return ["", "а", "я", "й", "о", "ь", "ій", "ий"].some(
      (end) => stem + end !== word && isGiven(stem + end),
    );
  });
  if (!isGiven(word)) return isAlsoDeclined ? "declined" : "unknown";
  if (/[йь]$/u.test(word)) return "as-listed";
  return isAlsoDeclined || /[оеиуэюі]$/u.test(word) ? "either" : "as-listed";
}
