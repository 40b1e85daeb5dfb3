import type { IndexParts } from "../index-parts.ts";
import type { StringTable } from "../numbers/string-table.ts";
import { bodyOf } from "../paragraph-place.ts";
import type { Query } from "../query.ts";
import type { Segment } from "../segment/segment.ts";
import { SEVERAL_STEMS } from "../words/answer-signs.ts";
import type { FormFacts } from "../words/form-facts.ts";
import { holdsPhrase, phraseForms, STOP_WORD } from "../words/phrases.ts";

/** A test of whether a body holds every phrase of the query, in any of its readings; `null` for a query without phrases. */
export function phraseTest(
  { phrases }: Query,
  forms: StringTable,
): ((segment: Segment, paragraph: number) => boolean) | null {
  if (phrases.length === 0) return null;
  const readings = phrases.map((phrase) => phrase.map((reading) => phraseForms(reading, forms)));
  return (segment, paragraph) => {
    const body = bodyOf(segment, paragraph);
    return readings.every((phrase) => phrase.some((reading) => holdsPhrase(body, reading)));
  };
}

/**
 * The terms of a word that every paragraph with the query's phrases holds, the first such word; `null` where no word stands in a
 * phrase in all of its readings, is nowhere a stop word, and always has a stem that the query asks for. Forms are compared without
 * accents, stems are made with them: a paragraph that says the phrase can hold the word by another stem.
 */
export function requiredTerms(
  { words, phrases }: Query,
  { terms, forms, formFacts }: Pick<IndexParts, "terms" | "forms" | "formFacts">,
): ReadonlySet<number> | null {
  for (const word of words) {
    const stems = new Set(word.terms.map((stem) => terms.find(stem)));
    const isAlwaysAsked = (form: string) => {
      const number = forms.find(form);
      if (!word.forms.has(form) || forms.find(STOP_WORD + form) >= 0) return false;
      return number < 0 || (hasOneStem(formFacts, number) && stems.has((formFacts.terms[number] ?? 0) - 1));
    };
    if (phrases.some((phrase) => phrase.every((reading) => reading.some(isAlwaysAsked)))) return stems;
  }
  return null;
}

function hasOneStem({ signs }: FormFacts, form: number): boolean {
  return ((signs[form] ?? 0) & SEVERAL_STEMS) === 0;
}
