import { type Fields, field, readRecords } from "./records.ts";

/** A text whose attribution is measured; what its keeper knows about the speakers is not read. */
export interface SetText {
  readonly id: string;
  readonly text: string;
  /** `null` where the set states none. */
  readonly title: string | null;
  /** A language code; `null` where the set states none. */
  readonly language: string | null;
}

/**
 * The texts of a JSONL file: `id`, `text`, and perhaps `meta` with `title` and `lang`. All other fields, gold annotations
 * included, are passed over.
 *
 * @throws EvaluationError for a file that is missing or has a line of another form, with its number.
 */
export async function readAttributionSet(file: string): Promise<readonly SetText[]> {
  const records = await readRecords(file, { hint: "name a JSONL file with id and text in each line" });
  return records.map((record) => {
    const meta: Fields = new Map(Object.entries(Object(record.get("meta"))));
    return {
      id: field(record, "id"),
      text: field(record, "text"),
      title: field(meta, "title").trim() || null,
      language: field(meta, "lang") || null,
    };
  });
}
