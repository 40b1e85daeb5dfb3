import { fold, normalize } from "./normalize.ts";
import { elisionOf, isAbbreviation, plainWord } from "./plain-word.ts";
import { SpellingTable } from "./spelling-table.ts";
import { loadStemmer, type Stem } from "./stem.ts";
import { loadStopWords } from "./stop-words.ts";
import { TokenBuffer } from "./token-buffer.ts";
import { fillTokens } from "./tokenize.ts";

/** What the index knows of a word. */
interface AnalyzedWord {
  /** The word in lower case, without accents, possessive, inner stops and apostrophes: `u.s.` is `us`. */
  readonly form: string;
  /** The stem of the form; `null` for a stop word. */
  readonly term: string | null;
}

/** A word as one analyzer remembers it. */
export interface NumberedWord extends AnalyzedWord {
  /** Counts up from 0 through the spellings that the analyzer has met: a place in a table of the caller's. */
  readonly ordinal: number;
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
  /** Calls `visit` for every word with its position and where it begins: what a search needs, without an object for each. */
  forEachWord(text: string, visit: (word: NumberedWord, position: number, start: number) => void): void;
}

/** More capitalised words than this without one small letter are shouting, not abbreviations. */
const LONGEST_ABBREVIATION_ONLY_TEXT = 40;

/**
 * The analyzer of a language, with its stemmer and stop words loaded; for a language that has neither, words are
 * normalized and cut to their first five letters.
 *
 * An abbreviation in capitals is never a stop word: `US` and `U.S.` are kept where `us` is dropped, with a
 * possessive too, unless the whole text is in capitals.
 *
 * @example
 * const analyzer = await loadAnalyzer("en");
 * analyzer.analyze("The U.S. peacekeepers").map((t) => t.term) // [null, "us", "peacekeep"]
 */
export async function loadAnalyzer(language: string): Promise<Analyzer> {
  const [stem, stopWords] = await Promise.all([loadStemmer(language), loadStopWords(language)]);
  return new WordAnalyzer(language, { stem, stopWords, elision: elisionOf(language) });
}

interface LanguageRules {
  readonly stem: Stem;
  readonly stopWords: ReadonlySet<string>;
  readonly elision: RegExp | undefined;
}

/** Distinct spellings after which an analyzer forgets them all: bounds its memory, not its results. */
const REMEMBERED_WORDS = 500_000;

/** The words met so far, by the number of their spelling. */
class Memory {
  readonly spellings = new SpellingTable();
  readonly words: NumberedWord[] = [];
}

class WordAnalyzer implements Analyzer {
  readonly language: string;
  readonly #rules: LanguageRules;
  #plain = new Memory();
  #shouted = new Memory();
  #met = 0;
  #tokens: TokenBuffer | null = new TokenBuffer();

  constructor(language: string, rules: LanguageRules) {
    this.language = language;
    this.#rules = rules;
  }

  analyze(text: string): readonly Term[] {
    const terms: Term[] = [];
    this.#forEach(text, ({ form, term }, index, tokens) => {
      terms.push({
        form,
        term,
        start: tokens.start(index),
        end: tokens.end(index),
        position: tokens.position(index),
      });
    });
    return terms;
  }

  forEachWord(text: string, visit: (word: NumberedWord, position: number, start: number) => void): void {
    this.#forEach(text, (word, index, tokens) => visit(word, tokens.position(index), tokens.start(index)));
  }

  #forEach(text: string, visit: (word: NumberedWord, index: number, tokens: TokenBuffer) => void): void {
    const shouted = isShouted(text);
    const { spellings, words } = this.#memory(shouted);
    const tokens = this.#tokens ?? new TokenBuffer();
    this.#tokens = null;
    fillTokens(text, tokens);
    for (let index = 0; index < tokens.length; index += 1) {
      const number = spellings.numberOf(text, tokens.start(index), tokens.end(index));
      const word = words[number] ?? this.#remember(words, spellings.spelling(number), shouted);
      if (word.form !== "") visit(word, index, tokens);
    }
    this.#tokens = tokens;
  }

  /** What is remembered of plain or of shouted texts; a full memory is replaced by an empty one. */
  #memory(shouted: boolean): Memory {
    if (this.#plain.words.length > REMEMBERED_WORDS) this.#plain = new Memory();
    if (this.#shouted.words.length > REMEMBERED_WORDS) this.#shouted = new Memory();
    return shouted ? this.#shouted : this.#plain;
  }

  #remember(words: NumberedWord[], spelling: string, shouted: boolean): NumberedWord {
    const { form, term } = this.#analyzeWord(spelling, shouted);
    const word = { form, term, ordinal: this.#met };
    this.#met += 1;
    words.push(word);
    return word;
  }

  #analyzeWord(raw: string, shouted: boolean): AnalyzedWord {
    const { stem, stopWords, elision } = this.#rules;
    const word = normalize(raw);
    const plain = plainWord(word, elision);
    const form = fold(plain);
    const isStopWord = stopWords.has(plain) && (shouted || !isAbbreviation(word));
    return { form, term: isStopWord ? null : fold(stem(plain)) };
  }
}

function isShouted(text: string): boolean {
  return text.length > LONGEST_ABBREVIATION_ONLY_TEXT && !/\p{Ll}/u.test(text);
}
