import type {
  Bm25Parameters,
  Facets,
  FieldName,
  Filters,
  IndexEntry,
  Match,
} from "../../src/search/index.ts";
import type { Analyzer } from "../../src/text/index.ts";
import { grid, type NaiveWord, naiveEvidence } from "./naive-evidence.ts";

/** How many occurrences of a word in a field count at most. */
const mostCounted = { body: 31, title: 3, speaker: 1 } as const;

/** How many paragraphs are kept by their stems, where no more are asked for. */
const KEPT = 60;

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
  /** How many matches are wanted; all of them where it is absent. */
  readonly limit?: number;
}

/** A paragraph as lists of words: `stem:…`, `form:…` and `cut:…` for each word of a field that is not a stop word. */
interface Page {
  readonly entry: IndexEntry;
  readonly words: Readonly<Record<FieldName, readonly string[]>>;
  /** The body one word after the other, stop words too; of a compound and its first part, the compound. */
  readonly row: readonly NaiveWord[];
  /** The forms of the row between spaces. */
  readonly spelled: string;
  readonly length: number;
}

/** A word that is asked for, by its stem, its form, or its first letters. */
interface AskedWord {
  readonly word: string;
  readonly weight: number;
  readonly worth: number;
}

/** All matches of a corpus that is read once for many questions. */
export class NaiveIndex {
  readonly #corpus: NaiveCorpus;
  readonly #pages: readonly Page[];
  readonly #holders = new Map<string, number>();
  readonly #averageLength: number;

  constructor(corpus: NaiveCorpus) {
    this.#corpus = corpus;
    this.#pages = corpus.entries.map((entry) => pageOf(entry, corpus));
    this.#averageLength = this.#pages.reduce((sum, { length }) => sum + length, 0) / this.#pages.length;
    for (const { words } of this.#pages) {
      for (const word of new Set(Object.values(words).flat())) {
        this.#holders.set(word, (this.#holders.get(word) ?? 0) + 1);
      }
    }
  }

  /**
   * What the index must find, by a scan of every paragraph: the best matches, best first, equal ones in their order. Written
   * from the published formulas, slowly and plainly; only the analyzer is shared with the index.
   */
  search({ question, filters, limit = this.#pages.length }: NaiveRequest): Match[] {
    const { analyzer } = this.#corpus;
    const asked = this.#asked(question);
    const stems = asked.filter(({ word }) => word.startsWith("stem:"));
    const others = asked.filter(({ word }) => !word.startsWith("stem:"));
    const phrases = quoted(question)
      .map((phrase) => spelledOut(phrase, analyzer))
      .filter((phrase) => phrase.trim() !== "");
    const base = asked.length === 0 && phrases.length > 0 ? 1 : 0;
    const k1 = this.#k1(question);
    return this.#pages
      .filter(({ entry }) => isWanted(entry.facets, filters))
      .filter(({ spelled }) => phrases.every((phrase) => spelled.includes(phrase)))
      .map((page) => ({ page, score: (page.entry.prior ?? 1) * (base + this.#points(stems, page, k1)) }))
      .filter(({ score }) => score > 0)
      .sort((one, other) => other.score - one.score)
      .slice(0, Math.max(KEPT, limit))
      .toSorted((one, other) => placeOf(one.page, this.#pages) - placeOf(other.page, this.#pages))
      .map(({ page, score }) => {
        const prior = page.entry.prior ?? 1;
        const byWords = score + prior * this.#points(others, page, k1);
        const order = this.#evidence(question, page, asked);
        const held = stems.filter(({ word }) => Object.values(page.words).flat().includes(word));
        const rarityHeld = held.reduce((sum, { word }) => sum + this.#rarity(word, 1), 0);
        return {
          id: page.entry.id,
          score: byWords + prior * order,
          byWords,
          wordsHeld: held.length,
          rarityHeld,
        };
      })
      .sort((one, other) => other.score - one.score)
      .slice(0, limit);
  }

  #k1(question: string): number {
    const { k1, k1PerWord } = this.#corpus.parameters;
    const words = topicWords(question, this.#corpus.analyzer).length;
    return k1 > 2.5 ? k1 : Math.min(2.5, k1 + k1PerWord * words);
  }

  /** The question's words: each stem weighs as often as it is said, each form and each beginning a part of that. */
  #asked(question: string): AskedWord[] {
    const { exactFormWeight, cutWeight, idfPower, cutIdfPower } = this.#corpus.parameters;
    const kept = topicWords(question, this.#corpus.analyzer);
    const cuts = new Map<string, number>();
    const seen = new Set<string>();
    for (const { stem, form } of kept) {
      // A beginning that two different words share is that of the first of them.
      const cut = cutOf(form);
      const first = kept.find((other) => cutOf(other.form) === cut);
      if (first?.stem === stem) cuts.set(cut, (cuts.get(cut) ?? 0) + 1);
      seen.add(form);
    }
    const asked = (word: string, weight: number, power: number): AskedWord => {
      return { word, weight, worth: grid(weight * this.#rarity(word, power)) };
    };
    const times = (holds: (word: NaiveWord) => boolean) => kept.filter(holds).length;
    return [
      ...[...new Set(kept.map(({ stem }) => stem))].map((stem) =>
        asked(
          `stem:${stem}`,
          times((word) => word.stem === stem),
          idfPower,
        ),
      ),
      ...[...seen].map((form) =>
        asked(`form:${form}`, times((word) => word.form === form) * exactFormWeight, idfPower),
      ),
      ...[...cuts].map(([cut, count]) => asked(`cut:${cut}`, count * cutWeight, cutIdfPower)),
    ];
  }

  #rarity(word: string, power: number): number {
    return Math.log((this.#pages.length + 1) / ((this.#holders.get(word) ?? 0) + 0.5)) ** power;
  }

  #points(asked: readonly AskedWord[], page: Page, k1: number): number {
    const { parameters } = this.#corpus;
    return asked.reduce((sum, { word, worth }) => {
      const frequency = weighted(parameters, (field) =>
        Math.min(page.words[field].filter((other) => other === word).length, mostCounted[field]),
      );
      if (frequency === 0) return sum;
      const ratio = this.#averageLength === 0 ? 1 : keptLength(page.length) / this.#averageLength;
      const slowness = k1 * (1 - parameters.b + parameters.b * ratio);
      return sum + worth * grid((frequency * (k1 + 1)) / (frequency + slowness));
    }, 0);
  }

  #evidence(question: string, { row }: Page, asked: readonly AskedWord[]): number {
    const { analyzer, parameters } = this.#corpus;
    const said = analyzer.analyze(question).map(({ form }) => form);
    const topics = new Map(
      asked
        .filter(({ word }) => word.startsWith("stem:"))
        .map(({ word, weight, worth }) => [word.slice("stem:".length), grid(worth / weight)]),
    );
    const wordCount = topicWords(question, analyzer).length;
    const forms = new Set(
      asked
        .filter(({ word, worth }) => word.startsWith("form:") && worth > 0)
        .map(({ word }) => word.slice("form:".length)),
    );
    const { nearness, earliness, answer } = naiveEvidence({ said, topics, wordCount, forms }, row);
    const { evidence } = parameters;
    return evidence.nearness * nearness + evidence.earliness * earliness + evidence.answer * answer;
  }
}

/** The same for a corpus that is asked one question. */
export function naiveSearch(corpus: NaiveCorpus, request: NaiveRequest): Match[] {
  return new NaiveIndex(corpus).search(request);
}

function placeOf(page: Page, pages: readonly Page[]): number {
  return pages.indexOf(page);
}

function pageOf(entry: IndexEntry, { analyzer, parameters }: NaiveCorpus): Page {
  const labelled = (text: string) => [
    ...topicWords(text, analyzer).flatMap(({ stem, form }) => [`stem:${stem}`, `form:${form}`]),
    ...rowOf(text, analyzer).flatMap(({ stem, form }) => (stem === null ? [] : [`cut:${cutOf(form)}`])),
  ];
  const words = {
    body: labelled(entry.fields.body),
    title: labelled(entry.fields.title),
    speaker: labelled(entry.fields.speaker),
  };
  const length = weighted(parameters, (field) => topicWords(entry.fields[field], analyzer).length);
  const { body } = entry.fields;
  return { entry, words, row: rowOf(body, analyzer), spelled: spelledOut(body, analyzer), length };
}

function weighted({ fieldWeights }: Bm25Parameters, countIn: (field: FieldName) => number): number {
  const { body, title, speaker } = fieldWeights;
  return body * countIn("body") + title * countIn("title") + speaker * countIn("speaker");
}

function topicWords(text: string, analyzer: Analyzer): NaiveWord[] {
  const words = analyzer.analyze(text).map(({ term, form }) => ({ form, stem: term }));
  return words.filter(({ stem }) => stem !== null);
}

/** One word for each place, of a compound and its first part the compound. */
function rowOf(text: string, analyzer: Analyzer): NaiveWord[] {
  const byPlace = new Map(
    analyzer.analyze(text).map(({ position, form, term }) => [position, { form, stem: term }]),
  );
  return [...byPlace.values()];
}

function cutOf(form: string): string {
  return Array.from(form).slice(0, 5).join("");
}

function quoted(question: string): string[] {
  return question.split('"').filter((_piece, index) => index % 2 === 1);
}

/** The forms of a text between spaces. */
function spelledOut(text: string, analyzer: Analyzer): string {
  return ` ${rowOf(text, analyzer)
    .map(({ form }) => form)
    .join(" ")} `;
}

/** A length as the index keeps it: whole up to 64, then the nearest of 191 steps, each longer by the same share, up to 4,096. */
function keptLength(length: number): number {
  if (length <= 64) return length;
  const steps = Array.from({ length: 192 }, (_, step) => 64 * 64 ** (step / 191));
  const distance = (step: number) => Math.abs(Math.log(step / length));
  return steps.reduce((best, step) => (distance(step) < distance(best) ? step : best));
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
