import { fold } from "../../text/index.ts";
import type { LabelEntry } from "./label-entries.ts";
import { type Person, suits } from "./people.ts";
import { endsWith, isMisspelled, isSameName } from "./same-person.ts";

/** Names that are spelled right, as far as a document tells. */
interface RightNames {
  /** Whom metadata and header name. */
  readonly stated: readonly Person[];
  readonly entries: readonly LabelEntry[];
  readonly text: string;
}

/** The most turns that a misspelled label opens. */
const FEW = 2;

/** How many times as often the right spelling must come in labels. */
const OFTEN = 3;

/**
 * A test for rare labels: it gives the person, or the frequent label, whose name the label misspells; `null` where the label
 * is as good as any: where it is near to two names, or where the text has it in other places than labels, so that it is
 * somebody's.
 */
export function spellingCheck({ stated, entries, text }: RightNames): (entry: LabelEntry) => Person | null {
  const right = new Map<string, Set<RightName>>();
  const known = [
    ...stated.map((person) => ({ person, count: Number.POSITIVE_INFINITY })),
    ...entries.filter(({ count }) => count >= OFTEN).map((entry) => ({ person: entry, count: entry.count })),
  ];
  for (const name of known) {
    for (const key of neighbourhoods(name.person.words))
      right.set(key, (right.get(key) ?? new Set()).add(name));
  }
  return (entry) => {
    if (entry.count > FEW) return null;
    const near = neighbourhoods(entry.words)
      .flatMap((key) => [...(right.get(key) ?? [])])
      .filter(({ person, count }) => count >= OFTEN * entry.count && isNear(entry, person))
      .map(({ person }) => person);
    const only = onlyPerson(near);
    return only === null || isSpokenOf(entry, text) ? null : only;
  };
}

interface RightName {
  readonly person: Person;
  readonly count: number;
}

/** What a misspelled surname shares with the right one: its first letter or its last one. */
function neighbourhoods(words: readonly string[]): string[] {
  const surname = words.at(-1) ?? "";
  return [`${surname.charAt(0)}…`, `…${surname.charAt(surname.length - 1)}`];
}

/** True for somebody whom the label's title fits, with a name that the label nearly gives, in whole or from its end. */
function isNear({ words, gender }: LabelEntry, person: Person): boolean {
  if (!suits(gender, person)) return false;
  return isMisspelled(words, person.words) || isMisspelled(words, person.words.slice(-words.length));
}

/** The first of the names, where all of them can be one person's. */
function onlyPerson([first, ...others]: readonly Person[]): Person | null {
  if (first === undefined) return null;
  const isOne = others.every(
    ({ words }) =>
      endsWith(first.words, words) || endsWith(words, first.words) || isSameName(first.words, words),
  );
  return isOne ? first : null;
}

function isSpokenOf({ label, words, count }: LabelEntry, text: string): boolean {
  const surname = label.split(/\s+/u).find((word) => fold(word) === words.at(-1)) ?? label;
  return text.toLowerCase().split(surname.toLowerCase()).length - 1 > count;
}
