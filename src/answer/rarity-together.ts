import { type Query, termsOf } from "../search/index.ts";
import { type Analyzer, splitSentences } from "../text/index.ts";

/** The text of a paragraph, as far as the index holds it. */
export interface JudgedText {
  readonly body: string;
  /** What stands for each of its sentences: title, heading, speaker. */
  readonly around: string;
  readonly analyzer: Analyzer;
}

/** A word of the query, by its number there, where it begins in a text. */
interface Held {
  readonly word: number;
  readonly start: number;
}

/**
 * A measure of how much of a query stands together in a text: the sum of the rarities of its words, each once, that the best sentence of
 * the text holds with what stands around it. `rarities` are those of the query's words, in their order.
 */
export function rarityTogether(query: Query, rarities: readonly number[]): (text: JudgedText) => number {
  const wordOf = new Map(query.words.flatMap((word, number) => termsOf(word).map((term) => [term, number])));
  const sumOf = (words: Iterable<number>, before: number) =>
    [...words].reduce((sum, word) => sum + (rarities[word] ?? 0), before);
  return ({ body, around, analyzer }) => {
    const above = new Set(heldIn(around, wordOf, analyzer).map(({ word }) => word));
    const held = heldIn(body, wordOf, analyzer).filter(({ word }) => !above.has(word));
    const sums = inSentences(body, held).map((words) => sumOf(words, sumOf(above, 0)));
    return Math.max(...sums);
  };
}

function heldIn(text: string, wordOf: ReadonlyMap<string, number>, analyzer: Analyzer): Held[] {
  const held: Held[] = [];
  analyzer.forEachWord(text, ({ term }, _position, start) => {
    const word = term === null ? undefined : wordOf.get(term);
    if (word !== undefined) held.push({ word, start });
  });
  return held;
}

/** The words that each sentence holds. Where it is one word or none, the text need not be divided to tell. */
function inSentences(text: string, held: readonly Held[]): ReadonlySet<number>[] {
  const all = new Set(held.map(({ word }) => word));
  if (all.size < 2) return [all];
  return splitSentences(text).map(({ start, end }) => {
    const own = held.filter((one) => one.start >= start && one.start < end);
    return new Set(own.map(({ word }) => word));
  });
}
