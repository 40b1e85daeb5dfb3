import { readdir } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { type Convert, convert as convertHere } from "../convert/index.ts";
import { loadLanguageDetector } from "../text/index.ts";
import type { Document } from "./document.ts";
import { CorpusError, formatProblem, type Problem } from "./problem.ts";
import { readDocument } from "./read-document.ts";
import { sourceIn } from "./read-source.ts";
import { readBytes, readText } from "./read-text.ts";
import { sidecarNames } from "./sidecar.ts";

/** A document that was read by itself, and what its keeper should mend. */
interface ReadFile {
  readonly document: Document;
  readonly problems: readonly Problem[];
}

/**
 * The document that one file of any format makes, by its front matter or the metadata beside it: the same as in a corpus that
 * holds the file in its top folder. `convert` tells who converts it; default: this thread.
 *
 * @throws CorpusError where no document can be made of it.
 */
export async function readCorpusFile(path: string, convert: Convert = convertHere): Promise<ReadFile> {
  const folder = dirname(path);
  const file = basename(path);
  const read = await sourceIn(file, readBytes(folder, file), convert);
  if (read.kind === "problem") throw unusable([read.problem]);
  const { text, converted } = read;
  const source = { file, text, converted, sidecar: await sidecarOf(folder, file) };
  const { document, problems: own } = readDocument(source, await loadLanguageDetector());
  const problems = [...read.problems, ...own];
  if (document === null) throw unusable(problems);
  return { document, problems };
}

async function sidecarOf(folder: string, file: string) {
  const names = new Set(await readdir(folder));
  const name = sidecarNames(file).find((candidate) => names.has(candidate));
  if (name === undefined) return undefined;
  const read = readText(folder, name);
  if (read.kind === "problem") throw unusable([read.problem]);
  return { file: name, text: read.text };
}

function unusable(problems: readonly Problem[]): CorpusError {
  return new CorpusError(
    problems[0]?.code ?? "empty-document",
    problems.map(formatProblem).join("\n"),
    problems,
  );
}
