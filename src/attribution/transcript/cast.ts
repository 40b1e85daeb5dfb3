import { fold } from "../../text/index.ts";
import { type KnownSpeakers, notIdentified, reporter, type Speaker } from "../speaker.ts";
import { type Gender, nameWords, personalTitle } from "../titles.ts";
import type { HeaderPerson } from "./header-people.ts";
import { isShared, type LabelEntry, labelEntries } from "./label-entries.ts";
import { officeHolder } from "./office-holder.ts";
import { endsWith, isMisspelled, isSameName } from "./same-person.ts";
import type { TurnLabel } from "./turn-label.ts";

/** What a document says about who speaks in it, beside its labels. */
interface CastSources {
  readonly speakers: KnownSpeakers;
  readonly header: readonly HeaderPerson[];
  /** The document's text, in which a name that looks misspelled may stand as somebody's real name. */
  readonly text: string;
}

/** Somebody whom labels can mean. */
interface Person {
  readonly name: string;
  readonly role: string | null;
  readonly words: readonly string[];
  readonly gender: Gender;
}

/**
 * Who speaks under each label of a document: one person under all labels that mean them, `null` where a label names nobody.
 * A label that fits two people keeps the name that it gives, and is neither of them.
 */
export function castOf(
  labels: readonly TurnLabel[],
  sources: CastSources,
): (label: TurnLabel) => Speaker | null {
  const entries = labelEntries(labels);
  const people = peopleOf(entries, sources);
  const meant = new Map<string, Meant>();
  for (const entry of entries) meant.set(fold(entry.label), meaningOf(entry, { entries, people, sources }));
  const speakers = speakersOf(entries, meant);
  return ({ label }) => speakers.get(fold(label)) ?? null;
}

type Meant =
  | { readonly kind: "speaker"; readonly speaker: Speaker | null }
  | { readonly kind: "person"; readonly person: Person };

interface Cast {
  readonly entries: readonly LabelEntry[];
  readonly people: readonly Person[];
  readonly sources: CastSources;
}

function meaningOf(entry: LabelEntry, cast: Cast): Meant {
  const { speakers, header } = cast.sources;
  const exact = exactly(entry.label, speakers.declared);
  if (exact !== null) return { kind: "speaker", speaker: exact };
  if (entry.form === "question") return { kind: "speaker", speaker: reporter };
  if (entry.form === "answer") return answerer(cast);
  if (fold(entry.label) === notIdentified || entry.isUnnamed || isJoint(entry.label)) {
    return { kind: "speaker", speaker: null };
  }
  if (entry.words.length > 0) return asMeant(personOf(entry, cast), cast);
  const holder = officeHolder(entry.office, [...speakers.declared.map(asPerson), ...header]);
  return holder === null ? { kind: "speaker", speaker: null } : asMeant(holder, cast);
}

function asMeant(person: Person, { sources: { speakers } }: Cast): Meant {
  const declared = speakers.declared.find(({ name }) => name === person.name);
  return declared === undefined ? { kind: "person", person } : { kind: "speaker", speaker: declared };
}

/** The declared speaker with just that name or alias; `null` where none or several have it. */
function exactly(label: string, declared: readonly Speaker[]): Speaker | null {
  const wanted = fold(label);
  const same = declared.filter(({ name, aliases }) =>
    [name, ...aliases].some((known) => fold(known) === wanted),
  );
  return same.length === 1 ? (same[0] ?? null) : null;
}

/** In questions and answers the answers are the main speaker's, or of the only person whom the header names. */
function answerer(cast: Cast): Meant {
  const { speakers, header } = cast.sources;
  const [only, ...others] = header.filter(({ asks, words }) => !asks && words.length > 1);
  if (speakers.main !== null || only === undefined || others.length > 0) {
    return { kind: "speaker", speaker: speakers.main };
  }
  return asMeant(only, cast);
}

/** `MR. ROE AND MS. LISK`: more than one person speaks. */
function isJoint(label: string): boolean {
  const parts = label.split(/\s+(?:and|&|und|et|y|и)\s+|\s*\/\s*/iu);
  return (
    parts.length > 1 &&
    parts.every((part) => part.split(/\s+/u).some((word) => personalTitle(word) !== undefined))
  );
}

function asPerson({ name, role, aliases }: Speaker): Person & { readonly office: string } {
  const genders = aliases
    .map((alias) => personalTitle(alias.split(/\s/u)[0] ?? ""))
    .filter((gender) => gender !== undefined);
  return {
    name,
    role,
    words: nameWords(name),
    gender: genders.find((gender) => gender !== null) ?? null,
    office: fold(role ?? ""),
  };
}

/** Everyone with a full name: declared, in the header, or in a label that is nobody's misspelled. */
function peopleOf(entries: readonly LabelEntry[], { speakers, header, text }: CastSources): Person[] {
  const people: Person[] = speakers.declared.map(asPerson);
  const add = (person: Person) => {
    if (!people.some(({ words }) => isSameName(words, person.words) || endsWith(words, person.words)))
      people.push(person);
  };
  for (const person of header) if (person.words.length > 1) add(person);
  const full = entries.filter(
    ({ words, form, isUnnamed }) => words.length > 1 && form !== "question" && !isUnnamed,
  );
  for (const entry of full) {
    if (misspelledOf(entry, { entries, people, text }) === null) add(entry);
  }
  return people;
}

interface Neighbours {
  readonly entries: readonly LabelEntry[];
  readonly people: readonly Person[];
  readonly text: string;
}

/** The most turns that a misspelled label opens. */
const FEW = 2;

/** How many times as often the right spelling must come. */
const OFTEN = 3;

/** The words of the only name that a rare label is a misspelling of; `null` where the label is as good as any. */
function misspelledOf(entry: LabelEntry, { entries, people, text }: Neighbours): readonly string[] | null {
  if (entry.count > FEW) return null;
  const often = entries.filter(({ count }) => count >= OFTEN * entry.count);
  const near = [...people, ...often].filter(({ words }) => isNear(entry, words));
  const names = new Set(near.map(({ words }) => words.at(-1)));
  const [first] = near;
  if (first === undefined || names.size > 1 || isSpokenOf(entry, text)) return null;
  return first.words;
}

function isNear({ words }: LabelEntry, right: readonly string[]): boolean {
  return (
    isMisspelled(words, right) ||
    (words.length < right.length && isMisspelled(words, right.slice(-words.length)))
  );
}

/** True where the text has the name in other places than its labels, so that it is somebody's. */
function isSpokenOf({ label, words, count }: LabelEntry, text: string): boolean {
  const surname = label.split(/\s+/u).find((word) => fold(word) === words.at(-1)) ?? label;
  return text.toLowerCase().split(surname.toLowerCase()).length - 1 > count;
}

function personOf(entry: LabelEntry, { entries, people, sources }: Cast): Person {
  const own: Person = { ...entry, words: entry.words };
  const candidates = candidatesOf(entry, people);
  const [only, ...others] = candidates;
  if (only !== undefined) {
    const isSure =
      others.length === 0 && (only.gender !== null || entry.words.length > 1 || !isShared(entry, entries));
    return isSure ? only : own;
  }
  if (people.some(({ words }) => endsWith(words, entry.words))) return own;
  const right = misspelledOf(entry, { entries, people, text: sources.text });
  const twin = entries.find(({ words }) => right !== null && words.join(" ") === right.join(" "));
  if (right === null) return own;
  return candidatesOf({ ...entry, words: right }, people)[0] ?? twin ?? own;
}

/** The people with that name whom the label's title fits. */
function candidatesOf({ words, gender }: LabelEntry, people: readonly Person[]): Person[] {
  return people.filter(
    (person) =>
      (endsWith(person.words, words) || isSameName(person.words, words)) &&
      (gender === null || person.gender === null || person.gender === gender),
  );
}

/** One speaker for each person, with all labels as aliases; surnames that no full name explains are joined by gender. */
function speakersOf(
  entries: readonly LabelEntry[],
  meant: ReadonlyMap<string, Meant>,
): Map<string, Speaker | null> {
  const byPerson = new Map<
    string,
    { readonly person: Person; readonly aliases: string[]; readonly keys: string[] }
  >();
  const speakers = new Map<string, Speaker | null>();
  for (const entry of entries) {
    const key = fold(entry.label);
    const found = meant.get(key);
    if (found?.kind !== "person") {
      speakers.set(key, found?.speaker ?? null);
      continue;
    }
    const id = personKey(found.person, isShared(entry, entries));
    const group = byPerson.get(id) ?? { person: found.person, aliases: [], keys: [] };
    group.aliases.push(entry.label);
    group.keys.push(key);
    byPerson.set(id, group);
  }
  for (const { person, aliases, keys } of byPerson.values()) {
    for (const key of keys) speakers.set(key, { name: person.name, role: person.role, aliases });
  }
  return speakers;
}

function personKey({ words, gender }: Person, isSharedName: boolean): string {
  return words.length > 1 || !isSharedName ? words.join(" ") : `${words.join(" ")} ${gender ?? ""}`;
}
