import { type Document, type ReadDocument, readDocument, type SourceText } from "../../src/corpus/index.ts";

/** Reads a text whose language no detector knows. */
export function readSource(source: SourceText): ReadDocument {
  return readDocument(source, () => "und");
}

/** The document that a text makes; throws where the text is left out. */
export function documentOf(source: SourceText): Document {
  const { document, problems } = readSource(source);
  if (document === null) {
    throw new Error(`expected a document, met ${problems.map(({ message }) => message).join("; ")}`);
  }
  return document;
}

/** A Markdown or plain text with front matter of these lines. */
export function withFields(fields: readonly string[], body: string): string {
  return ["---", ...fields, "---", "", body].join("\n");
}

/** The words of the paragraphs that a text is divided into, as a speech where it has no front matter. */
export function paragraphsOf(file: string, text: string): string[] {
  const sidecar = { file: "test.meta.yaml", text: "title: Test\nkind: speech" };
  return documentOf({ file, text, sidecar }).paragraphs.map((paragraph) => paragraph.text);
}
