import { createHash } from "node:crypto";
import type { DetectLanguage } from "../text/index.ts";
import { loadLanguageDetector } from "../text/index.ts";
import type { Document, Paragraph } from "./document.ts";
import { listFiles } from "./list-files.ts";
import { CorpusError, formatProblem, type Problem } from "./problem.ts";
import { readDocument } from "./read-document.ts";
import { readText } from "./read-text.ts";
import { sidecarFormat, sidecarNames } from "./sidecar.ts";
import type { SourceText } from "./source-text.ts";

/** Everything that a corpus folder holds, at one moment. */
export interface Corpus {
  /** By path. */
  readonly documents: readonly Document[];
  /** By file and line. */
  readonly problems: readonly Problem[];
  /**
   * Names this content: 12 hexadecimal digits of the SHA-256 of all documents and of whose words they hold. The same texts, read
   * by the same rules, give the same digest.
   */
  readonly digest: string;
}

/**
 * The documents of a folder and of the folders in it: `.md` and `.txt` files, with front matter or a `NAME.meta.yaml`
 * beside them. Names that begin with a full stop are passed over. Whatever can't be read is a problem of the result and
 * stops nothing else.
 *
 * @throws CorpusError where the folder is missing, is none, or holds no document that can be read.
 */
export async function readCorpus(folder: string): Promise<Corpus> {
  const listed = await listFiles(folder);
  const problems: Problem[] = [...listed.problems];
  const texts = await readTexts(folder, listed.files, problems);
  const detectLanguage = await loadLanguageDetector();
  const documents = readDocuments(pairSidecars(listed.files, texts, problems), detectLanguage, problems);
  problems.sort((one, other) => compare(one.file, other.file) || one.line - other.line);
  if (documents.length === 0) throw emptyCorpus(folder, problems);
  return { documents, problems, digest: digestOf(documents) };
}

async function readTexts(
  folder: string,
  files: readonly string[],
  problems: Problem[],
): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const file of files) {
    const read = await readText(folder, file);
    if (read.kind === "text") texts.set(file, read.text);
    else problems.push(read.problem);
  }
  return texts;
}

/**
 * Each text with the metadata beside it: `NAME.meta.yaml` or `NAME.txt.meta.yaml` for `NAME.txt`. A text whose metadata
 * can't be read is left out: without it nobody knows whose words it holds.
 */
function pairSidecars(
  files: readonly string[],
  texts: ReadonlyMap<string, string>,
  problems: Problem[],
): SourceText[] {
  const unused = new Set(files.filter((file) => sidecarFormat.test(file)));
  const all = new Set(unused);
  const sources: SourceText[] = [];
  for (const file of files) {
    if (sidecarFormat.test(file)) continue;
    const beside = sidecarNames(file).find((name) => all.has(name));
    if (beside !== undefined) unused.delete(beside);
    const text = texts.get(file);
    const metadata = beside === undefined ? undefined : texts.get(beside);
    if (text === undefined || (beside !== undefined && metadata === undefined)) continue;
    const sidecar =
      beside === undefined || metadata === undefined ? undefined : { file: beside, text: metadata };
    sources.push({ file, text, sidecar });
  }
  for (const file of unused) {
    const message = "expected a text of the same name beside the metadata, met none";
    problems.push({ file, line: 1, code: "sidecar-without-document", message });
  }
  return sources;
}

function readDocuments(
  sources: readonly SourceText[],
  detectLanguage: DetectLanguage,
  problems: Problem[],
): Document[] {
  const byId = new Map<string, Document>();
  for (const source of sources) {
    const read = readDocument(source, detectLanguage);
    problems.push(...read.problems);
    if (read.document === null) continue;
    const twin = byId.get(read.document.id);
    if (twin === undefined) byId.set(read.document.id, read.document);
    else problems.push(duplicateId(read.document, twin));
  }
  return [...byId.values()];
}

function duplicateId({ file, id }: Document, twin: Document): Problem {
  const message = `expected an id of its own, met "${id}", which ${twin.file} has; rename the file or add \`id:\`; it is left out`;
  return { file, line: 1, code: "duplicate-id", message };
}

function emptyCorpus(folder: string, problems: readonly Problem[]): CorpusError {
  const message = `expected at least one document in ${folder}, met none that can be read`;
  const code = "empty-corpus";
  const own: Problem = { file: ".", line: 1, code, message: `${message}; add .md or .txt files` };
  const details = problems.map((problem) => `\n  ${formatProblem(problem)}`).join("");
  return new CorpusError(code, message + details, [own, ...problems]);
}

function digestOf(documents: readonly Document[]): string {
  const hash = createHash("sha256");
  for (const { text, paragraphs, ...metadata } of documents) {
    hash.update(JSON.stringify(metadata)).update("\0").update(text).update("\0");
    hash.update(paragraphs.map(ownersIn).join("\n")).update("\0");
  }
  return hash.digest("hex").slice(0, 12);
}

/** Where a paragraph stands and whose its words are, so that other rules of attribution make another digest. */
function ownersIn({ start, end, voice, speaker, quotations }: Paragraph): string {
  const quoted = quotations.map((quotation) => `${quotation.start} ${quotation.speaker?.name ?? ""}`);
  return [`${start} ${end} ${voice} ${speaker?.name ?? ""}`, ...quoted].join("\t");
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
