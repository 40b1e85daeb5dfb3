import { loadStopWords, stopWordLanguages } from "./stop-words.ts";
import { tokenize } from "./tokenize.ts";

/** A text's most likely language as an ISO 639-1 code, or `und` where no listed language is likely. */
export type DetectLanguage = (text: string) => string;

/** Words looked at: enough to be sure, few enough to be quick on a long document. */
const SAMPLE_WORDS = 1_000;

/** The UTF-16 units that surely hold so many words. */
const SAMPLE_LENGTH = 20_000;

/** The share of stop words below which no language is named; running text has 0.3 to 0.5. */
const LOWEST_SHARE = 0.08;

/**
 * A detector that counts each language's stop words, for de, en, es, fi, fr, it, nl, no, pt, ru, sv and uk.
 * A document's own `language` field is always to be preferred.
 *
 * @example (await loadLanguageDetector())("Миротворцы вернулись в страну") // "ru"
 */
export async function loadLanguageDetector(): Promise<DetectLanguage> {
  const lists = await Promise.all(
    stopWordLanguages.map(async (language) => ({ language, words: await loadStopWords(language) })),
  );
  return (text) => {
    const words = sampleWords(text);
    let best = { language: "und", count: Math.max(1, Math.ceil(words.length * LOWEST_SHARE)) - 1 };
    for (const { language, words: stopWords } of lists) {
      const count = words.filter((word) => stopWords.has(word)).length;
      if (count > best.count) best = { language, count };
    }
    return best.language;
  };
}

function sampleWords(text: string): string[] {
  const sample = text.slice(0, SAMPLE_LENGTH);
  return tokenize(sample)
    .slice(0, SAMPLE_WORDS)
    .map(({ start, end }) => sample.slice(start, end).toLowerCase().replace(/['’]/gu, ""));
}
