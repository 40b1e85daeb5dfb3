import { fold, nearest } from "../text/index.ts";

/** A value that can be found by what somebody has typed of its name. */
export interface Suggestible<Value> {
  readonly value: Value;
  /** The folded name. */
  readonly name: string;
  /** The folded name and aliases. */
  readonly all: readonly string[];
  /** Their words. */
  readonly words: readonly string[];
}

/** The value with its names, folded. */
export function toSuggestible<Value>(
  value: Value,
  name: string,
  aliases: readonly string[],
): Suggestible<Value> {
  const all = [name, ...aliases].map(fold);
  return { value, name: fold(name), all, words: all.flatMap(wordsOf) };
}

/** How well a name fits what is typed, best first; what is not listed does not fit. */
const ranks = ["begins", "word-begins", "contains"] as const;

/** The fewest characters from which near spellings are looked for: of fewer, everything is a near spelling. */
const SHORTEST_MISSPELLED = 3;

/**
 * The values whose name fits what is typed, best first, equally good ones in the order given; those that are spelled nearly
 * so only where no name fits. All of them where nothing is typed.
 */
export function rankByName<Value>(
  known: readonly Suggestible<Value>[],
  typed: string,
  limit: number,
): Value[] {
  const wanted = fold(typed);
  const ranked = known.map((suggestible) => ({ suggestible, rank: rankOf(suggestible, wanted) }));
  const fitting = ranks.flatMap((rank) => ranked.filter((candidate) => candidate.rank === rank));
  const found =
    fitting.length > 0 ? fitting.map(({ suggestible }) => suggestible) : nearlyNamed(known, wanted);
  return found.slice(0, limit).map(({ value }) => value);
}

function rankOf({ name, all, words }: Suggestible<unknown>, wanted: string): (typeof ranks)[number] | null {
  if (name.startsWith(wanted)) return "begins";
  const typed = wordsOf(wanted);
  const areBeginnings = typed.every((word) => words.some((known) => known.startsWith(word)));
  if (typed.length > 0 && areBeginnings) return "word-begins";
  return all.some((known) => known.includes(wanted)) ? "contains" : null;
}

function wordsOf(folded: string): string[] {
  return folded.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== "");
}

/** Those with a word of which the typed part, give or take a letter, is spelled nearly so. */
function nearlyNamed<Value>(known: readonly Suggestible<Value>[], wanted: string): Suggestible<Value>[] {
  if (wanted.length < SHORTEST_MISSPELLED) return [];
  const beginnings = (words: readonly string[]) =>
    words.flatMap((word) => [word, word.slice(0, wanted.length), word.slice(0, wanted.length + 1)]);
  const near = nearest(wanted, [...new Set(known.flatMap(({ words }) => beginnings(words)))]);
  const found = near.flatMap((spelling) => known.filter(({ words }) => beginnings(words).includes(spelling)));
  return [...new Set(found)];
}
