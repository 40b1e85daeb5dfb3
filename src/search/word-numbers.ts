import type { Analyzer, NumberedWord } from "../text/index.ts";
import { EXACT, type Lexicon } from "./lexicon.ts";

/** The numbers under which the index knows a word. */
export interface WordIds {
  /** The number of the stem among the terms; -1 for a stop word. */
  readonly term: number;
  /** The number of the exact form among the terms; -1 for a stop word. */
  readonly exact: number;
  /** The number of the form among all forms, stop words included: what phrases are made of. */
  readonly form: number;
}

interface Lexicons {
  readonly terms: Lexicon;
  readonly forms: Lexicon;
}

/** How many short texts are remembered: titles and speakers come again from paragraph to paragraph. */
const REMEMBERED_TEXTS = 64;

/** Gives the words of one analyzer their numbers in the index, new ones where a word is new. */
export class WordNumbers {
  readonly #analyzer: Analyzer;
  readonly #lexicons: Lexicons;
  readonly #byOrdinal: WordIds[] = [];
  readonly #texts = new Map<string, readonly WordIds[]>();

  constructor(analyzer: Analyzer, lexicons: Lexicons) {
    this.#analyzer = analyzer;
    this.#lexicons = lexicons;
  }

  /** Calls `visit` for every word of the text with its numbers and its position. */
  forEachWord(text: string, visit: (ids: WordIds, position: number) => void): void {
    this.#analyzer.forEachWord(text, (word, position) => visit(this.#idsOf(word), position));
  }

  /** The numbers of all words of a text that is likely to come again. */
  wordsOf(text: string): readonly WordIds[] {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    const words: WordIds[] = [];
    this.forEachWord(text, (ids) => words.push(ids));
    if (this.#texts.size >= REMEMBERED_TEXTS) this.#texts.clear();
    this.#texts.set(text, words);
    return words;
  }

  #idsOf({ ordinal, term, form }: NumberedWord): WordIds {
    const known = this.#byOrdinal[ordinal];
    if (known !== undefined) return known;
    const { terms, forms } = this.#lexicons;
    const ids = {
      term: term === null ? -1 : terms.add(term),
      exact: term === null ? -1 : terms.add(EXACT + form),
      form: forms.add(form),
    };
    this.#byOrdinal[ordinal] = ids;
    return ids;
  }
}
