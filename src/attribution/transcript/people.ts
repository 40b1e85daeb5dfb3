import { fold } from "../../text/index.ts";
import type { Speaker } from "../speaker.ts";
import { type Gender, nameWords, personalTitle } from "../titles.ts";
import type { HeaderPerson } from "./header-people.ts";
import type { LabelEntry } from "./label-entries.ts";
import { endsWith, isSameName } from "./same-person.ts";

/** Somebody whom labels can mean. */
export interface Person {
  readonly name: string;
  readonly role: string | null;
  /** The words of the name, folded. */
  readonly words: readonly string[];
  readonly gender: Gender;
}

/** From so many on, people of one surname are not told apart by it: each label keeps the name that it gives. */
const MOST_NAMESAKES = 50;

/** The people of a document by surname. */
export class People {
  readonly #bySurname = new Map<string, Person[]>();

  /** Adds somebody, but for a full name that is known already, perhaps with another form of the given name. */
  add(person: Person): void {
    const surname = person.words.at(-1) ?? "";
    const known = this.#bySurname.get(surname) ?? [];
    if (known.length >= MOST_NAMESAKES) return;
    if (known.some(({ words }) => isSameName(words, person.words) || endsWith(words, person.words))) return;
    this.#bySurname.set(surname, [...known, person]);
  }

  /** Those whose name ends with the words, or may be the same full name. */
  named(words: readonly string[]): Person[] {
    const namesakes = this.#bySurname.get(words.at(-1) ?? "") ?? [];
    if (namesakes.length >= MOST_NAMESAKES) return [];
    return namesakes.filter((person) => endsWith(person.words, words) || isSameName(person.words, words));
  }
}

/** Everyone whom metadata or the header names in full. */
export function statedPeople(declared: readonly Speaker[], header: readonly HeaderPerson[]): Person[] {
  return [...declared.map(asPerson), ...header.filter(({ words }) => words.length > 1)];
}

/** True where a title tells nothing against the person. */
export function suits(gender: Gender, person: Person): boolean {
  return gender === null || person.gender === null || person.gender === gender;
}

/** True where a label gives a full name. */
export function isFull({ words, form, isUnnamed }: LabelEntry): boolean {
  return words.length > 1 && form !== "question" && !isUnnamed;
}

/** A declared speaker as somebody whom labels can mean; aliases tell the gender, the role the office. */
export function asPerson({ name, role, aliases }: Speaker): Person & { readonly office: string } {
  const genders = aliases.map((alias) => personalTitle(alias.split(/\s/u)[0] ?? ""));
  return {
    name,
    role,
    words: nameWords(name),
    gender: genders.find((gender) => gender !== undefined && gender !== null) ?? null,
    office: fold(role ?? ""),
  };
}
