import { fold } from "../../text/index.ts";
import { type KnownSpeakers, notIdentified, reporter, type Speaker } from "../speaker.ts";
import { personalTitle } from "../titles.ts";
import type { HeaderPerson } from "./header-people.ts";
import { type LabelEntry, labelEntries, sharedSurnames } from "./label-entries.ts";
import { spellingCheck } from "./misspelled.ts";
import { officeHolder } from "./office-holder.ts";
import { asPerson, isFull, People, type Person, statedPeople, suits } from "./people.ts";
import type { TurnLabel } from "./turn-label.ts";

/** What a document says about who speaks in it, beside its labels. */
interface CastSources {
  readonly speakers: KnownSpeakers;
  readonly header: readonly HeaderPerson[];
  /** The document's text, in which a name that looks misspelled may stand as somebody's real name. */
  readonly text: string;
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
  const stated = statedPeople(sources.speakers.declared, sources.header);
  const people = new People();
  for (const person of stated) people.add(person);
  const rightName = spellingCheck({ stated, entries, text: sources.text });
  const cast: Cast = { ...sources, people, rightName, isShared: sharedSurnames(entries) };
  for (const entry of entries) if (isFull(entry) && rightName(entry) === null) people.add(entry);
  const meant = entries.map((entry) => ({ entry, meaning: meaningOf(entry, cast) }));
  const speakers = speakersOf(meant, cast);
  return ({ label }) => speakers.get(label) ?? null;
}

type Meant =
  | { readonly kind: "speaker"; readonly speaker: Speaker | null }
  | { readonly kind: "person"; readonly person: Person };

interface Cast extends CastSources {
  readonly people: People;
  /** The only person or label whose name a rare label misspells. */
  readonly rightName: (entry: LabelEntry) => Person | null;
  /** True for a label whose surname two people have, by their titles. */
  readonly isShared: (entry: LabelEntry) => boolean;
}

function meaningOf(entry: LabelEntry, cast: Cast): Meant {
  const { speakers, header } = cast;
  const exact = exactly(entry.label, speakers.declared);
  if (exact !== null) return { kind: "speaker", speaker: exact };
  if (entry.form === "question") return { kind: "speaker", speaker: reporter };
  if (entry.form === "answer") return answerer(cast);
  if (fold(entry.label) === notIdentified || entry.isUnnamed || isJoint(entry.label)) {
    return { kind: "speaker", speaker: null };
  }
  if (entry.words.length > 0) return asMeant(personOf(entry, cast), cast);
  const speaking = header.filter(({ part }) => part === "speaks");
  const holder = officeHolder(entry.office, [...speakers.declared.map(asPerson), ...speaking]);
  return holder === null ? { kind: "speaker", speaker: null } : asMeant(holder, cast);
}

function asMeant(person: Person, { speakers }: Cast): Meant {
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
  const { speakers, header } = cast;
  const [only, ...others] = header.filter(({ part }) => part === "speaks");
  if (speakers.main !== null || only === undefined || others.length > 0) {
    return { kind: "speaker", speaker: speakers.main };
  }
  return asMeant(only, cast);
}

/** `MR. ROE AND MS. LISK`: more than one person speaks. */
function isJoint(label: string): boolean {
  const parts = label.split(/(?<!\s)\s+(?:and|&|und|et|y|и)\s+|(?<!\s)\s*\/\s*/iu);
  return (
    parts.length > 1 &&
    parts.every((part) => part.split(/\s+/u).some((word) => personalTitle(word) !== undefined))
  );
}

/** Whom a name means: the only one who has it and whom the title fits, the one it is misspelled for, or somebody new. */
function personOf(entry: LabelEntry, cast: Cast): Person {
  const [only, ...others] = fitting(entry, cast.people);
  if (only !== undefined) {
    const isSure = only.gender !== null || entry.words.length > 1 || !cast.isShared(entry);
    return others.length === 0 && isSure ? only : entry;
  }
  const right = cast.people.named(entry.words).length > 0 ? null : cast.rightName(entry);
  if (right === null) return entry;
  const [meant = right, ...namesakes] = fitting({ ...entry, words: right.words }, cast.people);
  return namesakes.length === 0 ? meant : right;
}

/** The people with that name whom the label's title fits. */
function fitting({ words, gender }: LabelEntry, people: People): Person[] {
  return people.named(words).filter((person) => suits(gender, person));
}

/** One speaker for each person, with all labels as aliases; surnames that no full name explains are joined by gender. */
function speakersOf(
  meant: readonly { readonly entry: LabelEntry; readonly meaning: Meant }[],
  { isShared }: Cast,
): Map<string, Speaker | null> {
  const speakers = new Map<string, Speaker | null>();
  const groups = new Map<string, { readonly person: Person; readonly labels: string[] }>();
  for (const { entry, meaning } of meant) {
    if (meaning.kind === "speaker") {
      speakers.set(entry.label, meaning.speaker);
      continue;
    }
    const key = personKey(meaning.person, isShared(entry));
    const group = groups.get(key) ?? { person: meaning.person, labels: [] };
    group.labels.push(entry.label);
    groups.set(key, group);
  }
  for (const { person, labels } of groups.values()) {
    const speaker = { name: person.name, role: person.role, aliases: labels };
    for (const label of labels) speakers.set(label, speaker);
  }
  return speakers;
}

function personKey({ words, gender }: Person, isSharedName: boolean): string {
  const name = words.join(" ");
  return words.length > 1 || !isSharedName ? name : `${name} ${gender ?? ""}`;
}
