import { rmSync } from "node:fs";
import { join } from "node:path";
import { isConverted } from "../../corpus/index.ts";
import { readSectionFile, removeUnfinished, type Sections, writeSectionFile } from "../../store/index.ts";
import { madeBy } from "./made-by.ts";
import { manifestIn } from "./snapshot.ts";
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
 * Keeps the snapshot of a corpus in its folder where opening it takes less than reading the files: of a large one, and of one with
 * files that must be converted; else none. Gives back why it could not, `null` where it could.
 */
export function keep(folder: string, sections: Sections): string | null {
  try {
    if (isWorthKeeping(sections)) writeSectionFile(placeIn(folder), sections, madeBy());
    else rmSync(placeIn(folder), { force: true });
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Removes snapshots that a process did not finish which ended meanwhile: each is as large as the corpus. */
export function tidyKept(folder: string): void {
  removeUnfinished(placeIn(folder));
}

function isWorthKeeping(sections: Sections): boolean {
  return (
    new StoredDocuments(sections).size >= FEWEST_KEPT ||
    manifestIn(sections).sources.some(({ file }) => isConverted(file))
  );
}
