import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import { madeUpTexts } from "./made-up-texts.ts";

/**
 * So many paragraphs to measure with: made up, or the first ones of the file that `LECTERN_BENCH_CORPUS` names. Each line
 * of it is JSON with `paragraphs` (a list of texts) or `text`; a name that ends in `.gz` is unpacked.
 *
 * @throws Error where the file has fewer paragraphs.
 */
export async function loadTexts(count: number): Promise<readonly string[]> {
  const file = process.env["LECTERN_BENCH_CORPUS"];
  if (file === undefined || file === "") return madeUpTexts(count);
  const texts = await readTexts(file, count);
  if (texts.length < count) throw new Error(`${file}: expected ${count} paragraphs, met ${texts.length}`);
  return texts;
}

async function readTexts(file: string, count: number): Promise<string[]> {
  const bytes = createReadStream(file);
  const input = file.endsWith(".gz") ? bytes.pipe(createGunzip()) : bytes;
  const texts: string[] = [];
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    texts.push(...textsOf(JSON.parse(line)));
    if (texts.length >= count) break;
  }
  bytes.destroy();
  return texts.slice(0, count);
}

function textsOf(record: unknown): string[] {
  if (typeof record !== "object" || record === null) return [];
  if ("paragraphs" in record && Array.isArray(record.paragraphs)) {
    return record.paragraphs.filter((paragraph) => typeof paragraph === "string");
  }
  return "text" in record && typeof record.text === "string" ? [record.text] : [];
}

const QUESTIONS = 50;
const QUESTION_WORDS = 8;

/** Questions that the texts answer: some words from the middle of paragraphs that stand far apart. */
export function questionsFrom(texts: readonly string[]): string[] {
  return Array.from({ length: QUESTIONS }, (_, index) => {
    const text = texts[Math.floor((index * texts.length) / QUESTIONS)] ?? "";
    const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
    const from = Math.max(0, Math.floor((words.length - QUESTION_WORDS) / 2));
    return words.slice(from, from + QUESTION_WORDS).join(" ");
  });
}
