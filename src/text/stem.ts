import { cutForm } from "./cut-form.ts";

/** One word in lower case to its stem. */
export type Stem = (word: string) => string;

/**
 * The longest word that is stemmed, in UTF-16 units; longer ones stay whole. Real words are shorter, and the
 * stemmers of `natural` need time that grows with the square of the length.
 */
const LONGEST_WORD = 40;

const stemmers = {
  de: () => import("natural/lib/natural/stemmers/porter_stemmer_de.js"),
  en: () => import("natural/lib/natural/stemmers/porter_stemmer.js"),
  es: () => import("natural/lib/natural/stemmers/porter_stemmer_es.js"),
  fr: () => import("natural/lib/natural/stemmers/porter_stemmer_fr.js"),
  it: () => import("natural/lib/natural/stemmers/porter_stemmer_it.js"),
  nl: () => import("natural/lib/natural/stemmers/porter_stemmer_nl.js"),
  no: () => import("natural/lib/natural/stemmers/porter_stemmer_no.js"),
  pt: () => import("natural/lib/natural/stemmers/porter_stemmer_pt.js"),
  ru: () => import("natural/lib/natural/stemmers/porter_stemmer_ru.js"),
  sv: () => import("natural/lib/natural/stemmers/porter_stemmer_sv.js"),
  uk: () => import("natural/lib/natural/stemmers/porter_stemmer_uk.js"),
} as const;

type StemmedLanguage = keyof typeof stemmers;

function isStemmed(language: string): language is StemmedLanguage {
  return Object.hasOwn(stemmers, language);
}

/**
 * The stemmer of a language (ISO 639-1: de, en, es, fr, it, nl, no, pt, ru, sv, uk); for any other language one that keeps the first
 * five letters, {@link cutForm}. Only the module of that one language is loaded.
 */
export async function loadStemmer(language: string): Promise<Stem> {
  if (!isStemmed(language)) return cutForm;
  const { default: stemmer } = await stemmers[language]();
  return (word) => (word.length > LONGEST_WORD ? word : stemmer.stem(word) || word);
}
