import { isFiction } from "../fiction.ts";
import { isCertain, LabelMeaning } from "./label-meaning.ts";
import type { Mention } from "./mention.ts";
import { type Person, type PrintedName, sortNames } from "./persons.ts";
import type { NamedMentions } from "./speaker-record.ts";

/** The mentions of one speaker; for one known by a label alone, with the key of the only person whom it may mean. */
export interface MentionGroup extends NamedMentions {
  readonly mayBe: string | null;
}

/** The mentions by speaker: a label belongs to a person only where it is certain, else to an entry of its own. */
export function groupMentions(mentions: readonly Mention[]): MentionGroup[] {
  const { persons, labels } = sortNames(mentions);
  const meaning = new LabelMeaning(persons, labels);
  const certain = new Map<Person, Mention[]>();
  const ownEntries = labels.flatMap((label) => {
    const person = meaning.personFor(label);
    if (person === null) return toEntry(label, label.mentions, null);
    const found = label.mentions.filter((mention) => isCertain(mention, label, person));
    certain.set(person, [...(certain.get(person) ?? []), ...found]);
    const rest = label.mentions.filter((mention) => !found.includes(mention));
    return toEntry(label, rest, canonicalName(person).key);
  });
  const people = persons.map((person) => {
    const own = person.names.flatMap((name) => name.mentions);
    return {
      ...canonicalName(person),
      spellings: person.names.map(({ printed }) => printed),
      mentions: [...own, ...(certain.get(person) ?? [])],
      mayBe: null,
    };
  });
  return [...people, ...ownEntries];
}

function toEntry(
  { key, printed }: PrintedName,
  mentions: readonly Mention[],
  mayBe: string | null,
): MentionGroup[] {
  return mentions.length === 0 ? [] : [{ key, name: printed, spellings: [printed], mentions, mayBe }];
}

/** The spelling without titles that most documents have, those of fiction not counted; the first of equal ones. */
function canonicalName({ names }: Person): Pick<NamedMentions, "key" | "name"> {
  const [first] = names;
  const best = names.reduce((chosen, other) => (isRather(other, chosen) ? other : chosen), first);
  return { key: best.key, name: best.printed };
}

function isRather(one: PrintedName, other: PrintedName): boolean {
  const titles = one.name.titles.length - other.name.titles.length;
  return titles < 0 || (titles === 0 && factualMentions(one) > factualMentions(other));
}

function factualMentions({ mentions }: PrintedName): number {
  return mentions.filter(({ document }) => !isFiction(document)).length;
}
