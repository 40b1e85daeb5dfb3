import { loadAnalyzer } from "../../src/text/index.ts";
import { drawOne, drawSome, seededRandom } from "./seeded-random.ts";

/** A question, and the number of the text that its words were drawn from. */
export interface DrawnQuestion {
  readonly question: string;
  readonly source: number;
}

/** What people put before and behind the words that they are looking for. */
const FRAMES = [
  ["What did he say about", ""],
  ["What was said about", ""],
  ["Who mentioned", ""],
  ["Who spoke of", ""],
  ["When was", "mentioned"],
  ["Why did they speak of", ""],
  ["How does the speaker see", ""],
  ["Is there anything on", ""],
  ["What do we know about", ""],
  ["", ""],
] as const;

const FEWEST_WORDS = 2;
const MOST_WORDS = 6;
const SHORTEST_WORD = 3;

/**
 * So many questions as people ask them: two to six words of one text that are no stop words, in their order there, in
 * a frame of words as questions have them. The same for the same texts on every machine.
 */
export async function drawQuestions(texts: readonly string[], count: number): Promise<DrawnQuestion[]> {
  const english = await loadAnalyzer("en");
  const random = seededRandom(texts.length);
  const questions: DrawnQuestion[] = [];
  while (questions.length < count) {
    const source = Math.floor(random() * texts.length);
    const words = contentWords(texts[source] ?? "");
    if (words.length < MOST_WORDS) continue;
    const length = FEWEST_WORDS + Math.floor(random() * (MOST_WORDS - FEWEST_WORDS + 1));
    const [before, behind] = drawOne(FRAMES, random) ?? FRAMES[0];
    const drawn = new Set(drawSome(words, length, random));
    const asked = words.filter((word) => drawn.has(word));
    questions.push({ question: [before, ...asked, behind].join(" ").trim(), source });
  }
  return questions;

  function contentWords(text: string): string[] {
    const content = english.analyze(text).filter(({ term }) => term !== null);
    const words = content.map(({ start, end }) => text.slice(start, end).toLowerCase());
    return [...new Set(words)].filter((word) => word.length >= SHORTEST_WORD);
  }
}
