import { fold } from "../../text/index.ts";
import { type Mention, type NamingDocument, takesTurns } from "./mention.ts";
import { hasHonorific, officesIn, officesOf, type PersonName, parseName } from "./person-name.ts";
import type { Person, PrintedName } from "./persons.ts";

/** Whom surnames may mean, and whether one does in a document: the rules are in docs/decisions/attribution.md. */
export class LabelMeaning {
  readonly #persons = new Map<string, Set<Person>>();
  readonly #genders = new Map<string, Set<string>>();

  constructor(persons: readonly Person[], labels: readonly PrintedName[]) {
    for (const person of persons) {
      for (const { name } of person.names) {
        for (const word of name.words) addTo(this.#persons, word, person);
      }
    }
    const surnames = new Set(labels.map(({ name }) => surnameOf(name)));
    const isAskedFor = ({ name }: PrintedName) =>
      surnames.has(surnameOf(name)) && this.#persons.has(surnameOf(name));
    const printed = [...persons.flatMap(({ names }) => names), ...labels].filter(isAskedFor);
    for (const name of printed.flatMap(namesFor)) {
      if (name.gender !== null) addTo(this.#genders, surnameOf(name), name.gender);
    }
  }

  /** The only person of the corpus whom the label may mean; `null` where there is none, or more than one. */
  personFor({ name }: PrintedName): Person | null {
    const surname = surnameOf(name);
    const [person, ...others] = this.#persons.get(surname) ?? [];
    if (person === undefined || others.length > 0) return null;
    const fits = person.names.every(
      (full) => surnameOf(full.name) === surname && fitsInitials(name, full.name),
    );
    return fits && this.#fitsGender(name, person) ? person : null;
  }

  /** A surname that men and women of the corpus bear is two people's; it fits if it tells which one it means. */
  #fitsGender({ gender, words }: PersonName, person: Person): boolean {
    const genders = this.#genders.get(words.at(-1) ?? "") ?? new Set();
    if (genders.size < 2) return true;
    const own = new Set(person.names.flatMap(namesFor).flatMap((name) => name.gender ?? []));
    return gender !== null && own.size === 1 && own.has(gender);
  }
}

/**
 * True where the mention is certainly of the only person that its label may mean: a document of the same publisher, not more than
 * two years away, has the person under the full name, and either both are turns of transcripts and the label has a title
 * that only people bear, or the label or the role with it names the office that the person has there.
 */
export function isCertain(mention: Mention, { name }: PrintedName, person: Person): boolean {
  const titled = officesOf(name);
  const offices = titled.length > 0 ? titled : officesIn(mention.speaker.role);
  const hasTitle = [name, ...[...mention.labels].map(parseName)].some(hasHonorific);
  const isPersonsLabel = titled.length === 0 && hasTitle && takesTurns(mention);
  return person.names
    .flatMap(({ mentions }) => mentions)
    .filter(({ document }) => arePublishedAlike(mention.document, document))
    .some((full) => (isPersonsLabel && takesTurns(full)) || areSame(offices, officesIn(full.speaker.role)));
}

/** The printed name, and aliases and labels of the same surname. */
function namesFor({ name, mentions }: PrintedName): PersonName[] {
  const others = new Set(mentions.flatMap((mention) => [...mention.speaker.aliases, ...mention.labels]));
  const same = [...others].map(parseName).filter((alias) => surnameOf(alias) === surnameOf(name));
  return [name, ...same];
}

function surnameOf({ words }: PersonName): string {
  return words.at(-1) ?? "";
}

function fitsInitials({ initials }: PersonName, full: PersonName): boolean {
  const [given, ...middle] = initials;
  if (given === undefined) return true;
  const isPrefix = middle.every((letter, index) => (full.initials[index] ?? letter) === letter);
  return full.words[0]?.startsWith(given) === true && isPrefix;
}

/** How far two documents may be apart, in milliseconds, for an office or a post to be held by the same person. */
const TWO_YEARS = 2 * 366 * 24 * 60 * 60 * 1_000;

function arePublishedAlike(one: NamingDocument, other: NamingDocument): boolean {
  const publisher = publisherOf(one);
  if (publisher === null || publisher !== publisherOf(other)) return false;
  if (one.date === null || other.date === null) return false;
  return Math.abs(Date.parse(one.date.first) - Date.parse(other.date.first)) <= TWO_YEARS;
}

/** Who published it, by name or, where none is stated, by the host of its address. */
function publisherOf({ publisher, url }: NamingDocument): string | null {
  if (publisher !== null) return fold(publisher);
  return url !== null && URL.canParse(url) ? new URL(url).host : null;
}

/** True for two names of one office; no office is none that two could have. */
function areSame(one: readonly string[], other: readonly string[]): boolean {
  const [words, others] = [new Set(one), new Set(other)];
  return words.size > 0 && words.size === others.size && [...words].every((word) => others.has(word));
}

function addTo<Key, Value>(sets: Map<Key, Set<Value>>, key: Key, value: Value): void {
  const known = sets.get(key) ?? new Set();
  known.add(value);
  sets.set(key, known);
}
