import { loadStopWords, stopWordLanguages } from "./stop-words.ts";
import { tokenize } from "./tokenize.ts";

/** A text's most likely language as an ISO 639-1 code, or `und` where no listed language is likely. */
export type DetectLanguage = (text: string) => string;

/** Words looked at: enough to be sure, few enough to be quick on a long document. */
const SAMPLE_WORDS = 1_000;

/** The UTF-16 units that surely hold so many words. */
const SAMPLE_LENGTH = 20_000;

/** Different stop words below which no language is named: one alone may be of any language, as `i` and `to` are. */
const FEWEST_DIFFERENT = 2;

/**
 * The share of telling stop words below which no language is named. Running text has 0.15 to 0.6; Polish, read as
 * English, has many stop words (`do`, `i`, `to`) but none that tells.
 */
const LOWEST_SHARE = 0.05;

/** Latin words of one or two letters, which tell little: most languages use the same few. */
const shortLatin = /^\p{Script=Latin}{1,2}$/u;

interface Candidate {
  readonly language: string;
  /** The language's stop words in the text, each as often as it stands there. */
  readonly found: readonly string[];
}

/**
 * A detector that counts each language's stop words, for de, en, es, fi, fr, it, nl, no, pt, ru, sv and uk. Where it
 * is not sure, as with a few words only, it says `und`. A document's own `language` field is always to be preferred.
 *
 * @example (await loadLanguageDetector())("Миротворцы вернулись, и это не ошибка") // "ru"
 */
export async function loadLanguageDetector(): Promise<DetectLanguage> {
  const lists = await Promise.all(
    stopWordLanguages.map(async (language) => ({ language, stopWords: await loadStopWords(language) })),
  );
  return (text) => {
    const words = sampleWords(text);
    let best: Candidate = { language: "und", found: [] };
    for (const { language, stopWords } of lists) {
      const found = words.filter((word) => stopWords.has(word));
      if (found.length > best.found.length) best = { language, found };
    }
    return isSure(best.found, words.length) ? best.language : "und";
  };
}

function isSure(found: readonly string[], wordCount: number): boolean {
  const telling = found.filter((word) => !shortLatin.test(word)).length;
  return new Set(found).size >= FEWEST_DIFFERENT && telling >= wordCount * LOWEST_SHARE;
}

function sampleWords(text: string): string[] {
  const sample = text.slice(0, SAMPLE_LENGTH);
  return tokenize(sample)
    .slice(0, SAMPLE_WORDS)
    .map(({ start, end }) => sample.slice(start, end).toLowerCase().replace(/['’]/gu, ""));
}
