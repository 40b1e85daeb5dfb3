import { fold } from "../../text/index.ts";
import { printedName } from "../printed-name.ts";
import { type Gender, isOffice, namesOffice, nameWords, personalTitle, splitTitles } from "../titles.ts";
import { wordSet } from "../word-list.ts";

/** Whom a label names, as far as it tells. */
export interface LabelName {
  /** As it is shown: without titles where more than a surname is left, without brackets. */
  readonly name: string;
  /** The words of the name, folded; none where the label names an office only. */
  readonly words: readonly string[];
  readonly gender: Gender;
  /** What the label says the person is. */
  readonly role: string | null;
  /** The office, folded, of a label without a name: `vice president`. */
  readonly office: string;
  /** True for words that are nobody's name: `SENIOR ADMINISTRATION OFFICIAL`, `MULTIPLE SPEAKERS`. */
  readonly isUnnamed: boolean;
}

const unnamed = wordSet("unnamed");

/** Reads a label: `The Minister for Ferries (Mr Tom Roe)` names Tom Roe, and says what he is. */
export function readLabelName(label: string): LabelName {
  const outer = label.replace(/(?<!\s)\s*\([^()]*\)/gu, "").trim();
  const inner = /\((?<inner>[^()]*)\)/u.exec(label)?.groups?.["inner"]?.trim() ?? "";
  if (
    (namesOffice(outer) || nameWords(outer).length === 0) &&
    /^\p{Lu}/u.test(inner) &&
    nameWords(inner).length > 0
  ) {
    return { ...nameOf(inner), role: roleOf(outer.split(/\s+/u)) };
  }
  const [name = "", ...after] = outer.split(/(?<!\s)\s*,\s/u);
  const role = after.join(", ").trim();
  const read = nameOf(name);
  return role === "" || /^in writing\b/iu.test(role) ? read : { ...read, role };
}

/** The sign before the number at the end of a label: `SPEAKER #2`, `SPEAKER No. 2`. */
const numberSign = /\s(?:#|№|no\.)\s?(?<number>\d+)$/iu;

function nameOf(printed: string): LabelName {
  const { titles, name } = splitTitles(printed);
  const isOfficeOnly = /^the\s/iu.test(printed) && namesOffice(printed);
  const numbered = isOfficeOnly ? [] : nameWords(printed.replace(numberSign, " $<number>"));
  const words = numbered.filter((word) => !/^\p{N}+$/u.test(word));
  const known = titles.map(personalTitle).filter((gender) => gender !== undefined);
  return {
    name: printedName(words.length > 1 ? name.join(" ") : printed),
    words,
    gender: known.find((gender) => gender !== null) ?? null,
    role: words.length > 1 ? roleOf(titles) : null,
    office: words.length > 0 ? "" : fold(printed).replace(/^(?:the|mr\.?|mrs\.?|ms\.?|madam)\s+/u, ""),
    isUnnamed: isUnnamed(numbered, titles),
  };
}

/** The last word tells; but `Mr. Voice` is a person. */
function isUnnamed(words: readonly string[], titles: readonly string[]): boolean {
  if (words.length > 0 && words.every((word) => /^\p{N}+$/u.test(word))) return true;
  const last = words.at(-1)?.replace(/(?<!\d)\d+$/u, "") ?? "";
  const head = /^(?:|one|two|three|four|five|six|[a-z])$/u.test(last) ? words.at(-2) : last;
  if (head === undefined || !unnamed().has(head.replace(/[’']s$/u, ""))) {
    return words.some((word) => word === "unidentified" || word === "unknown" || word === "multiple");
  }
  return (
    words.length > 1 || !titles.some((title) => personalTitle(title) !== undefined && !/^the$/iu.test(title))
  );
}

/** The office in the titles before a name: `Deputy Speaker` of `Mr Deputy Speaker`. */
function roleOf(titles: readonly string[]): string | null {
  const first = titles.findIndex((title) => personalTitle(title) === undefined);
  const last = titles.findLastIndex((title) => personalTitle(title) === undefined);
  const role = first < 0 ? [] : titles.slice(first, last + 1);
  return role.some(isOffice) ? printedName(role.join(" ")) : null;
}
