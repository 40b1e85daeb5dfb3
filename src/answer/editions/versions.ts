import type { Document } from "../../corpus/index.ts";
import type { Passage } from "../passage.ts";
import { correspondingPassage } from "./corresponding-passage.ts";
import type { Editions } from "./lineage.ts";
import { versionGroup } from "./version-groups.ts";

/** Another version of the statement that a passage is from. */
export interface Version {
  readonly document: Document;
  /** The same words there; `null` where no paragraph surely has them, as in another language. */
  readonly passage: Passage | null;
}

/** The other versions of the statement that a passage is from, the closest to the speaker first; none for most. */
export function versionsOf(revision: Editions, passage: Passage): Version[] {
  return versionGroup(revision, passage.document)
    .filter(({ id }) => id !== passage.document.id)
    .map((document) => ({ document, passage: correspondingPassage(passage, document) }));
}

/** True where a passage is the one that is named in a version. */
export function isNamedIn(versions: readonly Version[], { paragraph }: Passage): boolean {
  return versions.some(({ passage }) => passage?.paragraph.anchor === paragraph.anchor);
}
