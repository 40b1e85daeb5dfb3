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
  /** True for somebody who only asks, presents or writes down: `an interview by Tom Roe`. */
  readonly asks: boolean;
}

/** Words after which people are named. */
const introducing = /^(?:by|with|from|featuring|mit|von|avec|par|con|por|с|со|з|із)$/u;

/** Work at a text that makes nobody its speaker: `conducted by`. */
const ownWork =
  /^(?:interview\p{L}*|interviewed|moderated|hosted|conducted|translated|transcribed|prepared|edited|published|written|posted)$/u;

/** Capitals that are not part of a name. */
const between =
  /^(?:on|at|in|aboard|en|route|to|after|before|following|regarding|about|via|during|ahead|as|is|was|were|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|interview|remarks|q&a|a|an|um|über|im|sur|sobre)$/u;

const particle = /^(?:van|von|de|del|della|da|dos|du|di|le|la|der|den|ter|ten|al|el|bin|ibn)$/u;
const token = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’\-&]*|[^\s\p{L}\p{N}]/gu;

/** Words of a header between two breaks, and whether a word before them says that people follow. */
interface Piece {
  readonly words: readonly string[];
  readonly introduced: boolean;
  readonly asks: boolean;
}

interface OpenPiece extends Piece {
  readonly words: string[];
}

/** The people whom the lines of a header name, in order; the same name once. */
export function headerPeople(lines: readonly string[]): HeaderPerson[] {
  const people = new Map<string, HeaderPerson>();
  for (const piece of lines.flatMap(piecesOf)) {
    const person = personOf(piece);
    const key = person?.words.join(" ") ?? "";
    if (person !== null && !people.has(key)) people.set(key, person);
  }
  return [...people.values()];
}

function piecesOf(line: string): Piece[] {
  const pieces: Piece[] = [];
  let piece: OpenPiece = { words: [], introduced: false, asks: false };
  let hasOwnWork = false;
  const cut = (next: { readonly introduced: boolean; readonly asks: boolean }) => {
    pieces.push(piece);
    piece = { words: [], ...next };
  };
  for (const [word] of line.matchAll(token)) {
    const folded = fold(word);
    if (introducing.test(folded))
      cut({ introduced: true, asks: hasOwnWork && /^(?:by|par|von|por)$/u.test(folded) });
    else if (word === ",") cut({ introduced: piece.introduced, asks: piece.asks });
    else if (isAnd(folded) && !isInsideRole(piece)) cut({ introduced: piece.introduced, asks: piece.asks });
    else if (folded === "to" && piece.words.some(isOffice) && personOf(piece) === null)
      piece.words.push(word);
    else if (isBreak(word, folded)) cut({ introduced: false, asks: false });
    else piece.words.push(word);
    hasOwnWork ||= ownWork.test(folded);
  }
  return [...pieces, piece];
}

function isAnd(folded: string): boolean {
  return folded === "and" || folded === "&" || folded === "und" || folded === "et" || folded === "y";
}

/** `Secretary of Health and Human Services`: nobody is named yet, and the office goes on. */
function isInsideRole(piece: Piece): boolean {
  return piece.words.some(isOffice) && piece.words.some(isConnector) && personOf(piece) === null;
}

function isBreak(word: string, folded: string): boolean {
  if (between.test(folded)) return true;
  if (!/^[\p{L}\p{N}]/u.test(word)) return true;
  return (
    /^\p{Ll}/u.test(word) &&
    !isConnector(word) &&
    !particle.test(folded) &&
    !isOffice(word) &&
    !isRoleWord(word)
  );
}

/** The person at the end of a piece: after its last word of an office, or all of it where people are announced. */
function personOf({ words, introduced, asks }: Piece): HeaderPerson | null {
  const last = words.findLastIndex(
    (word) => isOffice(word) || isRoleWord(word) || personalTitle(word) !== undefined || isJoint(word),
  );
  const { before, name } = divided(words, last);
  const titled = last >= 0;
  const isShort = name.length === 1 && titled && isOffice(before.at(-1) ?? "");
  if (!isName(name) || (name.length < 2 && !isShort) || (!titled && !introduced)) return null;
  const role = before.filter((word) => personalTitle(word) === undefined || fold(word) === "the");
  const office = role.some(isOffice) ? role.join(" ").replace(/^the\s/iu, "") : "";
  const printed = printedName((isShort ? [...before.slice(firstOffice(before)), ...name] : name).join(" "));
  return {
    name: printed.replace(/[’']s$/u, ""),
    words: nameWords(name.join(" ")).map((word) => word.replace(/'s$/u, "")),
    role: isShort || office === "" ? null : printedRole(office),
    office: fold(office),
    gender: before.map(personalTitle).find((gender) => gender !== undefined && gender !== null) ?? null,
    asks,
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
