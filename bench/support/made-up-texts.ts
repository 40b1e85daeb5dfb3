import { seededRandom } from "./seeded-random.ts";

const FUNCTION_WORDS =
  `the of and to in a is that for it as was with be by on not he this are or his from at which but have an had they you
   were their one all we can her has there been if more when will would who so no`.split(/\s+/u);

const ONSETS = [
  "b",
  "br",
  "d",
  "dr",
  "f",
  "g",
  "gl",
  "k",
  "kr",
  "l",
  "m",
  "n",
  "p",
  "pl",
  "r",
  "s",
  "st",
  "t",
  "tr",
  "v",
];
const VOWELS = ["a", "e", "i", "o", "u", "ai", "ea", "ou"];
const CODAS = ["", "", "n", "r", "s", "t", "l", "nd", "st"];
const ENDINGS = ["", "", "s", "ed", "ing", "tion", "ly", "ment"];

const VOCABULARY = 20_000;
const SHORTEST = 60;
const LONGEST = 120;
const SENTENCE = 18;

/** Zipf's law with Mandelbrot's correction for the first ranks: a word of rank r is `1 / (r + 2.7)^1.25` as frequent. */
const RANK_OFFSET = 2.7;
const RANK_POWER = 1.25;

/**
 * So many paragraphs of 60 to 120 made-up words, the same ones on every machine. The words are as frequent as in running
 * text by Zipf's law, the most frequent ones English function words, so that stop words and stems have work to do.
 */
export function madeUpTexts(count: number): string[] {
  const random = seededRandom(20_220_113);
  const words = vocabulary(random);
  const chances = cumulativeChances(words.length);
  const draw = () => words[placeOf(chances, random())] ?? "";
  return Array.from({ length: count }, () => {
    const length = SHORTEST + Math.floor(random() * (LONGEST - SHORTEST + 1));
    return asSentences(Array.from({ length }, draw));
  });
}

function asSentences(words: readonly string[]): string {
  const sentences: string[] = [];
  for (let start = 0; start < words.length; start += SENTENCE) {
    const sentence = words.slice(start, start + SENTENCE).join(" ");
    sentences.push(`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`);
  }
  return sentences.join(" ");
}

function vocabulary(random: () => number): string[] {
  const pick = (parts: readonly string[]) => parts[Math.floor(random() * parts.length)] ?? "";
  const words = new Set(FUNCTION_WORDS);
  while (words.size < VOCABULARY) {
    const syllables = 1 + Math.floor(random() * 3);
    const stem = Array.from({ length: syllables }, () => pick(ONSETS) + pick(VOWELS) + pick(CODAS)).join("");
    words.add(stem + pick(ENDINGS));
  }
  return [...words];
}

/** For each rank the chance that a word has this rank or a lower one. */
function cumulativeChances(ranks: number): Float64Array {
  const chances = new Float64Array(ranks);
  let total = 0;
  for (let rank = 0; rank < ranks; rank += 1) {
    total += 1 / (rank + 1 + RANK_OFFSET) ** RANK_POWER;
    chances[rank] = total;
  }
  return chances.map((chance) => chance / total);
}

/** The first place whose value is above the number, by halving. */
function placeOf(ascending: Float64Array, number: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 1) > number) high = middle;
    else low = middle + 1;
  }
  return low;
}
