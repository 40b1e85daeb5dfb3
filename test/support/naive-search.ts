import type {
  Bm25Parameters,
  Facets,
  FieldName,
  Filters,
  IndexEntry,
  Match,
} from "../../src/search/index.ts";
import type { Analyzer } from "../../src/text/index.ts";

/** What is searched, and how it is ranked. */
export interface NaiveCorpus {
  readonly entries: readonly IndexEntry[];
  readonly analyzer: Analyzer;
  readonly parameters: Bm25Parameters;
}

/** What is asked of it. */
export interface NaiveRequest {
  /** Phrases stand in straight double quotes. */
  readonly question: string;
  readonly filters: Filters;
}

/** A paragraph as lists of words: `stem:…` and `form:…` for each word of a field that is not a stop word. */
interface Page {
  readonly entry: IndexEntry;
  readonly words: Readonly<Record<FieldName, readonly string[]>>;
  readonly length: number;
}

/** A word that is asked for, by its stem or by its form. */
interface AskedWord {
  readonly word: string;
  readonly weight: number;
  readonly idf: number;
}

/**
 * What the index must find, by a scan of every paragraph: all matches, best first, equal ones in their order. Written
 * from the published formulas, slowly and plainly; only the analyzer is shared with the index.
 */
export function naiveSearch(corpus: NaiveCorpus, { question, filters }: NaiveRequest): Match[] {
  const { entries, analyzer, parameters } = corpus;
  const pages = entries.map((entry) => pageOf(entry, corpus));
  const averageLength = pages.reduce((sum, { length }) => sum + length, 0) / pages.length;
  const asked = askedWords(question, corpus, pages);
  const phrases = quoted(question)
    .map((phrase) => spelledOut(phrase, analyzer))
    .filter((phrase) => phrase.trim() !== "");
  const isPhraseOnly = asked.length === 0 && phrases.length > 0;
  return pages
    .filter(({ entry }) => isWanted(entry.facets, filters))
    .filter(({ entry }) =>
      phrases.every((phrase) => spelledOut(entry.fields.body, analyzer).includes(phrase)),
    )
    .map((page) => {
      const points = asked.map((word) => pointsFor(word, page, { parameters, averageLength }));
      const sum = points.reduce((total, more) => total + more, isPhraseOnly ? 1 : 0);
      return { id: page.entry.id, score: sum * (page.entry.prior ?? 1), wordsHeld: stemsHeld(asked, page) };
    })
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score);
}

function stemsHeld(asked: readonly AskedWord[], { words }: Page): number {
  const all = Object.values(words).flat();
  return asked.filter(({ word }) => word.startsWith("stem:") && all.includes(word)).length;
}

function pageOf(entry: IndexEntry, { analyzer, parameters }: NaiveCorpus): Page {
  const words = {
    body: topicWords(entry.fields.body, analyzer),
    title: topicWords(entry.fields.title, analyzer),
    speaker: topicWords(entry.fields.speaker, analyzer),
  };
  // Each word stands in its list twice, as stem and as form.
  const length = weighted(parameters, (field) => words[field].length / 2);
  return { entry, words, length };
}

function weighted({ fieldWeights }: Bm25Parameters, countIn: (field: FieldName) => number): number {
  const { body, title, speaker } = fieldWeights;
  return body * countIn("body") + title * countIn("title") + speaker * countIn("speaker");
}

function topicWords(text: string, analyzer: Analyzer): string[] {
  const kept = analyzer.analyze(text).filter(({ term }) => term !== null);
  return kept.flatMap(({ term, form }) => [`stem:${term}`, `form:${form}`]);
}

/** The question's words: each stem weighs as often as it is said, each exact form a part of how often it is. */
function askedWords(question: string, corpus: NaiveCorpus, pages: readonly Page[]): AskedWord[] {
  const { exactFormWeight, idfPower } = corpus.parameters;
  const kept = corpus.analyzer.analyze(question).filter(({ term }) => term !== null);
  const weights = new Map<string, number>();
  for (const { term, form } of kept) {
    weights.set(`stem:${term}`, kept.filter((other) => other.term === term).length);
    weights.set(`form:${form}`, kept.filter((other) => other.form === form).length * exactFormWeight);
  }
  return [...weights].map(([word, weight]) => {
    const holders = pages.filter(({ words }) =>
      Object.values(words).some((list) => list.includes(word)),
    ).length;
    return { word, weight, idf: Math.log((pages.length + 1) / (holders + 0.5)) ** idfPower };
  });
}

function quoted(question: string): string[] {
  return question.split('"').filter((_piece, index) => index % 2 === 1);
}

/** The forms of a text between spaces, one for each place; of a compound and its first part, the compound. */
function spelledOut(text: string, analyzer: Analyzer): string {
  const byPlace = new Map(analyzer.analyze(text).map(({ position, form }) => [position, form]));
  return ` ${[...byPlace.values()].join(" ")} `;
}

interface Ranking {
  readonly parameters: Bm25Parameters;
  readonly averageLength: number;
}

function pointsFor(
  { word, weight, idf }: AskedWord,
  page: Page,
  { parameters, averageLength }: Ranking,
): number {
  const { k1, b } = parameters;
  const count = (field: FieldName) => page.words[field].filter((other) => other === word).length;
  const frequency = weighted(parameters, count);
  if (frequency === 0) return 0;
  const relativeLength = averageLength === 0 ? 1 : page.length / averageLength;
  return (weight * idf * frequency * (k1 + 1)) / (frequency + k1 * (1 - b + b * relativeLength));
}

function isWanted(facets: Facets, { document, speakers, voice, after, before }: Filters): boolean {
  const [first, last] =
    facets.date === null ? [Number.NaN, Number.NaN] : [facets.date.first, facets.date.last].map(Date.parse);
  return [
    document === undefined || facets.document === document,
    speakers === undefined || speakers.filter((wanted) => facets.speakers.includes(wanted)).length > 0,
    voice === undefined || new Set(facets.voices).has(voice),
    after === undefined || Number(last) >= Date.parse(after),
    before === undefined || Number(first) <= Date.parse(before),
  ].every(Boolean);
}
