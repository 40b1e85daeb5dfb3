import { fileURLToPath } from "node:url";
import { Library } from "../../../src/answer/index.ts";
import { corpusFiles } from "../corpus-files.ts";
import { writeCorpusFolder } from "../corpus-folder.ts";
import { drawQuestions } from "../drawn-questions.ts";
import { drawOne } from "../seeded-random.ts";

/** What people may ask for in a corpus. */
export interface Material {
  readonly folder: string;
  readonly paragraphs: number;
  readonly questions: readonly string[];
  /** Words of the record, some of them altered. */
  readonly quotes: readonly string[];
  readonly anchors: readonly string[];
  readonly speakers: readonly string[];
  readonly documents: readonly string[];
  readonly remove: () => Promise<void>;
}

const QUESTIONS = 2_000;
const MOST = 2_000;
const QUOTED_WORDS = 14;

const bundled = fileURLToPath(new URL("../../../corpus", import.meta.url));

/** What can be asked of the corpus that comes with the project, or of the files that `LECTERN_BENCH_CORPUS` names. */
export async function gatherMaterial(paragraphs: number, random: () => number): Promise<Material> {
  const written = corpusFiles().length === 0 ? null : await writeCorpusFolder(paragraphs);
  const folder = written?.folder ?? bundled;
  const { revision } = await Library.open(folder);
  const passages = [...revision.passages.values()];
  const some = Array.from({ length: MOST }, () => drawOne(passages, random)).filter(
    (drawn) => drawn !== undefined,
  );
  const texts = some.map(({ paragraph }) => paragraph.text);
  const questions = await drawQuestions(texts, QUESTIONS);
  return {
    folder,
    paragraphs: passages.length,
    questions: questions.map(({ question }) => question.slice(0, 150)),
    quotes: texts.map((text, number) => quoteFrom(text, number % 2 === 0)),
    anchors: some.map(({ paragraph }) => paragraph.anchor),
    speakers: named(some.map(({ paragraph }) => paragraph.speaker?.name)),
    documents: named(some.map(({ document }) => document.title)),
    remove: async () => written?.remove(),
  };
}

function named(names: readonly (string | undefined)[]): string[] {
  return [...new Set(names)].filter((name) => name !== undefined).map((name) => name.slice(0, 60));
}

function quoteFrom(text: string, isAltered: boolean): string {
  const words = text.split(/\s+/u).slice(0, QUOTED_WORDS);
  return (isAltered ? words.with(Math.floor(words.length / 2), "lighthouse") : words).join(" ").slice(0, 900);
}
