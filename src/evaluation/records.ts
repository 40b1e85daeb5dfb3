import { readFile } from "node:fs/promises";
import { EvaluationError } from "./evaluation-error.ts";

/** The fields of one line of a JSONL file. */
export type Fields = ReadonlyMap<string, unknown>;

/** The string in a field; empty where there is none. */
export function field(fields: Fields, name: string): string {
  const value = fields.get(name);
  return typeof value === "string" ? value : "";
}

/** The lines of a file, without their ends. @throws EvaluationError, with the hint, where it can't be read. */
export async function readLines(file: string, hint: string): Promise<string[]> {
  try {
    const text = new TextDecoder().decode(await readFile(file));
    return text.split("\n").map((line) => line.trimEnd());
  } catch (cause) {
    throw new EvaluationError(`${file}: expected a readable file, met none; ${hint}`, { cause });
  }
}

interface Reading {
  /** What to do where there is no such file. */
  readonly hint: string;
  /** True where a missing file holds no records. */
  readonly optional?: boolean;
}

/**
 * The records of a JSONL file in their order, each with an `id` of its own and a `text`; blank lines are passed over.
 *
 * @throws EvaluationError with the line's number for a line of another form.
 */
export async function readRecords(
  file: string,
  { hint, optional = false }: Reading,
): Promise<readonly Fields[]> {
  const lines = optional ? await readLines(file, hint).catch(() => []) : await readLines(file, hint);
  const ids = new Set<string>();
  return lines.flatMap((line, index) => {
    if (line === "") return [];
    const place = `${file}:${index + 1}`;
    const record = parseRecord(line, place);
    const id = field(record, "id");
    if (ids.has(id)) throw new EvaluationError(`${place}: expected an id of its own, met "${id}" again`);
    ids.add(id);
    return [record];
  });
}

function parseRecord(line: string, place: string): Fields {
  const fields: Fields = new Map(Object.entries(parseObject(line, place)));
  for (const name of ["id", "text"]) {
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
