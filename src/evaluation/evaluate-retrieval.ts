import type { PassageIndex } from "../search/index.ts";
import { type AbstentionReport, measureAbstention } from "./measure-abstention.ts";
import { mean, percentile, rankingQuality } from "./metrics.ts";
import { plainQuery } from "./plain-query.ts";
import type { RetrievalSet, SetQuery } from "./retrieval-set.ts";
import { buildSetIndex } from "./set-index.ts";

/**
 * What a run over a test collection measured; means are over the queries that have a relevant document. What it says about
 * abstaining is there where the collection has unanswerable questions.
 */
export interface RetrievalReport extends Partial<AbstentionReport> {
  readonly documents: number;
  readonly queries: number;
  readonly "nDCG@10": number;
  readonly "MRR@10": number;
  readonly "recall@10": number;
  readonly "success@1": number;
  /** From texts in memory to a searchable index. */
  readonly buildSeconds: number;
  /** From the question's text to its ten best documents: median and 99th percentile, in milliseconds. */
  readonly queryMs: number;
  readonly queryMsP99: number;
}

/** A line of the TREC run format is `query Q0 document rank score tag`. */
export interface RankedLine {
  readonly query: string;
  readonly document: string;
  readonly rank: number;
  readonly score: number;
}

interface EvaluationResult {
  readonly report: RetrievalReport;
  readonly run: readonly RankedLine[];
}

const DEPTH = 10;

/**
 * Indexes the collection, asks every query, and gives back the figures and the ranking of the first `depth` documents
 * for each query (default 10).
 */
export async function evaluateRetrieval(set: RetrievalSet, depth = DEPTH): Promise<EvaluationResult> {
  const started = performance.now();
  const searched = await buildSetIndex(set.documents);
  const { index } = searched;
  const buildSeconds = (performance.now() - started) / 1000;
  const milliseconds: number[] = [];
  const rankings = new Map<string, readonly RankedLine[]>();
  for (const query of set.queries) {
    const asked = performance.now();
    const ranked = await rank(index, query, DEPTH);
    milliseconds.push(performance.now() - asked);
    rankings.set(query.id, depth > DEPTH ? await rank(index, query, depth) : ranked);
  }
  const abstention = await measureAbstention(searched, set);
  await index.close();
  const report = { ...qualityOf(set, rankings), buildSeconds, ...timesOf(milliseconds), ...abstention };
  return { report, run: [...rankings.values()].flat() };
}

/** The run as TREC tools read it, a line a document. */
export function formatRun(run: readonly RankedLine[]): string {
  return run
    .map(
      ({ query, document, rank: place, score }) =>
        `${query} Q0 ${document} ${place} ${score.toFixed(6)} lectern\n`,
    )
    .join("");
}

async function rank(index: PassageIndex, query: SetQuery, depth: number): Promise<RankedLine[]> {
  const { matches } = await index.search(plainQuery(index, query.text), {}, depth);
  return matches.map(({ id, score }, place) => ({ query: query.id, document: id, rank: place + 1, score }));
}

function qualityOf(set: RetrievalSet, rankings: ReadonlyMap<string, readonly RankedLine[]>) {
  const judged = set.queries.flatMap(({ id }) => {
    const grades = set.grades.get(id);
    if (grades === undefined || ![...grades.values()].some((grade) => grade > 0)) return [];
    return [
      rankingQuality(
        (rankings.get(id) ?? []).map(({ document }) => document),
        grades,
      ),
    ];
  });
  return {
    documents: set.documents.length,
    queries: judged.length,
    "nDCG@10": mean(judged.map(({ ndcg10 }) => ndcg10)),
    "MRR@10": mean(judged.map(({ mrr10 }) => mrr10)),
    "recall@10": mean(judged.map(({ recall10 }) => recall10)),
    "success@1": mean(judged.map(({ success1 }) => success1)),
  };
}

function timesOf(milliseconds: readonly number[]) {
  return { queryMs: percentile(milliseconds, 0.5), queryMsP99: percentile(milliseconds, 0.99) };
}
