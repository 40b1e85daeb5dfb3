import { type Evidence, type JudgedMatch, judgeMatches } from "../answer/index.ts";
import { plainQuery } from "./plain-query.ts";
import type { SetDocument, SetQuery } from "./retrieval-set.ts";
import type { SetIndex } from "./set-index.ts";

/** What the product says of the best document for a question. */
export interface JudgedQuestion {
  readonly query: string;
  /** Its id; `null` where nothing was found, which is no evidence at all. */
  readonly document: string | null;
  readonly evidence: Evidence;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** The second document is needed for how far the first one leads. */
const DEPTH = 2;

/** The questions in their order, each with its best document and how sure it is that it is the right one. */
export async function judgeQuestions(
  { index, analyzer }: SetIndex,
  documents: readonly SetDocument[],
  questions: readonly SetQuery[],
): Promise<JudgedQuestion[]> {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const textOf = (id: string) => {
    const document = byId.get(id);
    return document && { body: document.text, around: document.title, analyzer };
  };
  const judged: JudgedQuestion[] = [];
  for (const { id, text } of questions) {
    const query = plainQuery(index, text);
    const result = await index.search(query, {}, DEPTH);
    const [best] = judgeMatches(query, { ...result, paragraphs: index.size }, textOf);
    judged.push({ query: id, ...toJudged(best) });
  }
  return judged;
}

function toJudged(best: JudgedMatch | undefined): Omit<JudgedQuestion, "query"> {
  return best === undefined
    ? { document: null, evidence: { share: 0, lead: 0, together: 0 }, confidence: 0 }
    : { document: best.id, evidence: best.evidence, confidence: best.confidence };
}
