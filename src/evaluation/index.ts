/**
 * How good are the answers, in figures that others can repeat? Test collections, metrics, runs.
 *
 * Not for: answering users. It reads its own measuring sets, never the corpus.
 */
export { evaluateRetrieval, formatRun, type RetrievalReport } from "./evaluate-retrieval.ts";
export { EvaluationError } from "./evaluation-error.ts";
export { rankingQuality } from "./metrics.ts";
export { readRetrievalSet } from "./retrieval-set.ts";
