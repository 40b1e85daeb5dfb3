import { numbersIn, type Sections, sectionOf, textOf } from "../store/index.ts";
import { type Bm25Parameters, relativeLength } from "./bm25.ts";
import { StringTable } from "./numbers/string-table.ts";
import { fillBounds } from "./ranking/bounds.ts";
import type { CountScale } from "./ranking/count-scale.ts";
import { SaturationTables } from "./ranking/saturation-tables.ts";
import { PACKED_COUNTS, unpackCounts, weightedSum } from "./segment/field-counts.ts";
import { decodeLength, LENGTH_CODES } from "./segment/length-code.ts";
import { openSegment, type Segment } from "./segment/segment.ts";
import { StandIns } from "./spelling/stand-ins.ts";
import { TraitTable } from "./traits.ts";
import { Compounds } from "./words/compounds.ts";
import type { FormFacts } from "./words/form-facts.ts";
import { Headings } from "./words/headings.ts";

/** What an index says of itself. */
interface AboutIndex {
  readonly parameters: Bm25Parameters;
  readonly segments: number;
  /** In words, weighted by field. */
  readonly meanLength: number;
  /** The packed counts that occur. */
  readonly usedCounts: readonly number[];
}

/** The tables of an index. */
export interface IndexParts {
  readonly parameters: Bm25Parameters;
  readonly segments: readonly Segment[];
  readonly ids: StringTable;
  /** Stems, and how many paragraphs hold each. */
  readonly terms: StringTable;
  readonly termHolders: Uint32Array;
  /** Words as they stand, stop words included, and how many paragraphs hold each as a topic word. */
  readonly forms: StringTable;
  readonly formHolders: Uint32Array;
  /** The first letters of topic words, and how many paragraphs hold each. */
  readonly cuts: StringTable;
  readonly cutHolders: Uint32Array;
  readonly formFacts: FormFacts;
  readonly standIns: StandIns;
  readonly compounds: Compounds;
  readonly headings: Headings;
  readonly traits: TraitTable;
  readonly scale: CountScale;
  readonly saturations: SaturationTables;
}

/** The tables that the sections hold: views of their bytes, nothing parsed but a few parameters. */
export function openParts(sections: Sections): IndexParts {
  const about: AboutIndex = JSON.parse(textOf(sectionOf(sections, "about")));
  const scale = scaleOf(about);
  const forms = new StringTable(sections, "forms");
  const formHolders = numbersIn(sectionOf(sections, "forms.holders"));
  return {
    parameters: about.parameters,
    segments: segmentsOf(sections, about),
    ids: new StringTable(sections, "ids"),
    terms: new StringTable(sections, "terms"),
    termHolders: numbersIn(sectionOf(sections, "terms.holders")),
    forms,
    formHolders,
    standIns: new StandIns(sections, { wordAt: (number) => forms.at(number), holders: formHolders }),
    cuts: new StringTable(sections, "cuts"),
    cutHolders: numbersIn(sectionOf(sections, "cuts.holders")),
    formFacts: {
      terms: numbersIn(sectionOf(sections, "forms.terms")),
      cuts: numbersIn(sectionOf(sections, "forms.cuts")),
      signs: sectionOf(sections, "forms.signs"),
    },
    compounds: new Compounds(sections),
    headings: new Headings(sections),
    traits: new TraitTable(sections),
    scale,
    saturations: new SaturationTables(scale),
  };
}

/** Fills the bounds of all segments, for which the mean length of all paragraphs must be known. */
export function fillAllBounds(sections: Sections): void {
  const about: AboutIndex = JSON.parse(textOf(sectionOf(sections, "about")));
  const scale = scaleOf(about);
  for (const segment of segmentsOf(sections, about)) fillBounds(segment, scale);
}

function segmentsOf(sections: Sections, { segments }: AboutIndex): Segment[] {
  return Array.from({ length: segments }, (_, number) => openSegment(sections, number));
}

function scaleOf({ parameters, meanLength, usedCounts }: AboutIndex): CountScale {
  return {
    usedCounts,
    frequencies: Float64Array.from({ length: PACKED_COUNTS }, (_, packed) =>
      weightedSum(unpackCounts(packed), parameters.fieldWeights),
    ),
    relativeLengths: Float64Array.from({ length: LENGTH_CODES }, (_, code) =>
      relativeLength(decodeLength(code), meanLength, parameters),
    ),
  };
}
