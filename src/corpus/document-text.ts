import { stringify } from "yaml";
import { readMetadata } from "./metadata.ts";

/** The fields of front matter in the order in which they are written; those that are not named come after them. */
const order = [
  "id",
  "title",
  "kind",
  "date",
  "published",
  "speaker",
  "role",
  "aliases",
  "speakers",
  "author",
  "translator",
  "publisher",
  "place",
  "url",
  "license",
  "provenance",
  "language",
  "cited-as",
  "replaces",
  "withdrawn",
  "version-of",
  "source-file",
  "source-sha256",
];

/** The fields of a document's front matter; what is not known is absent. */
export type FrontMatterFields = Readonly<Record<string, unknown>>;

/** A document as a file of the corpus: front matter, an empty line, the body. */
export function documentText(fields: FrontMatterFields, body: string): string {
  return `---\n${yamlOf(fields)}---\n\n${body}`;
}

/** The fields as YAML, a line each where it can be. */
export function yamlOf(fields: FrontMatterFields): string {
  const known = Object.entries(fields).filter(([, value]) => value !== undefined);
  const place = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  known.sort(([one], [other]) => place(one) - place(other));
  return known.length === 0 ? "" : stringify(Object.fromEntries(known), { lineWidth: 0 });
}

/** A field that a document can't have so, and why. */
export interface UnusableField {
  readonly field: string;
  readonly message: string;
}

/** The fields that a document can have, and those that it can't: each is judged by itself. */
export function usableFields(fields: FrontMatterFields): {
  readonly usable: FrontMatterFields;
  readonly unusable: readonly UnusableField[];
} {
  const usable = new Map<string, unknown>();
  const unusable: UnusableField[] = [];
  for (const [field, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    const { problems } = readMetadata(yamlOf({ [field]: value }), { file: "", linesBefore: 0 });
    const [problem] = problems;
    if (problem === undefined) usable.set(field, value);
    else unusable.push({ field, message: problem.message });
  }
  return { usable: Object.fromEntries(usable), unusable };
}
