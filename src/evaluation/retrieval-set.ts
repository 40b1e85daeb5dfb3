import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { EvaluationError } from "./evaluation-error.ts";
import type { Grades } from "./metrics.ts";

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

/**
 * The collection in a folder: `docs.jsonl` (`id`, `title`, `text`), `queries.jsonl` (`id`, `text`), `qrels.tsv` (query,
 * document, grade) and, if it is there, `noanswer.jsonl` (`id`, `text`).
 *
 * @throws EvaluationError for a file that is missing or has a line of another form, with its number.
 */
export async function readRetrievalSet(folder: string): Promise<RetrievalSet> {
  const documents = await readRecords(join(folder, "docs.jsonl"), ["id", "text"]);
  const queries = await readRecords(join(folder, "queries.jsonl"), ["id", "text"]);
  const unanswerable = await readRecords(join(folder, "noanswer.jsonl"), ["id", "text"], "optional");
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

type Fields = ReadonlyMap<string, unknown>;

function field(fields: Fields, name: string): string {
  const value = fields.get(name);
  return typeof value === "string" ? value : "";
}

function toQuery(fields: Fields): SetQuery {
  return { id: field(fields, "id"), text: field(fields, "text") };
}

async function readLines(file: string): Promise<string[]> {
  try {
    const text = new TextDecoder().decode(await readFile(file));
    return text.split("\n").map((line) => line.trimEnd());
  } catch (cause) {
    throw new EvaluationError(
      `${file}: expected a readable file, met none; a set holds docs.jsonl, queries.jsonl and qrels.tsv`,
      { cause },
    );
  }
}

async function readRecords(
  file: string,
  required: readonly string[],
  presence = "required",
): Promise<Fields[]> {
  const lines = presence === "optional" ? await readLines(file).catch(() => []) : await readLines(file);
  const ids = new Set<string>();
  return lines.flatMap((line, index) => {
    if (line === "") return [];
    const place = `${file}:${index + 1}`;
    const record = parseRecord(line, place, required);
    const id = field(record, "id");
    if (ids.has(id)) throw new EvaluationError(`${place}: expected an id of its own, met "${id}" again`);
    ids.add(id);
    return [record];
  });
}

function parseRecord(line: string, place: string, required: readonly string[]): Fields {
  const fields: Fields = new Map(Object.entries(parseObject(line, place)));
  for (const name of required) {
    if (typeof fields.get(name) !== "string") {
      throw new EvaluationError(
        `${place}: expected a string "${name}", met ${JSON.stringify(fields.get(name)) ?? "nothing"}`,
      );
    }
  }
  return fields;
}

function parseObject(line: string, place: string): object {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === "object" && value !== null) return value;
  } catch (cause) {
    throw new EvaluationError(`${place}: expected a JSON object, met ${line.slice(0, 60)}`, { cause });
  }
  throw new EvaluationError(`${place}: expected a JSON object, met ${line.slice(0, 60)}`);
}

async function readGrades(file: string): Promise<Map<string, Map<string, number>>> {
  const grades = new Map<string, Map<string, number>>();
  for (const [index, line] of (await readLines(file)).entries()) {
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
