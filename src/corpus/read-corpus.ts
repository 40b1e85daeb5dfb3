import type { Document } from "./document.ts";
import type { Problem } from "./problem.ts";
import { type ScanOptions, scanCorpus } from "./scan-corpus.ts";

/** Everything that a corpus folder holds, at one moment. */
export interface Corpus {
  /** By path. */
  readonly documents: readonly Document[];
  /** By file and line. */
  readonly problems: readonly Problem[];
  /** Names this content: the same texts, read by the same rules, give the same digest. */
  readonly digest: string;
}

/**
 * The documents of a folder, all of them read, and what is wrong with it: what {@link scanCorpus} finds. `convert` tells who
 * converts files whose bytes are not their text; default: this thread.
 *
 * @throws CorpusError where the folder is missing, is none, or holds no document that can be read.
 */
export async function readCorpus(folder: string, convert?: ScanOptions["convert"]): Promise<Corpus> {
  const documents: Document[] = [];
  const onDocument = ({ document }: { readonly document: Document }) => documents.push(document);
  const { problems, digest } = await scanCorpus(folder, { earlier: null, onDocument, convert });
  return { documents, problems, digest };
}
