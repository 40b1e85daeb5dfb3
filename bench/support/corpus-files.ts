import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";

/** A document to measure with. */
export interface BenchDocument {
  readonly title: string;
  readonly speaker: string | null;
  /** A day or a year. */
  readonly date: string | null;
  readonly paragraphs: readonly string[];
}

/** The files that `LECTERN_BENCH_CORPUS` names, separated by commas; none where it is not set. */
export function corpusFiles(): string[] {
  const files = process.env["LECTERN_BENCH_CORPUS"] ?? "";
  return files
    .split(",")
    .map((file) => file.trim())
    .filter((file) => file !== "");
}

/**
 * The first documents of the files, until they hold so many paragraphs. A line is JSON with `paragraphs` (texts, or objects
 * with a `text`) or `text`; a name that ends in `.gz` is unpacked.
 */
export async function readDocuments(files: readonly string[], paragraphs: number): Promise<BenchDocument[]> {
  const documents: BenchDocument[] = [];
  let missing = paragraphs;
  for (const file of files) {
    if (missing <= 0) break;
    for await (const document of documentsOf(file)) {
      documents.push(document);
      missing -= document.paragraphs.length;
      if (missing <= 0) break;
    }
  }
  return documents;
}

async function* documentsOf(file: string): AsyncGenerator<BenchDocument> {
  const bytes = createReadStream(file);
  const input = file.endsWith(".gz") ? bytes.pipe(createGunzip()) : bytes;
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      const document = toDocument(JSON.parse(line));
      if (document.paragraphs.length > 0) yield document;
    }
  } finally {
    bytes.destroy();
  }
}

function toDocument(record: unknown): BenchDocument {
  const date = textIn(record, "date") ?? numberIn(record, "year");
  const title = textIn(record, "title") ?? "A document";
  return { title, speaker: textIn(record, "speaker"), date, paragraphs: paragraphsOf(record) };
}

function paragraphsOf(record: unknown): string[] {
  const text = textIn(record, "text");
  if (text !== null) return [text];
  const paragraphs = valueIn(record, "paragraphs");
  if (!Array.isArray(paragraphs)) return [];
  return paragraphs.flatMap((paragraph: unknown) => {
    const read = typeof paragraph === "string" ? paragraph : textIn(paragraph, "text");
    return read === null || read.trim() === "" ? [] : [read];
  });
}

function valueIn(record: unknown, name: string): unknown {
  if (typeof record !== "object" || record === null) return undefined;
  return Object.entries(record).find(([key]) => key === name)?.[1];
}

function textIn(record: unknown, name: string): string | null {
  const value = valueIn(record, name);
  return typeof value === "string" ? value : null;
}

function numberIn(record: unknown, name: string): string | null {
  const value = valueIn(record, name);
  return typeof value === "number" ? String(value) : null;
}
