import { type Bm25Parameters, saturation } from "./bm25.ts";
import { type Explanation, figure, productOf, sumOf } from "./explanation.ts";
import { fieldNames, type PerField, weightedSum } from "./fields.ts";
import type { ScoredTerm } from "./scored-terms.ts";

interface ScoreParts {
  readonly parameters: Bm25Parameters;
  /** What the paragraph scores before any word of the question counts. */
  readonly base: number;
  readonly prior: number;
  readonly norm: number;
  readonly terms: readonly (ScoredTerm & { readonly counts: PerField })[];
}

/** The tree of a paragraph's score: its prior times the sum over the query's terms that it holds. */
export function explainScore({ parameters, base, prior, norm, terms }: ScoreParts): Explanation {
  const held = terms.filter(({ counts }) => weightedSum(counts, parameters.fieldWeights) > 0);
  const words = held.map((term) =>
    productOf(term.label, [
      figure("weight in the question", term.queryWeight),
      figure("rarity in the corpus", term.rarity),
      explainSaturation(term.counts, norm, parameters),
    ]),
  );
  const phrase = base === 0 ? [] : [figure("a phrase of stop words only", base)];
  return productOf("score", [
    sumOf("words of the question", [...phrase, ...words]),
    figure("prior of the paragraph", prior),
  ]);
}

function explainSaturation(counts: PerField, norm: number, parameters: Bm25Parameters): Explanation {
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
    label: "saturation f · (k1 + 1) / (f + norm)",
    value: saturation(frequency.value, norm, parameters),
    children: [frequency, figure("k1", parameters.k1), figure("length norm", norm)],
  };
}
