import type { Document } from "../corpus/index.ts";
import type { MissingField } from "./import-plan.ts";

/** What a document does not state and its keeper may know, in the order of the front matter. */
export function missingFields(
  { kind, date, publisher, url }: Document,
  fields: Readonly<Record<string, unknown>>,
): MissingField[] {
  const missing: MissingField[] = [];
  const add = (field: string, message = `no ${field} found: add \`${field}:\``) =>
    missing.push({ field, message });
  if (fields["title"] === undefined) add("title");
  if (fields["kind"] === undefined && kind !== "transcript") {
    add("kind", `no kind found, so it is read as ${kind === "article" ? "an" : "a"} ${kind}: add \`kind:\``);
  }
  if (date === null) add("date");
  if (fields["speaker"] === undefined && (kind === "speech" || kind === "statement")) add("speaker");
  if (publisher === null) add("publisher");
  if (url === null) add("url");
  return missing;
}
