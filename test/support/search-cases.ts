import fc from "fast-check";
import type { Bm25Parameters, Filters, IndexEntry } from "../../src/search/index.ts";

/**
 * Few words, so that they meet: stop words, abbreviations like them, words that share stems or only first letters, and words
 * by which questions for dates and numbers, and their answers, are told.
 */
const vocabulary = [
  "the",
  "of",
  "who",
  "WHO",
  "us",
  "US",
  "U.S.",
  "law",
  "laws",
  "order",
  "peacekeeper",
  "peacekeepers",
  "protest",
  "protesting",
  "Kazakhstan",
  "Kazakhstan’s",
  "COVID",
  "COVID-19",
  "Kazakh",
  "when",
  "how many",
  "what year",
  "2022",
  "1,000",
  "seven",
  "January",
  "year",
] as const;

const word = fc.constantFrom(...vocabulary);
const words = (maxLength: number) => fc.array(word, { maxLength }).map((list) => list.join(" "));

const days = ["2021-12-31", "2022-01-05", "2022-01-13", "2023-06-01"] as const;
const day = fc.constantFrom(...days);
const dates = fc.constantFrom(
  null,
  { first: "2022-01-05", last: "2022-01-05" },
  { first: "2022-01-01", last: "2022-01-31" },
  { first: "2022-01-01", last: "2022-12-31" },
  { first: "2021-01-01", last: "2021-12-31" },
);

const paragraph = fc.record({
  fields: fc.record({ body: words(12), title: words(3), speaker: words(2) }),
  facets: fc.record({
    document: fc.constantFrom("briefing", "speech"),
    speakers: fc.subarray(["tokayev", "zas", "ruiz"]),
    voices: fc.subarray(["speech", "quotation", "prose"], { minLength: 1 }),
    date: dates,
  }),
  prior: fc.constantFrom(1, 1, 0.9, 0.5, 2),
});

/** Up to ten paragraphs `p0`, `p1`, …, some of them alike. */
export const entries: fc.Arbitrary<IndexEntry[]> = fc
  .array(paragraph, { minLength: 1, maxLength: 10 })
  .map((list) => list.map((draft, number) => ({ id: `p${number}`, ...draft })));

/** Conditions of which some are absent. */
export const filters: fc.Arbitrary<Filters> = fc.record(
  {
    document: fc.constantFrom("briefing", "speech"),
    speakers: fc.subarray(["tokayev", "zas", "nobody"]),
    voice: fc.constantFrom("speech", "quotation", "prose"),
    after: day,
    before: day,
  },
  { requiredKeys: [] },
);

/** Some of the words, in no order. */
export const plainQuestions: fc.Arbitrary<string> = words(5);

/** Words, and at times a phrase in quotes. */
export const questions: fc.Arbitrary<string> = fc
  .tuple(words(3), fc.option(fc.array(word, { minLength: 1, maxLength: 3 })))
  .map(([plain, phrase]) => (phrase === null ? plain : `${plain} "${phrase.join(" ")}"`));

/** Whole numbers: a paragraph’s weighted length is kept as one. */
const weight = fc.constantFrom(0, 1, 2, 3);

const evidenceWeight = fc.constantFrom(0, 0.25, 0.45, 2);

/** Parameters in their ranges, the limits included. */
export const parameters: fc.Arbitrary<Bm25Parameters> = fc.record({
  k1: fc.constantFrom(0, 0.5, 1.2, 1.5, 8),
  b: fc.constantFrom(0, 0.4, 0.6, 1),
  idfPower: fc.constantFrom(0.5, 1, 1.25, 2),
  k1PerWord: fc.constantFrom(0, 0.1, 1),
  exactFormWeight: fc.constantFrom(0, 0.4, 1, 3),
  cutWeight: fc.constantFrom(0, 0.4, 1),
  cutIdfPower: fc.constantFrom(0.5, 1.5),
  evidence: fc.record({ nearness: evidenceWeight, earliness: evidenceWeight, answer: evidenceWeight }),
  fieldWeights: fc.record({ body: weight, title: weight, speaker: weight }),
});
