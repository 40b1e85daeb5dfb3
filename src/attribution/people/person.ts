import { fold } from "../../text/index.ts";
import type { Gender } from "./gender.ts";
import type { Mention } from "./mention.ts";

/** A person or body that a document names. */
export interface Person {
  /** The fullest form of the name that the document has. */
  readonly name: string;
  readonly kind: "person" | "organisation";
  gender: Gender;
  /** What the document says they are, in its words: `Foreign Ministry spokeswoman`; `null` where it does not. */
  role: string | null;
  /** Nouns for what they are, in lower case: `senator`, `minister`. */
  readonly roles: Set<string>;
  /** Other names that the document gives them: `MZ`. */
  readonly aliases: string[];
  readonly given: string;
  readonly surname: string;
  /** How often the document gives the name in full. */
  mentions: number;
}

/** True where more than capital letters make it a person or a body. */
export function isSurely({ kind, gender, roles }: Person): boolean {
  return kind === "organisation" || gender !== null || roles.size > 0;
}

/** Somebody of whom no more is known than the mention. */
export function newPerson(mention: Mention): Person {
  return {
    name: mention.words.join(" "),
    kind: "person",
    gender: mention.gender,
    role: null,
    roles: new Set(mention.titles),
    aliases: [],
    given: fold(mention.words[0] ?? ""),
    surname: surnameOf(mention.words),
    mentions: 1,
  };
}

/** The person, with what another mention tells of them. */
export function learn(person: Person, mention: Mention): Person {
  for (const title of mention.titles) person.roles.add(title);
  person.gender ??= mention.gender;
  person.mentions += 1;
  return person;
}

/** True for a given name of which only the first letter is written. */
export function isInitial(given: string): boolean {
  return /^\p{L}\.?$/u.test(given);
}

/** True for the initial of a given name that is written out: `J.`, `Jane`. */
export function isShortFor(initial: string, given: string): boolean {
  return isInitial(initial) && !isInitial(given) && initial.charAt(0) === given.charAt(0);
}

const generation = /(?:^|\s)(jr|sr|ii|iii|iv)\.?$/iu;

/** False where one is junior and the other senior. */
export function fitsSuffix(one: string, other: string): boolean {
  const [own, theirs] = [one, other].map((name) => generation.exec(name)?.[1]?.toLowerCase());
  return own === undefined || theirs === undefined || own === theirs;
}

/** By what somebody’s name is looked for: the last word, without junior or senior. */
export function surnameOf(words: readonly string[]): string {
  const last = words.filter((word) => !generation.test(word)).at(-1) ?? "";
  return surnameKey(fold(last));
}

/** One spelling for endings that transliteration varies: `Zelenskyy`, `Zelenskiy`, `Zelensky`. */
export function surnameKey(folded: string): string {
  return folded.replace(/\.$/u, "").replace(/(?<=.{4})(?:yy|iy|ij|yi|yj|ii|y|i)$/u, "y");
}
