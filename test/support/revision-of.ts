import { buildRevision, type Passage, type Revision } from "../../src/answer/index.ts";
import { only } from "./only.ts";
import { documentOf, withFields } from "./read-source.ts";

/** The revision of these texts, by file name. */
export async function revisionOf(texts: Readonly<Record<string, string>>): Promise<Revision> {
  const documents = Object.entries(texts).map(([file, text]) => documentOf({ file, text }));
  return buildRevision({ documents, problems: [], digest: "0123456789ab" });
}

/** The only paragraph of a document with front matter of these lines, or the one of a number. */
export function passageOf(fields: readonly string[], body: string, number?: number): Passage {
  const document = documentOf({ file: "log.md", text: withFields(fields, body) });
  const wanted = document.paragraphs.filter((one) => number === undefined || one.number === number);
  return { document, paragraph: only(wanted) };
}
