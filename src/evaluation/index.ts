/**
 * How good are the answers, in figures that others can repeat? Test collections, metrics, runs,
 * and what the product says of texts with known speakers.
 *
 * Not for: answering users. It reads its own measuring sets, never the corpus folder.
 */
export { readAttributionSet } from "./attribution-set.ts";
export { evaluateRetrieval, formatRun, type RetrievalReport } from "./evaluate-retrieval.ts";
export { EvaluationError } from "./evaluation-error.ts";
export { type JudgedQuestion, judgeQuestions } from "./judge-questions.ts";
export { areaUnderCurve, rankingQuality } from "./metrics.ts";
export {
  type AttributionTask,
  formatPredictions,
  type Prediction,
  predictAttribution,
} from "./predict-attribution.ts";
export { type RetrievalSet, readRetrievalSet, type SetDocument, type SetQuery } from "./retrieval-set.ts";
export { buildSetIndex } from "./set-index.ts";
