import { rmSync } from "node:fs";
import { join } from "node:path";
import { readSectionFile, type Sections, writeSectionFile } from "../../store/index.ts";
import { madeBy } from "./made-by.ts";
import { StoredDocuments } from "./stored-documents.ts";

/**
 * The fewest paragraphs of which a snapshot is kept. Reading fewer takes no longer than opening a snapshot: the figures are in
 * docs/decisions/snapshot.md.
 */
const FEWEST_KEPT = 1_000;

/** Where the snapshot of a corpus folder is kept. */
function placeIn(folder: string): string {
  return join(folder, ".lectern", "snapshot");
}

/** The snapshot that is kept in a corpus folder; `null` where there is none that can be trusted. */
export function readKept(folder: string): Sections | null {
  const file = readSectionFile(placeIn(folder));
  return file !== null && file.madeBy === madeBy() ? file.sections : null;
}

/**
 * Keeps the snapshot of a large corpus in its folder; of a small one none. Gives back why it could not, `null` where it could.
 */
export function keep(folder: string, sections: Sections): string | null {
  try {
    if (new StoredDocuments(sections).size < FEWEST_KEPT) rmSync(placeIn(folder), { force: true });
    else writeSectionFile(placeIn(folder), sections, madeBy());
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
