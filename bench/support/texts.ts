import { corpusFiles, readDocuments } from "./corpus-files.ts";
import { growTexts } from "./grow-texts.ts";
import { madeUpTexts } from "./made-up-texts.ts";

/**
 * So many paragraphs to measure with: made up, or the first ones of the files that `LECTERN_BENCH_CORPUS` names, and where
 * they have fewer, new ones of their sentences.
 */
export async function loadTexts(count: number): Promise<readonly string[]> {
  const files = corpusFiles();
  if (files.length === 0) return madeUpTexts(count);
  const documents = await readDocuments(files, count);
  return growTexts(
    documents.map(({ paragraphs }) => paragraphs),
    count,
  );
}

/** How many words a paragraph has on average. */
export function wordsEach(texts: readonly string[]): number {
  const words = texts.reduce((count, text) => count + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
  return words / texts.length;
}

const QUESTIONS = 50;
const QUESTION_WORDS = 8;

/** Questions that the texts answer: some words from the middle of paragraphs that stand far apart. */
export function questionsFrom(texts: readonly string[]): string[] {
  return Array.from({ length: QUESTIONS }, (_, index) => {
    const text = texts[Math.floor((index * texts.length) / QUESTIONS)] ?? "";
    const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
    const from = Math.max(0, Math.floor((words.length - QUESTION_WORDS) / 2));
    return words.slice(from, from + QUESTION_WORDS).join(" ");
  });
}
