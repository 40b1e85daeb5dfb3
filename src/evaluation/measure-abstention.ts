import { LEAST_CONFIDENCE } from "../answer/index.ts";
import { judgeQuestions } from "./judge-questions.ts";
import { areaUnderCurve } from "./metrics.ts";
import type { RetrievalSet } from "./retrieval-set.ts";
import type { SetIndex } from "./set-index.ts";

/** How often questions get an answer where it takes so much confidence; shares from 0 to 1. */
interface AnsweredShares {
  /** Of the questions that the collection can answer. */
  readonly answered: number;
  /** Of those among them whose best document is a right one. */
  readonly answeredRight: number;
  /** Of the questions that it can't answer: the fewer the better. */
  readonly answeredUnanswerable: number;
}

/** How well the product tells the questions that a collection can answer from those that it can't. */
export interface AbstentionReport extends AnsweredShares {
  /** How often a question whose best document is right has more confidence than an unanswerable one; a tie counts half. */
  readonly auroc: number;
  /** The shares at other confidences than the one from which the product answers. */
  readonly curve: readonly (AnsweredShares & { readonly confidence: number })[];
}

const CURVE = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/** The report for a collection with unanswerable questions; `null` for one without. */
export async function measureAbstention(
  searched: SetIndex,
  set: RetrievalSet,
): Promise<AbstentionReport | null> {
  if (set.unanswerable.length === 0) return null;
  const judged = await judgeQuestions(searched, set.documents, set.queries);
  const isRight = ({ query, document }: (typeof judged)[number]) =>
    document !== null && (set.grades.get(query)?.get(document) ?? 0) > 0;
  const answerable = judged.map(({ confidence }) => confidence);
  const right = judged.filter(isRight).map(({ confidence }) => confidence);
  const unanswerable = (await judgeQuestions(searched, set.documents, set.unanswerable)).map(
    ({ confidence }) => confidence,
  );
  const sharesAt = (least: number): AnsweredShares => ({
    answered: shareFrom(least, answerable),
    answeredRight: shareFrom(least, right),
    answeredUnanswerable: shareFrom(least, unanswerable),
  });
  return {
    ...sharesAt(LEAST_CONFIDENCE),
    auroc: areaUnderCurve(right, unanswerable),
    curve: CURVE.map((confidence) => ({ confidence, ...sharesAt(confidence) })),
  };
}

function shareFrom(least: number, confidences: readonly number[]): number {
  return confidences.filter((confidence) => confidence >= least).length / Math.max(1, confidences.length);
}
