/** The grades of the documents that are relevant to one query, by document id; above 0 is relevant. */
export type Grades = ReadonlyMap<string, number>;

/** How good one ranking is; each from 0 to 1, taken over its first ten documents but for `success1`. */
export interface RankingQuality {
  readonly ndcg10: number;
  readonly mrr10: number;
  readonly recall10: number;
  readonly success1: number;
}

const DEPTH = 10;

/**
 * The quality of one ranking, best document first.
 *
 * - nDCG@10 with linear gain: `Σ grade / log2(rank + 1)` over the first ten, divided by the same of the ideal ranking
 *   (Järvelin and Kekäläinen, 2002)
 * - MRR@10: 1 / rank of the first relevant document, 0 where the first ten hold none
 * - recall@10: the share of the relevant documents that stand among the first ten
 * - success@1: 1 where the first document is relevant
 *
 * A query without relevant documents has no quality: it throws a RangeError.
 */
export function rankingQuality(ranking: readonly string[], grades: Grades): RankingQuality {
  const gains = ranking.slice(0, DEPTH).map((id) => Math.max(0, grades.get(id) ?? 0));
  const relevant = [...grades.values()].filter((grade) => grade > 0);
  if (relevant.length === 0)
    throw new RangeError("grades: expected at least one relevant document, met none");
  const ideal = relevant.toSorted((one, other) => other - one).slice(0, DEPTH);
  const firstHit = gains.findIndex((gain) => gain > 0);
  return {
    ndcg10: discountedGain(gains) / discountedGain(ideal),
    mrr10: firstHit < 0 ? 0 : 1 / (firstHit + 1),
    recall10: gains.filter((gain) => gain > 0).length / relevant.length,
    success1: firstHit === 0 ? 1 : 0,
  };
}

function discountedGain(gains: readonly number[]): number {
  return gains.reduce((sum, gain, index) => sum + gain / Math.log2(index + 2), 0);
}

/** The value below which the given share (0 to 1) of the values lies, by nearest rank; 0 for no values. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

/** The arithmetic mean; 0 for no values. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * The area under the ROC curve: how often one of `positives` is above one of `negatives`, a tie counting half; 0.5 where
 * either is empty.
 */
export function areaUnderCurve(positives: readonly number[], negatives: readonly number[]): number {
  const pairs = positives.length * negatives.length;
  if (pairs === 0) return 0.5;
  const marked = [
    ...positives.map((value) => ({ value, positive: 1 })),
    ...negatives.map((value) => ({ value, positive: 0 })),
  ].sort((one, other) => one.value - other.value);
  let above = 0;
  let negativesBelow = 0;
  for (let from = 0; from < marked.length; ) {
    let to = from;
    while (to < marked.length && marked[to]?.value === marked[from]?.value) to += 1;
    const positive = marked.slice(from, to).reduce((sum, one) => sum + one.positive, 0);
    const negative = to - from - positive;
    above += positive * (negativesBelow + negative / 2);
    negativesBelow += negative;
    from = to;
  }
  return above / pairs;
}
