import { fold } from "./normalize.ts";
import { loadStemmer, type Stem } from "./stem.ts";
import { loadStopWords } from "./stop-words.ts";
import { forEachToken } from "./tokenize.ts";

/** What the index knows of a word. */
export interface AnalyzedWord {
  /** The word in lower case, without accents, possessive, inner stops and apostrophes: `u.s.` is `us`. */
  readonly form: string;
  /** The stem of the form; `null` for a stop word. */
  readonly term: string | null;
}

/** An analyzed word at its place: `text.slice(start, end)` is the word as it stands. */
export interface Term extends AnalyzedWord {
  readonly start: number;
  readonly end: number;
  /** Ordinal of the word in the text, from 0, stop words counted. */
  readonly position: number;
}

/** Text to terms in one language: tokenize, normalize, drop stop words, stem. */
export interface Analyzer {
  /** ISO 639-1 code, or `und`. */
  readonly language: string;
  /** Every word of the text in order, stop words included with `term: null`. */
  analyze(text: string): readonly Term[];
  /** Calls `visit` for every word with its position: what the index needs, without an object for each. */
  forEachWord(text: string, visit: (word: AnalyzedWord, position: number) => void): void;
}

/** Distinct spellings that an analyzer remembers before it forgets them all: bounds memory, not results. */
const REMEMBERED_WORDS = 200_000;

/** More capitalised words than this without one small letter are shouting, not abbreviations. */
const LONGEST_ABBREVIATION_ONLY_TEXT = 40;

const elisions: Readonly<Record<string, RegExp>> = {
  fr: /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=.)/u,
  it: /^(?:[cdlmnstv]|all|dall|dell|nell|sull|coll|un|quest|quell|com)'(?=.)/u,
};

/**
 * The analyzer of a language, with its stemmer and stop words loaded; for a language that has neither, words are
 * only normalized.
 *
 * An abbreviation in capitals is never a stop word: `US` and `U.S.` are kept where `us` is dropped, unless the
 * whole text is in capitals.
 *
 * @example
 * const analyzer = await loadAnalyzer("en");
 * analyzer.analyze("The U.S. peacekeepers").map((t) => t.term) // [null, "us", "peacekeep"]
 */
export async function loadAnalyzer(language: string): Promise<Analyzer> {
  const [stem, stopWords] = await Promise.all([loadStemmer(language), loadStopWords(language)]);
  return new WordAnalyzer(language, { stem, stopWords, elision: elisions[language] });
}

interface LanguageRules {
  readonly stem: Stem;
  readonly stopWords: ReadonlySet<string>;
  readonly elision: RegExp | undefined;
}

class WordAnalyzer implements Analyzer {
  readonly language: string;
  readonly #rules: LanguageRules;
  readonly #words = new Map<string, AnalyzedWord>();
  readonly #shoutedWords = new Map<string, AnalyzedWord>();

  constructor(language: string, rules: LanguageRules) {
    this.language = language;
    this.#rules = rules;
  }

  analyze(text: string): readonly Term[] {
    const lookUp = this.#lookUpIn(text);
    const terms: Term[] = [];
    forEachToken(text, (start, end, position) => {
      const { form, term } = lookUp(start, end);
      if (form !== "") terms.push({ form, term, start, end, position });
    });
    return terms;
  }

  forEachWord(text: string, visit: (word: AnalyzedWord, position: number) => void): void {
    const lookUp = this.#lookUpIn(text);
    forEachToken(text, (start, end, position) => {
      const word = lookUp(start, end);
      if (word.form !== "") visit(word, position);
    });
  }

  #lookUpIn(text: string): (start: number, end: number) => AnalyzedWord {
    const shouted = isShouted(text);
    const known = shouted ? this.#shoutedWords : this.#words;
    return (start, end) => {
      const raw = text.slice(start, end);
      const remembered = known.get(raw);
      if (remembered !== undefined) return remembered;
      const word = this.#analyzeWord(raw, shouted);
      if (known.size >= REMEMBERED_WORDS) known.clear();
      known.set(raw, word);
      return word;
    };
  }

  #analyzeWord(raw: string, shouted: boolean): AnalyzedWord {
    const { stem, stopWords, elision } = this.#rules;
    const plain = plainWord(raw, elision);
    const form = fold(plain);
    const isStopWord = stopWords.has(plain) && (shouted || !isAbbreviation(raw));
    return { form, term: isStopWord ? null : fold(stem(plain)) };
  }
}

function isShouted(text: string): boolean {
  return text.length > LONGEST_ABBREVIATION_ONLY_TEXT && !/\p{Ll}/u.test(text);
}

/** `US`, `U.S.`, `e.g.`: two or more capitals, or inner full stops. */
function isAbbreviation(raw: string): boolean {
  return /^(?:\p{Lu}{2,}|\p{L}(?:\.\p{L})+\.?)$/u.test(raw);
}

/** Lower case, possessive and elision dropped, inner punctuation of abbreviations, numbers and names removed. */
function plainWord(raw: string, elision: RegExp | undefined): string {
  const lower = raw
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, "")
    .replace(/[’‘ʼ＇]/gu, "'")
    .replace(/[()[\]]/gu, "");
  const word = elision === undefined ? lower : lower.replace(elision, "");
  return word
    .replace(/'s$/u, "")
    .replace(/^(?:\p{L}\.)+\p{L}\.?$/u, (abbreviation) => abbreviation.replaceAll(".", ""))
    .replace(/(?<=\d),(?=\d{3})/gu, "")
    .replace(/['\-‐‑]/gu, "");
}
