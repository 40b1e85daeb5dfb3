import { readFile } from "node:fs/promises";

/** The languages with a list of stop words, by ISO 639-1 code. */
export const stopWordLanguages = [
  "de",
  "en",
  "es",
  "fi",
  "fr",
  "it",
  "nl",
  "no",
  "pt",
  "ru",
  "sv",
  "uk",
] as const;

const available: ReadonlySet<string> = new Set(stopWordLanguages);

/**
 * The words that carry grammar rather than a topic, in lower case and without apostrophes (`dont`); empty for a
 * language without a list.
 */
export async function loadStopWords(language: string): Promise<ReadonlySet<string>> {
  if (!available.has(language)) return new Set();
  const list = await readFile(new URL(`./stop-words/${language}.txt`, import.meta.url), "utf8");
  return new Set(list.split("\n").filter((word) => word !== ""));
}
