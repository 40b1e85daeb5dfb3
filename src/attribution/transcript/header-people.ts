import { fold } from "../../text/index.ts";
import { printedName } from "../printed-name.ts";
import {
  type Gender,
  isConnector,
  isOffice,
  isRoleWord,
  nameWords,
  personalTitle,
  plainTitle,
} from "../titles.ts";
import { type HeaderPiece, headerPieces, type Part, particle } from "./header-pieces.ts";

/** A person whom a title or the lines above the first turn name. */
export interface HeaderPerson {
  /** `Jen Psaki`; `President Ruiz` where no given name stands there. */
  readonly name: string;
  /** The words of the name, folded. */
  readonly words: readonly string[];
  /** What the header says the person is; `null` where it says nothing, or where the name holds it. */
  readonly role: string | null;
  /** The office, folded: also the one that the name holds. */
  readonly office: string;
  readonly gender: Gender;
  readonly part: Part;
}

/** The people whom the lines of a header name, in order; the same name once. */
export function headerPeople(lines: readonly string[]): HeaderPerson[] {
  const people = new Map<string, HeaderPerson>();
  for (const piece of lines.flatMap((line) => headerPieces(line, (piece) => personOf(piece) === null))) {
    const person = personOf(piece);
    const key = person?.words.join(" ") ?? "";
    if (person !== null && !people.has(key)) people.set(key, person);
  }
  return [...people.values()];
}

/** The person at the end of a piece: after its last word of an office, or all of it where people are announced. */
function personOf({ words, isIntroduced, part }: HeaderPiece): HeaderPerson | null {
  const last = words.findLastIndex(
    (word) => isOffice(word) || isRoleWord(word) || personalTitle(word) !== undefined || isJoint(word),
  );
  const { before, name } = divided(words, last);
  const titled = last >= 0;
  const isShort = name.length === 1 && titled && isOffice(before.at(-1) ?? "");
  if (!isName(name) || (name.length < 2 && !isShort) || (!titled && !isIntroduced)) return null;
  const role = before.filter((word) => personalTitle(word) === undefined || fold(word) === "the");
  const office = role.some(isOffice) ? role.join(" ").replace(/^the\s/iu, "") : "";
  const printed = printedName((isShort ? [...before.slice(firstOffice(before)), ...name] : name).join(" "));
  return {
    name: printed.replace(/[’']s$/u, ""),
    words: nameWords(name.join(" ")).map((word) => word.replace(/'s$/u, "")),
    role: isShort || office === "" ? null : printedRole(office),
    office: fold(office),
    gender: before.map(personalTitle).find((gender) => gender !== undefined && gender !== null) ?? null,
    part: /[’']s$/u.test(name.at(-1) ?? "") ? "topic" : part,
  };
}

/**
 * Where a role ends and a name begins. Right after `of` the role still goes on, by a word that no list has; so does it in
 * capitals that the name does not share (`NEC`).
 */
function divided(words: readonly string[], last: number) {
  const goesOn = isJoint(words[last] ?? "") && fold(words[last] ?? "") !== "the";
  const isCapitals = (word: string | undefined) => /^\p{Lu}{2,}$/u.test(word ?? "");
  let end = last + 1 + (goesOn ? 1 : 0);
  while (isCapitals(words[end]) && !isCapitals(words.at(-1))) end += 1;
  return { before: words.slice(0, end), name: words.slice(end) };
}

/** A role as it is shown: one in capitals as it is written elsewhere. */
function printedRole(role: string): string {
  if (/\p{Ll}/u.test(role)) return role;
  return printedName(role).replace(/ (?:Of|For|The|And|To) /gu, (word) => word.toLowerCase());
}

function firstOffice(words: readonly string[]): number {
  const first = words.findLastIndex((word) => !isOffice(word));
  return first + 1;
}

function isJoint(word: string): boolean {
  return fold(word) === "to" || (isConnector(word) && !particle.test(plainTitle(word)));
}

function isName(words: readonly string[]): boolean {
  const [first = "", ...rest] = words;
  return (
    words.length <= 5 &&
    /^\p{Lu}/u.test(first) &&
    rest.every((word) => /^\p{Lu}/u.test(word) || particle.test(word)) &&
    /^\p{Lu}/u.test(words.at(-1) ?? "") &&
    !words.some((word) => /\p{N}/u.test(word))
  );
}
