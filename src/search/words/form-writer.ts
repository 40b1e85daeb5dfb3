import { sharedBytes } from "../../store/index.ts";
import { cutForm } from "../../text/index.ts";
import { GrowableBytes, GrowableUint32 } from "../numbers/growable.ts";
import { StringTableWriter } from "../numbers/string-table.ts";
import { standInSections } from "../spelling/stand-ins.ts";
import { SEVERAL_STEMS, signsOf } from "./answer-signs.ts";
import { FormCounter } from "./form-counter.ts";
import { STOP_WORD } from "./phrases.ts";

/** The numbers under which the index knows a word. */
export interface WordIds {
  /** The number of the stem among the terms; -1 for a stop word. */
  readonly term: number;
  /** The number of the exact form among all forms; a stop word has one of its own. */
  readonly form: number;
  /** The number of the form's first letters among the cuts; -1 for a stop word. */
  readonly cut: number;
}

/** Gives words their numbers, and counts in how many paragraphs each stands as a topic word. */
export class FormWriter {
  readonly #terms = new StringTableWriter();
  readonly #forms = new StringTableWriter();
  readonly #cuts = new StringTableWriter();
  readonly #termOf = new GrowableUint32();
  readonly #cutOf = new GrowableUint32();
  readonly #signs = new GrowableBytes();
  readonly #withSeveralStems = new Set<number>();
  readonly #termHolders = new GrowableUint32();
  readonly #formHolders = new FormCounter();
  readonly #cutHolders = new FormCounter();

  get termCount(): number {
    return this.#terms.size;
  }

  /** The numbers of a word, new ones for a new word; `null` for the stem of a stop word. */
  add(form: string, stem: string | null): WordIds {
    const ids =
      stem === null
        ? { term: -1, cut: -1, form: this.#forms.add(STOP_WORD + form) }
        : { term: this.#terms.add(stem), cut: this.#cuts.add(cutForm(form)), form: this.#forms.add(form) };
    if (ids.form === this.#termOf.length) {
      this.#termOf.push(ids.term + 1);
      this.#cutOf.push(ids.cut + 1);
      this.#signs.push(signsOf(form));
    } else if (stem !== null && this.#termOf.at(ids.form) !== ids.term + 1) {
      this.#withSeveralStems.add(ids.form);
    }
    return ids;
  }

  /** Meets a topic word in a paragraph; paragraphs come in ascending order. */
  meet({ form, cut }: WordIds, paragraph: number): void {
    if (this.#formHolders.meet(form, paragraph)) this.#cutHolders.meet(cut, paragraph);
  }

  /** Counts a term for one more paragraph that holds it. */
  countTerm(term: number): void {
    this.#termHolders.increment(term);
  }

  sections(): [string, Uint8Array][] {
    const formHolders = this.#formHolders.holders(this.#forms.size);
    return [
      ...this.#terms.sections("terms"),
      ...this.#forms.sections("forms"),
      ...this.#cuts.sections("cuts"),
      ["terms.holders", sharedBytes(this.#termHolders.values())],
      ["forms.holders", sharedBytes(formHolders)],
      ["cuts.holders", sharedBytes(this.#cutHolders.holders(this.#cuts.size))],
      ["forms.terms", sharedBytes(this.#termOf.values())],
      ["forms.cuts", sharedBytes(this.#cutOf.values())],
      ["forms.signs", sharedBytes(this.#allSigns())],
      ...this.#standInSections(formHolders),
    ];
  }

  #allSigns(): Uint8Array {
    const signs = this.#signs.values();
    for (const form of this.#withSeveralStems) signs[form] = (signs[form] ?? 0) | SEVERAL_STEMS;
    return signs;
  }

  /** Topic words of letters only can stand in for others. */
  #standInSections(holders: Uint32Array): [string, Uint8Array][] {
    const wordAt = (number: number) => this.#forms.at(number);
    const numbers = Uint32Array.from({ length: this.#forms.size }, (_, number) => number);
    const isWord = (number: number) => (holders[number] ?? 0) > 0 && /^\p{L}+$/u.test(wordAt(number));
    return standInSections({ wordAt, holders }, numbers.filter(isWord));
  }
}
