import type { Analyzer, NumberedWord } from "../../text/index.ts";
import type { CompoundWriter } from "./compounds.ts";
import type { FormWriter, WordIds } from "./form-writer.ts";

interface Tables {
  readonly forms: FormWriter;
  readonly compounds: CompoundWriter;
}

/** Gives the words of one analyzer their numbers in the index, new ones where a word is new. */
export class WordNumbers {
  readonly #analyzer: Analyzer;
  readonly #tables: Tables;
  readonly #byOrdinal: WordIds[] = [];

  constructor(analyzer: Analyzer, tables: Tables) {
    this.#analyzer = analyzer;
    this.#tables = tables;
  }

  /**
   * Calls `visit` for every word of the text. A compound stands in the place of the word before it, with which it begins:
   * `COVID-19` after `COVID`.
   */
  forEachWord(text: string, visit: (ids: WordIds, isCompound: boolean) => void): void {
    let last = -1;
    let part = -1;
    this.#analyzer.forEachWord(text, (word, position) => {
      const ids = this.#idsOf(word);
      const isCompound = position === last;
      if (isCompound) this.#tables.compounds.add(part, ids.form);
      visit(ids, isCompound);
      last = position;
      part = ids.form;
    });
  }

  #idsOf({ ordinal, term, form }: NumberedWord): WordIds {
    const known = this.#byOrdinal[ordinal];
    if (known !== undefined) return known;
    const ids = this.#tables.forms.add(form, term);
    this.#byOrdinal[ordinal] = ids;
    return ids;
  }
}
