import { type Bm25Parameters, onGrid, saturation } from "../bm25.ts";
import type { IndexParts } from "../index-parts.ts";
import { type ParagraphPlace, placeOfParagraph, wordsOfParagraph } from "../paragraph-place.ts";
import type { Query } from "../query.ts";
import { capCounts, type PerField, weightedSum } from "../segment/field-counts.ts";
import { signBit } from "../words/answer-signs.ts";
import type { AskedQuestion, AskedTerm } from "./asked-question.ts";
import { type Evidence, EvidenceReader, weigh } from "./evidence.ts";
import type { QuestionPlaces } from "./question-places.ts";
import { type PlaceCounts, Reading } from "./reading.ts";
import { type Ranked, TopMatches } from "./top-matches.ts";

/** A term of the question with how often a paragraph says it. */
export interface CountedTerm extends AskedTerm {
  readonly counts: PerField;
}

/** What the words of a paragraph, read in their order, add to what its stems are worth. */
export interface ReadParagraph {
  readonly counted: readonly CountedTerm[];
  readonly evidence: Evidence;
}

/** A paragraph with its score, and the part of it that does not come from the order of its words. */
export interface RankedByWords extends Ranked {
  readonly byWords: number;
}

/** Reads the words of single paragraphs for one question: their exact forms, first letters, and order. */
export class SecondStep {
  readonly #parts: IndexParts;
  readonly #question: AskedQuestion;
  readonly #signBits: number;
  readonly #reading: Reading;
  readonly #evidence: EvidenceReader;
  /** For each form of the question the places at which it is counted. */
  readonly #formPlaces: readonly (readonly number[])[];
  readonly #cutPlaces: readonly (readonly number[])[];

  /** To be used only while the places are those of the question. */
  constructor(
    parts: IndexParts,
    {
      question,
      places,
      asksFor,
    }: {
      readonly question: AskedQuestion;
      readonly places: QuestionPlaces;
      readonly asksFor: Query["asksFor"];
    },
  ) {
    this.#parts = parts;
    this.#question = question;
    this.#signBits = asksFor.reduce((bits, kind) => bits | signBit(kind), 0);
    const sizes = { forms: question.forms.length, cuts: question.cuts.length };
    this.#reading = new Reading(parts.formFacts, places, sizes);
    this.#evidence = new EvidenceReader(question, asksFor);
    this.#formPlaces = question.forms.map((form, place) => placesOf(form, place, question.forms));
    this.#cutPlaces = question.cuts.map((_, place) => [place]);
  }

  /** The candidates, best first, with what their words add to the scores that their stems gave them; the best `limit`. */
  rank(candidates: readonly Ranked[], limit: number): readonly RankedByWords[] {
    const top = new TopMatches(limit);
    const most = this.#most();
    const orders = new Map<number, number>();
    for (const { score, paragraph } of candidates) {
      const place = placeOfParagraph(this.#parts, paragraph);
      if (score + place.prior * most < top.floor) continue;
      const { counted, order } = this.#worthsOf(place);
      orders.set(paragraph, place.prior * order);
      top.add(score + place.prior * (counted + order), paragraph);
    }
    return top
      .ranked()
      .map((ranked) => ({ ...ranked, byWords: ranked.score - (orders.get(ranked.paragraph) ?? 0) }));
  }

  /** What a paragraph holds, for an explanation. */
  read(place: ParagraphPlace): ReadParagraph {
    this.#reading.read(wordsOfParagraph(this.#parts, place), this.#signBits);
    const { forms, cuts } = this.#question;
    return {
      counted: [
        ...withCounts(forms, { counts: this.#reading.forms, places: this.#formPlaces }),
        ...withCounts(cuts, { counts: this.#reading.cuts, places: this.#cutPlaces }),
      ],
      evidence: this.#evidence.of(this.#reading),
    };
  }

  /** What no paragraph reaches by what its words add. */
  #most(): number {
    const { forms, cuts, k1 } = this.#question;
    const worth = [...forms, ...cuts].reduce((sum, term) => sum + term.worth, 0);
    return (k1 + 1) * worth + weigh(this.#evidence.most, this.#parts.parameters.evidence);
  }

  /** What the forms and first letters that a paragraph says are worth, and what their order is. */
  #worthsOf(place: ParagraphPlace): { readonly counted: number; readonly order: number } {
    const { parameters } = this.#parts;
    const { forms, cuts, k1 } = this.#question;
    this.#reading.read(wordsOfParagraph(this.#parts, place), this.#signBits);
    const scale = { parameters, relativeLength: place.relativeLength, k1 };
    const counted =
      worthOfAll(forms, { counts: this.#reading.forms, places: this.#formPlaces }, scale) +
      worthOfAll(cuts, { counts: this.#reading.cuts, places: this.#cutPlaces }, scale);
    return { counted, order: weigh(this.#evidence.of(this.#reading), parameters.evidence) };
  }
}

interface Scale {
  readonly parameters: Bm25Parameters;
  readonly relativeLength: number;
  readonly k1: number;
}

/** Counts by place, and for each term the places at which it is counted. */
interface PlacedCounts {
  readonly counts: PlaceCounts;
  readonly places: readonly (readonly number[])[];
}

function worthOfAll(
  terms: readonly AskedTerm[],
  placed: PlacedCounts,
  { parameters, relativeLength, k1 }: Scale,
): number {
  let sum = 0;
  for (let number = 0; number < terms.length; number += 1) {
    const frequency = weightedSum(countsOf(placed, number), parameters.fieldWeights);
    sum += (terms[number]?.worth ?? 0) * onGrid(saturation(frequency, relativeLength, k1));
  }
  return sum;
}

/** The place of a form, and those of the compounds that begin with it and are asked for too: `COVID` is in every `COVID-19`. */
function placesOf({ numbers }: AskedTerm, place: number, forms: readonly AskedTerm[]): readonly number[] {
  if (numbers.length === 1) return [place];
  return [...forms.keys()].filter((other) => numbers.includes(forms[other]?.numbers[0] ?? -1));
}

function withCounts(terms: readonly AskedTerm[], placed: PlacedCounts): CountedTerm[] {
  return terms.map((term, number) => ({ ...term, counts: countsOf(placed, number) }));
}

function countsOf({ counts, places }: PlacedCounts, number: number): PerField {
  let [body, title, speaker] = [0, 0, 0];
  for (const place of places[number] ?? []) {
    body += counts.body[place] ?? 0;
    title += counts.title[place] ?? 0;
    speaker += counts.speaker[place] ?? 0;
  }
  return capCounts({ body, title, speaker });
}
