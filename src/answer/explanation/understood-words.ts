import { type Query, rarity } from "../../search/index.ts";
import type { Revision } from "../revision.ts";

/** A word of a question, as the revision reads it. */
export interface UnderstoodWord {
  /** As it was typed. */
  readonly text: string;
  /** Its stems, each with the languages of the corpus that make it. */
  readonly terms: readonly { readonly term: string; readonly languages: readonly string[] }[];
  /** What stands in for a word that the corpus lacks, the likeliest first; none for most. */
  readonly standIns: readonly {
    readonly form: string;
    readonly kind: "sounds like" | "spelled like";
    /** What it counts beside a word that was asked for: below 1. */
    readonly weight: number;
  }[];
  readonly isInCorpus: boolean;
  /** How rare it is in the corpus, about the logarithm of one in how many paragraphs holds it; of what stands in for it, where it is lacking. */
  readonly rarity: number;
}

/** The words of a query with how the analyzers and the corpus take them; `rarities` in their order, as a search gives them. */
export function understoodWords(
  revision: Revision,
  { words }: Query,
  rarities: readonly number[],
): UnderstoodWord[] {
  const most = rarity(0, revision.index.size, 1);
  return words.map((word, place) => {
    const rare = rarities[place] ?? most;
    return {
      text: word.text,
      terms: termsByLanguage(revision, word),
      standIns: word.standIns.map(({ form, kind, weight }) => ({ form, kind, weight })),
      isInCorpus: word.standIns.length === 0 && rare < most,
      rarity: rare,
    };
  });
}

/** The words of a question that its query does not look for, each once, as they were typed. */
export function wordsLeftOut({ analyzers }: Revision, { text, words }: Query): string[] {
  const [analyzer] = analyzers.values();
  const asked = new Set(words.flatMap(({ forms }) => [...forms.keys()]));
  const typed = analyzer?.analyze(text).filter(({ form }) => !asked.has(form)) ?? [];
  return [...new Set(typed.map(({ start, end }) => text.slice(start, end)))];
}

function termsByLanguage({ analyzers }: Revision, word: Query["words"][number]): UnderstoodWord["terms"] {
  const readings = [...analyzers].map(([language, analyzer]) => {
    return { language, terms: analyzer.analyze(word.text).map(({ term }) => term) };
  });
  return word.terms.map((term) => ({
    term,
    languages: readings.filter(({ terms }) => terms.includes(term)).map(({ language }) => language),
  }));
}
