import { editDistance, fold } from "../../text/index.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Speaker } from "../speaker.ts";
import { isFormOf } from "./declined-names.ts";
import type { Gender } from "./gender.ts";
import type { Mention } from "./mention.ts";
import {
  fitsSuffix,
  isInitial,
  isShortFor,
  learn,
  newPerson,
  type Person,
  surnameKey,
  surnameOf,
} from "./person.ts";

/** A namesake is meant by the surname alone where the document names them in full this many times as often as any other. */
const DOMINANCE = 3;

/** Surnames shorter than this have too many neighbours to be called misspelled. */
const SHORTEST_SLIP = 7;

/** In a document with more surnames than this none is called misspelled: each would be compared with all. */
const MOST_SURNAMES = 400;

/** Everyone a document names, and who its short names mean. */
export class Cast {
  readonly #people: Person[] = [];
  readonly #bySurname = new Map<string, Person[]>();
  readonly #byGiven = new Map<string, Person[]>();
  readonly #byWord = new Map<string, Person>();
  /** Everyone of the document, by how their last word begins. */
  readonly #byStem = new Map<string, Person[]>();
  readonly #bodies = new Map<string, Person>();
  readonly #bodiesByNoun = new Map<string, Person[]>();
  /** `null` for a name that two people are given. */
  readonly #aliases = new Map<string, Person | null>();
  readonly #byNoun = new Map<string, Person | null>();
  readonly #misspelled = new Map<string, Person | null>();

  /** Takes in somebody whom the metadata declares, under every name that it gives. */
  declare({ name, role, aliases }: Speaker, gender: Gender): void {
    const words = name.split(/\s+/u);
    const roles = new Set((role ?? "").toLowerCase().split(/[\s,]+/u));
    const given = fold(words[0] ?? "");
    const surname = surnameOf(words);
    const person: Person = {
      name,
      kind: "person",
      gender,
      role,
      roles,
      aliases: [],
      given,
      surname,
      mentions: 1,
    };
    this.#takeNamed(person);
    for (const alias of [name, ...aliases]) this.alias(alias, person);
  }

  /** Takes in a name in full, before any short one is asked for; `null` for a short one and for a place. */
  introduce(mention: Mention): Person | null {
    if (mention.kind === "place") return null;
    if (mention.kind === "organisation") return this.#introduceBody(mention);
    if (mention.words.length < 2 || mention.words.length > 5) return null;
    const known = only(this.#namedSo(mention));
    if (known !== null) return learn(known, mention);
    const person = newPerson(mention);
    this.#takeNamed(person);
    return person;
  }

  /** Says whom another name means: `MZ`, `OCS`; one that is said of two people means neither. */
  alias(name: string, person: Person): void {
    if (!this.#aliases.has(fold(name)) && name !== person.name) person.aliases.push(name);
    for (const key of [name, withoutArticle(name)].map(fold)) {
      const isTaken = this.#aliases.has(key) && this.#aliases.get(key) !== person;
      this.#aliases.set(key, isTaken ? null : person);
    }
  }

  /** Who is meant by a name; `null` for a place. A surname of several people is somebody of that surname alone. */
  resolve(mention: Mention): Person | null {
    if (mention.kind === "place") return null;
    const alias = this.#aliases.get(fold(mention.words.join(" ")));
    if (alias) return alias;
    if (mention.kind === "organisation") return this.#body(mention);
    if (mention.words.length >= 2) return this.#fullMatch(mention) ?? this.#nameless(mention);
    return this.#byShortName(mention);
  }

  /**
   * Who is meant by a name that is declined: the only one of whose name, as it stands elsewhere in the document, it is a
   * form; `null` where there is none, so that nobody is called by a declined name.
   */
  resolveDeclined({ words, kind }: Mention, lexicon: Lexicon): Person | null {
    if (kind === "place") return null;
    const near = this.#byStem.get(stemOf(words.at(-1) ?? "")) ?? [];
    const fitting = near.filter((person) => isFormOf(words, person, lexicon));
    const full = fitting.filter(({ name }) => name.includes(" "));
    return only(full) ?? (full.length === 0 ? only(fitting) : null);
  }

  /** Whom a name tells of that stands anywhere in a sentence, where it may be declined. */
  named(mention: Mention, lexicon: Lexicon): Person | null {
    if (lexicon.caseEndings.size === 0 || mention.kind === "organisation") return this.resolve(mention);
    const declined = this.resolveDeclined(mention, lexicon);
    if (declined !== null || mention.words.length > 1) return declined;
    return only(this.#bySurname.get(surnameOf(mention.words)) ?? []);
  }

  /** The only body whose name ends in the noun: `the ministry`. */
  bodyCalled(noun: string): Person | null {
    return only(this.#bodiesByNoun.get(noun) ?? []);
  }

  /** The only person of the document to whom one of the nouns was given; `noun` is which of them it is asked by. */
  onlyOne(noun: string, nouns: ReadonlySet<string>): Person | null {
    const known = this.#byNoun.get(noun);
    if (known !== undefined) return known;
    const called = only(this.#people.filter(({ roles }) => [...roles].some((role) => nouns.has(role))));
    this.#byNoun.set(noun, called);
    return called;
  }

  #takeNamed(person: Person): void {
    this.#take(person);
    push(this.#bySurname, person.surname, person);
    push(this.#byGiven, person.given, person);
  }

  #take(person: Person): void {
    this.#people.push(person);
    push(this.#byStem, stemOf(person.name), person);
  }

  #byShortName(mention: Mention): Person | null {
    const word = fold(mention.words[0] ?? "");
    const namesakes = this.#bySurname.get(surnameKey(word)) ?? [];
    const fitting = namesakes.filter(
      (one) => fits(one.gender, mention.gender) && !isWrittenOut(one.given, namesakes),
    );
    if (fitting.length > 0) return dominant(fitting) ?? this.#nameless(mention);
    const misspelled = this.#rightly(word);
    if (misspelled !== null && fits(misspelled.gender, mention.gender)) return misspelled;
    const byGiven = mention.isGivenName && mention.titles.length === 0 ? (this.#byGiven.get(word) ?? []) : [];
    return only(byGiven) ?? this.#nameless(mention);
  }

  /** The only person whose long surname this is but for a letter or two: a slip of the author’s. */
  #rightly(word: string): Person | null {
    const known = this.#misspelled.get(word);
    if (known !== undefined) return known;
    const near =
      word.length < SHORTEST_SLIP || this.#bySurname.size > MOST_SURNAMES
        ? []
        : [...this.#bySurname].filter(([surname]) => isSlip(word, surname)).flatMap(([, people]) => people);
    const person = only(near);
    this.#misspelled.set(word, person);
    return person;
  }

  /** Somebody of whom the document has no more than this short name. */
  #nameless(mention: Mention): Person {
    const key = fold(mention.words.join(" "));
    const known = this.#byWord.get(key);
    if (known !== undefined) return learn(known, mention);
    const person = newPerson(mention);
    this.#byWord.set(key, person);
    push(this.#byStem, stemOf(person.name), person);
    return person;
  }

  #introduceBody(mention: Mention): Person {
    const name = mention.words.join(" ");
    const known = this.#bodies.get(fold(name));
    if (known !== undefined) return learn(known, mention);
    const body: Person = { ...newPerson(mention), kind: "organisation", gender: null };
    this.#bodies.set(fold(name), body);
    if (mention.words.length > 1) push(this.#bodiesByNoun, fold(mention.words.at(-1) ?? ""), body);
    this.#take(body);
    return body;
  }

  #body(mention: Mention): Person {
    const name = fold(mention.words.join(" "));
    return this.bodyCalled(name) ?? this.#bodies.get(name) ?? this.#introduceBody(mention);
  }

  /** Who has the name in full; of `J. Marrow` the only one of that surname whose name begins so, if there is one. */
  #fullMatch(mention: Mention): Person | null {
    const given = fold(mention.words[0] ?? "");
    const namesakes = isInitial(given) ? (this.#bySurname.get(surnameOf(mention.words)) ?? []) : [];
    return only(namesakes.filter((one) => isShortFor(given, one.given))) ?? only(this.#namedSo(mention));
  }

  /** Everyone of that first and last name. */
  #namedSo({ words }: Mention): Person[] {
    const given = fold(words[0] ?? "");
    const namesakes = this.#bySurname.get(surnameOf(words)) ?? [];
    return namesakes.filter((one) => one.given === given && fitsSuffix(one.name, words.at(-1) ?? ""));
  }
}

/** `the Harbourmaster` without the article, as a mention has it. */
function withoutArticle(name: string): string {
  return name.replace(/^\p{Ll}+\s+(?=\p{Lu})/u, "");
}

function only(people: readonly Person[]): Person | null {
  return people.length === 1 ? (people[0] ?? null) : null;
}

/** True for an initial where one of the people has a given name that it may be short for. */
function isWrittenOut(initial: string, people: readonly Person[]): boolean {
  return isInitial(initial) && people.some(({ given }) => isShortFor(initial, given));
}

function dominant(people: readonly Person[]): Person | null {
  const [first, second] = people.toSorted((one, other) => other.mentions - one.mentions);
  if (first === undefined || second === undefined) return first ?? null;
  return first.mentions >= DOMINANCE * second.mentions ? first : null;
}

function isSlip(word: string, surname: string): boolean {
  return (
    surname.length >= SHORTEST_SLIP &&
    surname.charAt(0) === word.charAt(0) &&
    editDistance(surname, word) <= 2
  );
}

function fits(one: Gender, other: Gender): boolean {
  return one === null || other === null || one === other;
}

/** The first letters of a name’s last word, which all its cases share. */
function stemOf(name: string): string {
  const last = name.lastIndexOf(" ") + 1;
  return name.slice(last, last + 2).toLowerCase();
}

function push(map: Map<string, Person[]>, key: string, person: Person): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [person]);
  else list.push(person);
}
