import { jsonSection, type Sections, sectionOf, sharedBytes, textOf } from "../store/index.ts";
import { type Facets, type Filters, hasConditions, meets } from "./filters.ts";

/** What a paragraph is chosen and weighed by; many paragraphs share theirs. */
interface Traits {
  readonly facets: Facets;
  readonly prior: number;
}

/** Gives traits their numbers, the same for equal ones. */
export class TraitWriter {
  readonly #numbers = new Map<string, number>();
  readonly #facets: Facets[] = [];
  readonly #priors: number[] = [];

  add({ facets, prior }: Traits): number {
    const { document, speakers, voices, date } = facets;
    const key = [document, voices.join("\t"), date?.first, date?.last, prior, ...speakers].join("\n");
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#priors.length;
    this.#numbers.set(key, number);
    this.#facets.push({ document, speakers, voices, date });
    this.#priors.push(prior);
    return number;
  }

  sections(): [string, Uint8Array][] {
    return [
      ["traits.facets", jsonSection(this.#facets)],
      ["traits.priors", sharedBytes(Float64Array.from(this.#priors))],
    ];
  }
}

/** The traits of an index, by number. */
export class TraitTable {
  readonly priors: Float64Array;
  readonly #json: Uint8Array;
  #facets: readonly Facets[] | null = null;

  constructor(sections: Sections) {
    this.#json = sectionOf(sections, "traits.facets");
    const { buffer, byteOffset, byteLength } = sectionOf(sections, "traits.priors");
    this.priors = new Float64Array(buffer, byteOffset, byteLength / Float64Array.BYTES_PER_ELEMENT);
  }

  /**
   * A test of traits by number; `null` where there are no conditions. Each number is looked at once. The first call with
   * conditions reads the table.
   */
  acceptance(filters: Filters): ((traits: number) => boolean) | null {
    if (!hasConditions(filters)) return null;
    const facets = this.#read();
    /** 0 for what was not looked at, 1 for accepted, 2 for refused. */
    const seen = new Uint8Array(facets.length);
    return (traits) => {
      if (seen[traits] === 0) {
        const own = facets[traits];
        seen[traits] = own !== undefined && meets(own, filters) ? 1 : 2;
      }
      return seen[traits] === 1;
    };
  }

  #read(): readonly Facets[] {
    const facets: readonly Facets[] = this.#facets ?? JSON.parse(textOf(this.#json));
    this.#facets = facets;
    return facets;
  }
}
