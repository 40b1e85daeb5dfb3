import { reporter, speakerKey } from "../../attribution/index.ts";
import { groupBy } from "../group-by.ts";
import type { Mention } from "./mention.ts";
import { areCompatible, isFullName, type PersonName, parseName } from "./person-name.ts";

/** A name as documents print it, with where they do. */
export interface PrintedName {
  readonly key: string;
  readonly printed: string;
  readonly name: PersonName;
  readonly mentions: readonly Mention[];
}

/** Full names that are spellings of one. */
export interface Person {
  readonly names: readonly [PrintedName, ...PrintedName[]];
}

/** Names in the order of their first words; those that are only a surname or stand for anybody apart. */
export interface SortedNames {
  readonly persons: readonly Person[];
  readonly labels: readonly PrintedName[];
}

/**
 * The persons, and bodies, that mentions are of, as far as their names alone tell. Full names are one where they have the same
 * words in the same order, endings of transliterations and initials in the middle apart (`Sergey V. Lavrov`, `Sergei
 * Lavrov`). Where such names contradict each other in initials or gender, only those that agree in both are one.
 */
export function sortNames(mentions: readonly Mention[]): SortedNames {
  const names = [...groupBy(mentions, ({ key }) => key)].flatMap(toPrintedName);
  const anybody = speakerKey(reporter);
  const isOfPerson = ({ key, name }: PrintedName) => isFullName(name) && key !== anybody;
  const alike = groupBy(names.filter(isOfPerson), ({ name }) => name.words.join(" "));
  return {
    persons: [...alike.values()].flatMap(toPersons),
    labels: names.filter((name) => !isOfPerson(name)),
  };
}

function toPrintedName([key, mentions]: readonly [string, readonly Mention[]]): PrintedName[] {
  return mentions.slice(0, 1).map(({ speaker }) => ({
    key,
    printed: speaker.name,
    name: withGender(parseName(speaker.name), mentions),
    mentions,
  }));
}

/** The name with the gender that its titles tell, or where it is printed without one those of the turns’ labels. */
function withGender(name: PersonName, mentions: readonly Mention[]): PersonName {
  if (name.gender !== null) return name;
  const labels = mentions.flatMap((mention) => [...mention.labels].map(parseName));
  const [gender, ...others] = new Set(labels.flatMap((label) => label.gender ?? []));
  return gender === undefined || others.length > 0 ? name : { ...name, gender };
}

function toPersons(names: readonly PrintedName[]): Person[] {
  if (areCompatible(names.map(({ name }) => name))) return toPerson(names);
  const agreeing = groupBy(names, ({ name }) => `${name.gender} ${name.initials.join(" ")}`);
  return [...agreeing.values()].flatMap(toPerson);
}

function toPerson([first, ...others]: readonly PrintedName[]): Person[] {
  return first === undefined ? [] : [{ names: [first, ...others] }];
}
