import { type Analyzer, editDistance, soundOf } from "../../src/text/index.ts";

/**
 * What must stand in for a word in a corpus of paragraphs of one word each, by the rules alone: every word is compared. As
 * “form, kind, weight”, the likeliest first.
 */
export function naiveStandIns(asked: string, words: readonly string[], analyzer: Analyzer): string[] {
  const holders = (word: string) => words.filter((other) => other === word).length;
  const stem = (word: string) => analyzer.analyze(word)[0]?.term;
  if (stem(asked) === null || words.some((word) => stem(word) === stem(asked))) return [];
  const vocabulary = [...new Set(words)].filter((word) => stem(word) !== null);
  const edits = new Map(
    vocabulary.flatMap((word) => {
      const distance = editDistance(asked, word);
      const most = asked.length >= 9 && word.slice(0, 3) === asked.slice(0, 3) ? 2 : 1;
      const meets = word.slice(0, 3) === asked.slice(0, 3) || word.slice(-4) === asked.slice(-4);
      return asked.length >= 5 && meets && distance <= most ? [[word, distance] as const] : [];
    }),
  );
  const likelihood = (word: string) => Math.log(1 + holders(word)) - 3 * (edits.get(word) ?? 0);
  const near = [...edits.keys()]
    .toSorted((one, other) => likelihood(other) - likelihood(one))
    .slice(0, 2)
    .map((word) => ({ word, why: `spelled like, ${(0.8 ** (edits.get(word) ?? 0)).toFixed(2)}` }));
  const alike = vocabulary
    .filter((word) => soundsAlike(asked, word))
    .toSorted((one, other) => holders(other) - holders(one))
    .slice(0, 3)
    .map((word) => ({ word, why: "sounds like, 0.80" }));
  const isOneAway = near.some(({ word }) => edits.get(word) === 1);
  const all = isOneAway ? [...near, ...alike] : [...alike, ...near];
  const first = all.filter(({ word }, place) => all.findIndex((other) => other.word === word) === place);
  return first.slice(0, 3).map(({ word, why }) => `${word} ${why}`);
}

function soundsAlike(asked: string, word: string): boolean {
  if (asked.length < 4 || word.length < 4) return false;
  const [one, other] = [soundOf(asked), soundOf(word)];
  const shared = one.keys.filter((key) => other.keys.includes(key));
  if (shared.some((key) => key.length > 3)) return true;
  return shared.length > 0 && editDistance(one.latin, other.latin) <= 1;
}
