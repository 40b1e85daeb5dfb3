import { setImmediate as nextTurn } from "node:timers/promises";
import { idFromPath } from "./document-id.ts";
import { splitLines } from "./lines.ts";
import { listFiles } from "./list-files.ts";
import { isConverted } from "./read-source.ts";
import { metadataIn, readBytes, textIn } from "./read-text.ts";
import { pairSidecars, type SourcePair } from "./sidecar.ts";
import type { SourceText } from "./source-text.ts";
import { statedMetadata } from "./stated-metadata.ts";

/** What a file of the corpus states about itself, without a look at who says what in it. */
export interface StatedDocument extends SourcePair {
  readonly id: string;
  readonly title: string | null;
  /** The SHA-256 of the file that it was made from, as it states; `null` where it states none. */
  readonly source: string | null;
  readonly bytes: Uint8Array;
  /** The text below the front matter; `null` where the file's bytes are not its text. */
  readonly body: string | null;
}

/** After so many files others have their turn. */
const FILES_A_TURN = 16;

/**
 * Tells `each` what the files of a corpus folder state, one by one, by path, so that the texts need not be held all at once; those
 * that can't be read are left out.
 *
 * @throws CorpusError where the folder is missing or is none.
 */
export async function listStated(folder: string, each: (document: StatedDocument) => void): Promise<void> {
  const { files } = await listFiles(folder);
  for (const [index, pair] of pairSidecars(files).pairs.entries()) {
    const stated = statedIn(folder, pair);
    if (stated !== null) each(stated);
    if (index % FILES_A_TURN === 0) await nextTurn();
  }
}

/** What one file of the folder states; `null` where it can't be read. */
export function statedIn(folder: string, { file, sidecar }: SourcePair): StatedDocument | null {
  const read = readBytes(folder, file);
  if (read.kind === "problem") return null;
  const { bytes } = read;
  const text = isConverted(file) ? null : textOf(file, bytes);
  const beside = sidecar === null ? null : metadataIn(sidecar, readBytes(folder, sidecar));
  const source: SourceText = {
    file,
    text: text ?? "",
    sidecar: sidecar === null || beside?.kind !== "text" ? undefined : { file: sidecar, text: beside.text },
  };
  const { metadata, bodyStart } = statedMetadata(source, splitLines(headOf(source.text)));
  return {
    ...{ file, sidecar, bytes },
    id: metadata?.id ?? idFromPath(file),
    title: metadata?.title ?? null,
    source: metadata?.["source-sha256"] ?? null,
    body: text === null ? null : text.slice(bodyStart),
  };
}

/** The text of bytes. Most are sound UTF-8, of which nothing more need be known here. */
function textOf(file: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const read = textIn(file, { kind: "bytes", bytes });
    return read.kind === "text" ? read.text : null;
  }
}

/** The text as far as its front matter can reach, with the line after it. */
function headOf(text: string): string {
  if (!text.startsWith("---")) return "";
  const closing = /^---[^\S\n\r]*(?:\r\n?|\n)/gmu;
  closing.lastIndex = 3;
  const found = closing.exec(text);
  return found === null ? text : text.slice(0, found.index + found[0].length + 1);
}
