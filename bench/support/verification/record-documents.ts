import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import { type Document, readDocument } from "../../../src/corpus/index.ts";

/** A text whose words are known to be in the record, and whose they are. */
export interface RecordDocument {
  readonly id: string;
  readonly title: string;
  readonly date: string | null;
  /** Who speaks all of it; `null` where paragraphs have speakers of their own. */
  readonly speaker: string | null;
  readonly paragraphs: readonly RecordParagraph[];
}

interface RecordParagraph {
  readonly text: string;
  /** As a label prints it. */
  readonly speaker: string | null;
}

/** The documents of a file, one JSON value a line, `.gz` or not, from the first on until they hold so many paragraphs. */
export async function readRecord(
  file: string,
  paragraphs = Number.POSITIVE_INFINITY,
): Promise<RecordDocument[]> {
  const bytes = createReadStream(file);
  const input = file.endsWith(".gz") ? bytes.pipe(createGunzip()) : bytes;
  const documents: RecordDocument[] = [];
  let left = paragraphs;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    const document = toDocument(JSON.parse(line), documents.length);
    documents.push(document);
    left -= document.paragraphs.length;
    if (left <= 0) break;
  }
  bytes.destroy();
  return documents;
}

function toDocument(record: object, number: number): RecordDocument {
  const values = new Map<string, unknown>(Object.entries(record));
  const textOf = (name: string) => {
    const value = values.get(name);
    return typeof value === "string" || typeof value === "number" ? String(value) : null;
  };
  const paragraphs = values.get("paragraphs");
  const [speaker, country] = [textOf("speaker"), textOf("country_name")];
  return {
    id: textOf("id") ?? `document-${number}`,
    title: textOf("title") ?? "A document",
    date: textOf("date") ?? textOf("year"),
    speaker: speaker === null || country === null ? speaker : `${speaker} (${country})`,
    paragraphs: Array.isArray(paragraphs) ? paragraphs.flatMap(toParagraph) : [],
  };
}

function toParagraph(value: unknown): RecordParagraph[] {
  if (typeof value === "string") return value.trim() === "" ? [] : [{ text: value, speaker: null }];
  const entries = new Map<string, unknown>(Object.entries(Object(value)));
  const [text, speaker] = [entries.get("text"), entries.get("speaker")];
  if (typeof text !== "string" || text.trim() === "") return [];
  return [{ text, speaker: typeof speaker === "string" ? speaker : null }];
}

/** The document as the corpus reads it: a speech, or a transcript with a label wherever the speaker changes. */
export function asCorpusDocument({ id, title, date, speaker, paragraphs }: RecordDocument): Document | null {
  const labelled = paragraphs.map((paragraph, index) => {
    const before = paragraphs[index - 1]?.speaker ?? null;
    const isTurn = paragraph.speaker !== null && paragraph.speaker !== before;
    return isTurn ? `${paragraph.speaker}:  ${paragraph.text}` : paragraph.text;
  });
  const kind = paragraphs.some((paragraph) => paragraph.speaker !== null) ? "transcript" : "speech";
  const said = Object.entries({ title, kind, speaker, date, language: "en" });
  const head = said.flatMap(([name, value]) => (value === null ? [] : [`${name}: ${JSON.stringify(value)}`]));
  const text = `---\n${head.join("\n")}\n---\n\n${labelled.join("\n\n")}\n`;
  return readDocument({ file: `${id}.md`, text }, () => "en").document;
}
