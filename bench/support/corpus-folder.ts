import { appendFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BenchDocument, corpusFiles, readDocuments } from "./corpus-files.ts";
import { madeUpTexts } from "./made-up-texts.ts";

const PARAGRAPHS_EACH = 25;
const LAST_WORDS = "I thank the interpreters, who have stayed with us for longer than they were asked to.";

/** A folder with a corpus to measure with. */
export interface CorpusFolder {
  readonly folder: string;
  readonly documents: number;
  /** The paragraphs that were written, in order. */
  readonly texts: readonly string[];
  /** Adds a paragraph to each of so many documents. */
  readonly change: (documents: number) => Promise<void>;
  readonly remove: () => Promise<void>;
}

/**
 * Writes speeches with so many paragraphs in all, each to a file of its own in a temporary folder: the first ones of
 * the files that `LECTERN_BENCH_CORPUS` names, which may hold fewer, or made-up ones.
 */
export async function writeCorpusFolder(paragraphs: number): Promise<CorpusFolder> {
  const files = corpusFiles();
  const documents = files.length === 0 ? madeUpDocuments(paragraphs) : await readDocuments(files, paragraphs);
  const folder = await mkdtemp(join(tmpdir(), "lectern-corpus-"));
  const placeOf = (number: number) => join(folder, `speech-${number}.md`);
  for (const [number, document] of documents.entries()) {
    await writeFile(placeOf(number), asMarkdown(document));
  }
  return {
    folder,
    documents: documents.length,
    texts: documents.flatMap((document) => document.paragraphs),
    change: async (count) => {
      for (const [number] of documents.slice(0, count).entries()) {
        await appendFile(placeOf(number), `\n${LAST_WORDS}\n`);
      }
    },
    remove: () => rm(folder, { recursive: true }),
  };
}

function madeUpDocuments(paragraphs: number): BenchDocument[] {
  const texts = madeUpTexts(paragraphs);
  return Array.from({ length: Math.ceil(paragraphs / PARAGRAPHS_EACH) }, (_, number) => ({
    title: `Speech ${number}`,
    speaker: `Speaker ${number % 500}`,
    date: String(1950 + (number % 70)),
    paragraphs: texts.slice(number * PARAGRAPHS_EACH, (number + 1) * PARAGRAPHS_EACH),
  }));
}

function asMarkdown({ title, speaker, date, paragraphs }: BenchDocument): string {
  const said = { title, kind: "speech", speaker, date, language: "en" };
  const lines = Object.entries(said).flatMap(([name, value]) =>
    value === null ? [] : [`${name}: ${JSON.stringify(value)}`],
  );
  return `---\n${lines.join("\n")}\n---\n\n${paragraphs.join("\n\n")}\n`;
}
