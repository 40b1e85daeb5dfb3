import { join } from "node:path";
import { EvaluationError } from "./evaluation-error.ts";
import type { Grades } from "./metrics.ts";
import { type Fields, field, readLines, readRecords } from "./records.ts";

/** A text that is to be found. */
export interface SetDocument {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** A question with a known answer, or one that the set can't answer. */
export interface SetQuery {
  readonly id: string;
  readonly text: string;
}

/** A test collection for retrieval. */
export interface RetrievalSet {
  readonly documents: readonly SetDocument[];
  readonly queries: readonly SetQuery[];
  /** Relevant documents by query id. */
  readonly grades: ReadonlyMap<string, Grades>;
  /** Questions that no document answers; empty where the set has none. */
  readonly unanswerable: readonly SetQuery[];
}

const hint = "a set holds docs.jsonl, queries.jsonl and qrels.tsv";

/**
 * The collection in a folder: `docs.jsonl` (`id`, `title`, `text`), `queries.jsonl` (`id`, `text`), `qrels.tsv` (query,
 * document, grade) and, if it is there, `noanswer.jsonl` (`id`, `text`).
 *
 * @throws EvaluationError for a file that is missing or has a line of another form, with its number.
 */
export async function readRetrievalSet(folder: string): Promise<RetrievalSet> {
  const documents = await readRecords(join(folder, "docs.jsonl"), { hint });
  const queries = await readRecords(join(folder, "queries.jsonl"), { hint });
  const unanswerable = await readRecords(join(folder, "noanswer.jsonl"), { hint, optional: true });
  return {
    documents: documents.map((record) => ({
      id: field(record, "id"),
      title: field(record, "title"),
      text: field(record, "text"),
    })),
    queries: queries.map(toQuery),
    grades: await readGrades(join(folder, "qrels.tsv")),
    unanswerable: unanswerable.map(toQuery),
  };
}

function toQuery(fields: Fields): SetQuery {
  return { id: field(fields, "id"), text: field(fields, "text") };
}

async function readGrades(file: string): Promise<Map<string, Map<string, number>>> {
  const grades = new Map<string, Map<string, number>>();
  for (const [index, line] of (await readLines(file, hint)).entries()) {
    if (line === "") continue;
    const [query, document, grade, ...rest] = line.split("\t");
    const value = Number(grade);
    if (
      query === undefined ||
      document === undefined ||
      grade === undefined ||
      rest.length > 0 ||
      !Number.isFinite(value)
    ) {
      throw new EvaluationError(
        `${file}:${index + 1}: expected query, document and grade between tabs, met ${line.slice(0, 60)}`,
      );
    }
    const ofQuery = grades.get(query) ?? new Map<string, number>();
    grades.set(query, ofQuery.set(document, value));
  }
  return grades;
}
