import { type Bm25Parameters, type EvidenceWeights, onGrid, saturation } from "./bm25.ts";
import { type Explanation, figure, productOf, sumOf } from "./explanation.ts";
import type { Evidence } from "./ranking/evidence.ts";
import type { CountedTerm } from "./ranking/second-step.ts";
import { fieldNames, type PerField, weightedSum } from "./segment/field-counts.ts";

interface ScoreParts {
  readonly parameters: Bm25Parameters;
  /** What the paragraph scores before any word of the question counts. */
  readonly base: number;
  readonly prior: number;
  readonly k1: number;
  readonly relativeLength: number;
  readonly words: readonly CountedTerm[];
  readonly evidence: Evidence;
}

/** The tree of a paragraph's score: its prior times the sum over the query's words that it holds, and their order. */
export function explainScore(parts: ScoreParts): Explanation {
  const { parameters, base, prior, words, evidence } = parts;
  const held = words.filter(({ counts }) => weightedSum(counts, parameters.fieldWeights) > 0);
  const explained = held.map((word) =>
    productOf(word.label, [explainWorth(word), explainSaturation(word.counts, parts)]),
  );
  const phrase = base === 0 ? [] : [figure("a phrase of stop words only", base)];
  return productOf("score", [
    sumOf("words of the question", [...phrase, ...explained, ...explainOrder(evidence, parameters.evidence)]),
    figure("prior of the paragraph", prior),
  ]);
}

const evidenceLabels = {
  nearness: "words near each other",
  earliness: "words early in the paragraph",
  answer: "words such as are asked for",
} as const satisfies Record<keyof Evidence, string>;

function explainOrder(evidence: Evidence, weights: EvidenceWeights): Explanation[] {
  const kinds = ["nearness", "earliness", "answer"] as const;
  return kinds
    .filter((kind) => evidence[kind] > 0 && weights[kind] > 0)
    .map((kind) =>
      productOf(evidenceLabels[kind], [figure("weight", weights[kind]), figure(kind, evidence[kind])]),
    );
}

function explainWorth({ worth, queryWeight, rarity }: CountedTerm): Explanation {
  return {
    kind: "formula",
    label: "worth: weight · rarity, to 2⁻²⁰",
    value: worth,
    children: [figure("weight in the question", queryWeight), figure("rarity in the corpus", rarity)],
  };
}

function explainSaturation(counts: PerField, { parameters, k1, relativeLength }: ScoreParts): Explanation {
  const frequency = sumOf(
    "weighted frequency f",
    fieldNames
      .filter((field) => counts[field] > 0)
      .map((field) =>
        productOf(`in the ${field}`, [
          figure("occurrences", counts[field]),
          figure("field weight", parameters.fieldWeights[field]),
        ]),
      ),
  );
  return {
    kind: "formula",
    label: "saturation: f · (k1 + 1) / (f + k1 · L), to 2⁻²⁰",
    value: onGrid(saturation(frequency.value, relativeLength, k1)),
    children: [frequency, figure("k1", k1), figure("relative length L", relativeLength)],
  };
}
