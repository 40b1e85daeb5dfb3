import type { Analyzer, Term } from "../text/index.ts";
import { type AnswerKind, kindsAskedFor } from "./words/answer-signs.ts";
import { asksForWords } from "./words/asking-words.ts";

/** A word of the corpus that may be what a word of a question meant which the corpus lacks. */
export interface StandIn {
  /** The normalized form. */
  readonly form: string;
  readonly term: string;
  /** How it was found. */
  readonly kind: "sounds like" | "spelled like";
  /** What it counts beside a word that was asked for: below 1. */
  readonly weight: number;
}

/** One word of a question, in every language of the corpus. */
export interface QueryWord {
  /** The word as it was typed. */
  readonly text: string;
  /** Its stems, a distinct one for each way in which the languages stem it. */
  readonly terms: readonly string[];
  /** Its normalized forms, each with how often the question says it. */
  readonly forms: ReadonlyMap<string, number>;
  /** How often the question says the word in any form. */
  readonly count: number;
  /** For a word that the index lacks: words that may be meant. */
  readonly standIns: readonly StandIn[];
}

/** Word sequences any of which must stand in the body: the readings of one phrase in the languages of the corpus. */
type Phrase = readonly (readonly string[])[];

/** A question as the index reads it. */
export interface Query {
  readonly text: string;
  /** The distinct words that are not stop words, in the order of the question. */
  readonly words: readonly QueryWord[];
  /** What stands in double quotes: the body must hold each of them as it is. */
  readonly phrases: readonly Phrase[];
  /** What the question asks for, as far as words can be recognized as that; found in English only. */
  readonly asksFor: readonly AnswerKind[];
}

/** The stems of a word, and of what stands in for it where the corpus lacks it. */
export function termsOf({ terms, standIns }: QueryWord): readonly string[] {
  return [...terms, ...standIns.map(({ term }) => term)];
}

/**
 * The query that a question makes in the languages of the analyzers.
 *
 * The language whose stop words fill the most of the question decides which words carry no topic; the others keep
 * their say in how the rest is stemmed. Text in double quotes (`"…"` or `“…”`) is a phrase, and its words count in the
 * ranking as well.
 *
 * @example parseQuery('who said "law and order"?', [english]).phrases // [[["law", "and", "order"]]]
 */
export function parseQuery(text: string, analyzers: readonly Analyzer[]): Query {
  const readings = analyzers.map((analyzer) => analyzer.analyze(text));
  const english = readings[analyzers.findIndex(({ language }) => language === "en")] ?? [];
  return {
    text,
    words: queryWords(text, readings, idleStarts(readings, analyzers)),
    phrases: phrasesOf(text, analyzers),
    asksFor: kindsAskedFor(english.map(({ form }) => form)),
  };
}

/** Where the words stand that carry no topic: stop words, and those that only ask for words, unless nothing else is asked. */
function idleStarts(
  readings: readonly (readonly Term[])[],
  analyzers: readonly Analyzer[],
): ReadonlySet<number> {
  const dominant = withMostStopWords(readings);
  const reading = readings[dominant] ?? [];
  const asks = asksForWords(
    analyzers[dominant]?.language ?? "",
    reading.map(({ form }) => form),
  );
  const topics = reading.filter(({ term, form }) => term !== null && !asks(form));
  const isIdle = ({ term, form }: Term) => term === null || (topics.length > 0 && asks(form));
  return new Set(reading.filter(isIdle).map(({ start }) => start));
}

function queryWords(
  text: string,
  readings: readonly (readonly Term[])[],
  idle: ReadonlySet<number>,
): QueryWord[] {
  const words = new Map<string, QueryWord>();
  for (const spans of alternativesByPlace(readings)) {
    const [first] = spans;
    if (first === undefined || idle.has(first.start)) continue;
    const terms = distinct(spans.flatMap(({ term }) => (term === null ? [] : [term])));
    if (terms.length === 0) continue;
    const key = terms.join(" ");
    const typed = text.slice(first.start, first.end);
    const known = words.get(key) ?? {
      text: typed,
      terms,
      forms: new Map<string, number>(),
      count: 0,
      standIns: [],
    };
    const forms = new Map(known.forms);
    for (const form of distinct(spans.map((span) => span.form))) forms.set(form, (forms.get(form) ?? 0) + 1);
    words.set(key, { ...known, forms, count: known.count + 1 });
  }
  return [...words.values()];
}

/** Which reading finds the most stop words. */
function withMostStopWords(readings: readonly (readonly Term[])[]): number {
  const counts = readings.map((reading) => reading.filter(({ term }) => term === null).length);
  return counts.indexOf(Math.max(...counts));
}

/** The readings of each word in all languages, words in the order of the text. */
function alternativesByPlace(readings: readonly (readonly Term[])[]): Iterable<readonly Term[]> {
  const places = new Map<string, Term[]>();
  for (const term of readings.flat()) {
    const place = `${term.start}-${term.end}`;
    const readingsHere = places.get(place);
    if (readingsHere === undefined) places.set(place, [term]);
    else readingsHere.push(term);
  }
  return places.values();
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}

function phrasesOf(text: string, analyzers: readonly Analyzer[]): Phrase[] {
  return [...text.matchAll(/["“”„«»]([^"“”„«»]+)["“”„«»]/gu)]
    .map(([, words = ""]) => analyzers.map((analyzer) => phraseForms(analyzer.analyze(words))))
    .map(distinctReadings)
    .filter((readings) => readings.length > 0);
}

function distinctReadings(readings: readonly (readonly string[])[]): Phrase {
  const byWords = new Map(readings.map((forms) => [forms.join(" "), forms]));
  return [...byWords.values()].filter((forms) => forms.length > 0);
}

/** One form for each position: of a compound and its first part, the compound. */
function phraseForms(terms: readonly Term[]): string[] {
  const forms: string[] = [];
  for (const { form, position } of terms) forms[position] = form;
  return forms.filter((form) => form !== undefined);
}
