import { type Convert, convert as convertHere } from "../convert/index.ts";
import { type DetectLanguage, loadLanguageDetector } from "../text/index.ts";
import { CorpusDigest } from "./corpus-digest.ts";
import type { Document } from "./document.ts";
import { listFiles } from "./list-files.ts";
import type { Manifest } from "./manifest.ts";
import { CorpusError, formatProblem, type Problem } from "./problem.ts";
import { type ReadDocument, readDocument } from "./read-document.ts";
import { relationProblems, type StatedRelations } from "./relation-problems.ts";
import { ScannedFiles } from "./scanned-files.ts";
import { pairSidecars, type SourcePair } from "./sidecar.ts";

/** What a scan of a corpus folder found besides its documents. */
export interface CorpusScan {
  /** By file and line. */
  readonly problems: readonly Problem[];
  /**
   * Names this content: 12 hexadecimal digits of the SHA-256 of all documents and of whose words they hold. The same texts, read
   * by the same rules, give the same digest.
   */
  readonly digest: string;
  readonly manifest: Manifest;
}

/** A document with what is wrong with its file. */
export interface FoundDocument extends ReadDocument {
  readonly document: Document;
}

/** What an earlier scan of the folder found. */
export interface EarlierScan {
  readonly manifest: Manifest;
  /** The document that was made of a file, by path; `undefined` where none was. */
  documentOf(file: string): FoundDocument | undefined;
}

/** What a scan goes by, and who takes what it finds. */
export interface ScanOptions {
  readonly earlier: EarlierScan | null;
  /** Takes the documents one by one, by path, so that they need not be held all at once. */
  readonly onDocument: (found: FoundDocument) => void;
  /** Who converts files whose bytes are not their text; default: this thread. */
  readonly convert?: Convert | undefined;
}

/**
 * Finds the documents of a folder and of the folders in it: files of every format that is read, with front matter or a
 * `NAME.meta.yaml` beside them. Names that begin with a full stop are passed over. Whatever can't be read is a problem of the result and
 * stops nothing else. A document of an earlier scan is taken over where its files have not changed since.
 *
 * @throws CorpusError where the folder is missing, is none, or holds no document that can be read.
 */
export async function scanCorpus(folder: string, options: ScanOptions): Promise<CorpusScan> {
  const lookedAt = Date.now();
  const detectLanguage = await loadLanguageDetector();
  const listed = await listFiles(folder);
  const files = new ScannedFiles(folder, options.earlier?.manifest);
  const scan = new Scan({ ...options, files, detectLanguage });
  const { pairs, unpaired } = pairSidecars(listed.files);
  for (const pair of pairs) await scan.read(pair);
  for (const { file } of unpaired) files.textOf(file);
  const problems = [
    ...listed.problems,
    ...files.problems,
    ...unpaired,
    ...scan.problems,
    ...scan.relationProblems(),
  ];
  problems.sort((one, other) => compare(one.file, other.file) || one.line - other.line);
  if (scan.isEmpty) throw emptyCorpus(folder, problems);
  const sources = listed.files.map((file) => files.stampOf(file));
  return { problems, digest: scan.digest(), manifest: { lookedAt, sources, problems: listed.problems } };
}

interface ScanParts extends ScanOptions {
  readonly files: ScannedFiles;
  readonly detectLanguage: DetectLanguage;
}

/** The documents of one scan, as they are found. */
class Scan {
  readonly problems: Problem[] = [];
  readonly #parts: ScanParts;
  readonly #digest = new CorpusDigest();
  /** The file of each document by its id. */
  readonly #fileOf = new Map<string, string>();
  readonly #relations: StatedRelations[] = [];

  constructor(parts: ScanParts) {
    this.#parts = parts;
  }

  get isEmpty(): boolean {
    return this.#fileOf.size === 0;
  }

  /** What is wrong with how the documents say that they stand to each other. */
  relationProblems(): Problem[] {
    return relationProblems(this.#relations);
  }

  digest(): string {
    return this.#digest.finish();
  }

  /** Takes over what is known of a file, or reads it. A text whose metadata can't be read is left out: whose words are they? */
  async read(pair: SourcePair): Promise<void> {
    const { earlier, files, detectLanguage, convert = convertHere } = this.#parts;
    const known = earlier?.documentOf(pair.file);
    if (known !== undefined && files.areAsBefore(pair)) {
      for (const file of [pair.file, pair.sidecar]) if (file !== null) files.forget(file);
      this.#take(known);
      return;
    }
    const { file, sidecar: beside } = pair;
    const source = await files.sourceOf(file, convert);
    const metadata = beside === null ? null : files.textOf(beside);
    if (source === null || (beside !== null && metadata === null)) return;
    const sidecar = beside === null || metadata === null ? undefined : { file: beside, text: metadata };
    const { text, converted, problems } = source;
    const read = readDocument({ file, text, converted, sidecar }, detectLanguage);
    this.#take({ ...read, problems: [...problems, ...read.problems] });
  }

  #take({ document, problems, relations }: ReadDocument): void {
    this.problems.push(...problems);
    if (document === null) return;
    const twin = this.#fileOf.get(document.id);
    if (twin !== undefined) {
      this.problems.push(duplicateId(document, twin));
      return;
    }
    this.#fileOf.set(document.id, document.file);
    this.#digest.add(document);
    const { id, file, replaces, withdrawn, versionOf } = document;
    const place = relations ?? { file, replaces: 1, versionOf: 1 };
    this.#relations.push({ id, replaces, withdrawn, versionOf, place });
    this.#parts.onDocument({ document, problems, relations });
  }
}

function duplicateId({ file, id }: Document, twin: string): Problem {
  const message = `expected an id of its own, met "${id}", which ${twin} has; rename the file or add \`id:\`; it is left out`;
  return { file, line: 1, code: "duplicate-id", message };
}

function emptyCorpus(folder: string, problems: readonly Problem[]): CorpusError {
  const message = `expected at least one document in ${folder}, met none that can be read`;
  const code = "empty-corpus";
  const own: Problem = {
    file: ".",
    line: 1,
    code,
    message: `${message}; add .md or .txt files, or others with lectern import`,
  };
  const details = problems.map((problem) => `\n  ${formatProblem(problem)}`).join("");
  return new CorpusError(code, message + details, [own, ...problems]);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
