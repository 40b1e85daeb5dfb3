import type { Sections } from "../../store/index.ts";
import type { CountedWords } from "./counted-words.ts";
import { NearWords, nearWordSections } from "./near-words.ts";
import { SoundAlikes, soundAlikeSections } from "./sound-alikes.ts";

/** A word of the corpus, by its number, that a word may have meant. */
interface FoundStandIn {
  readonly number: number;
  readonly kind: "sounds like" | "spelled like";
  /** What it counts beside a word that was asked for. */
  readonly weight: number;
}

/** What is left of a word's weight for each edit, and for another spelling of the same sound. */
const DISCOUNT = 0.8;

const MOST = 3;
const MOST_BY_SPELLING = 2;

/** The sections in which {@link StandIns} looks, for the words of these numbers, ascending. */
export function standInSections(vocabulary: CountedWords, numbers: Uint32Array): [string, Uint8Array][] {
  return [...nearWordSections(vocabulary, numbers), ...soundAlikeSections(vocabulary, numbers)];
}

/** Finds what stands in for words that the corpus lacks: misspelled ones, and names in another spelling or alphabet. */
export class StandIns {
  readonly #alikes: SoundAlikes;
  readonly #near: NearWords;

  constructor(sections: Sections, vocabulary: CountedWords) {
    this.#alikes = new SoundAlikes(sections, vocabulary);
    this.#near = new NearWords(sections, vocabulary);
  }

  /**
   * What stands in for a folded word, at most three words: two that are one edit away and one that sounds like it; where
   * none is one edit away, those that sound like it and then those two edits away. Each counts 0.8, at two edits 0.64.
   * Ask only for words whose form and stems the corpus lacks.
   */
  of(form: string): FoundStandIn[] {
    const near = this.#near.near(form, MOST_BY_SPELLING).map(({ number, distance }) => ({
      number,
      kind: "spelled like" as const,
      weight: DISCOUNT ** distance,
    }));
    const alike = this.#alikes
      .alike(form, MOST)
      .map((number) => ({ number, kind: "sounds like" as const, weight: DISCOUNT }));
    const isOneEditAway = near.some(({ weight }) => weight === DISCOUNT);
    return distinct(isOneEditAway ? [...near, ...alike] : [...alike, ...near]).slice(0, MOST);
  }
}

function distinct(standIns: readonly FoundStandIn[]): FoundStandIn[] {
  return standIns.filter(
    ({ number }, place) => standIns.findIndex((other) => other.number === number) === place,
  );
}
