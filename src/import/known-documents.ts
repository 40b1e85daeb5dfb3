import { createHash } from "node:crypto";
import { CorpusError, listStated, type StatedDocument, statedIn } from "../corpus/index.ts";
import type { ReadyImport } from "./import-plan.ts";
import { readJournal } from "./journal-file.ts";
import { standingEntries } from "./standing-entries.ts";
import { beginningOf, wordsKey } from "./words-key.ts";

/** What a corpus folder holds already, as far as an import must know. Never changed: {@link withPlanned} makes another one. */
export interface KnownDocuments {
  /** The file of each document by its id. */
  readonly ids: ReadonlyMap<string, string>;
  /** The file of each document by the SHA-256 of what it was made from. */
  readonly sources: ReadonlyMap<string, string>;
  /** The documents by how their words begin. */
  readonly words: ReadonlyMap<string, readonly KnownWords[]>;
}

/** The words of a document. */
interface KnownWords {
  readonly file: string;
  /** Names them; read when somebody asks. */
  readonly key: () => string | null;
}

/**
 * What the folder holds; nothing where there is no such folder yet.
 *
 * @throws CorpusError where something else than a folder has its name.
 */
export async function knownDocuments(folder: string): Promise<KnownDocuments> {
  const ids = new Map<string, string>();
  const sources = new Map<string, string>();
  const words = new Map<string, readonly KnownWords[]>();
  const take = ({ id, file, sidecar, source, bytes, body }: StatedDocument) => {
    ids.set(id, file);
    sources.set(source ?? createHash("sha256").update(bytes).digest("hex"), file);
    if (body === null) return;
    const key = () => keyOf(statedIn(folder, { file, sidecar })?.body ?? null);
    addWords(words, beginningOf(body), { file, key });
  };
  try {
    await listStated(folder, take);
  } catch (error) {
    if (error instanceof CorpusError && error.code === "missing-folder") return { ids, sources, words };
    throw error;
  }
  const files = new Set(ids.values());
  for (const { source, files: written } of standingEntries((await readJournal(folder)).entries)) {
    const [first] = written;
    if (source !== null && first !== undefined && files.has(first.file))
      sources.set(source.sha256, first.file);
  }
  return { ids, sources, words };
}

/** What the folder will hold when the plan is carried out. */
export function withPlanned(
  known: KnownDocuments,
  { document, file, source, body }: ReadyImport,
): KnownDocuments {
  const words = new Map(known.words);
  const key = wordsKey(body);
  addWords(words, beginningOf(body), { file, key: () => key });
  return {
    ids: new Map([...known.ids, [document.id, file]]),
    sources: new Map([...known.sources, [source.sha256, file]]),
    words,
  };
}

/** The document that has the very words of a text, however they are set; `null` where none has. */
export function sameWordsIn({ words }: KnownDocuments, body: string): string | null {
  const near = words.get(beginningOf(body)) ?? [];
  if (near.length === 0) return null;
  const wanted = wordsKey(body);
  return near.find(({ key }) => key() === wanted)?.file ?? null;
}

function keyOf(body: string | null): string | null {
  return body === null ? null : wordsKey(body);
}

function addWords(words: Map<string, readonly KnownWords[]>, beginning: string, added: KnownWords): void {
  words.set(beginning, [...(words.get(beginning) ?? []), added]);
}
