import {
  CorpusError,
  type FoundDocument,
  lookAgain,
  type Problem,
  type ProblemCode,
  type ScanOptions,
  scanCorpus,
} from "../corpus/index.ts";
import type { Sections } from "../store/index.ts";
import { compareRevisions, noChanges, type RevisionChanges } from "./revision-changes.ts";
import { earlierScan } from "./snapshot/earlier-scan.ts";
import { keep } from "./snapshot/kept-snapshot.ts";
import { openWords } from "./snapshot/open-snapshot.ts";
import { manifestIn, withManifest } from "./snapshot/snapshot.ts";
import { SnapshotWriter } from "./snapshot/snapshot-writer.ts";

/** What is to be rebuilt. All of it can be sent to another thread. */
export interface RebuildTask {
  readonly folder: string;
  /** The snapshot to go on from: of its documents only those are read again whose files have changed. */
  readonly before: Sections | null;
  /** True where the snapshot is also kept in the folder. */
  readonly keeps: boolean;
}

/** How many of those who share a corpus answer from its current snapshot, where several do. */
export interface TakenUp {
  readonly by: number;
  readonly of: number;
}

/** What became of a rebuild. All of it can be sent to another thread. */
export type Rebuilt =
  | {
      readonly kind: "rebuilt";
      readonly sections: Sections;
      /** From the snapshot before, if there was one. */
      readonly changes: RevisionChanges;
      /** Why the snapshot could not be kept in the folder; `null` where it was, or was not to be. */
      readonly notKept: string | null;
      /** Where others share the corpus. */
      readonly takenUp?: TakenUp;
    }
  /** The folder still makes the snapshot that it made before. */
  | { readonly kind: "unchanged"; readonly notKept: string | null; readonly takenUp?: TakenUp }
  /** The corpus can't be used as it is. */
  | {
      readonly kind: "unusable";
      readonly code: ProblemCode;
      readonly message: string;
      readonly problems: readonly Problem[];
    };

/** Makes the snapshot of a folder as it is now: here, or in another thread. */
export type Rebuild = (task: RebuildTask) => Promise<Rebuilt>;

/** Who converts files whose bytes are not their text. */
export type Convert = NonNullable<ScanOptions["convert"]>;

/** How a rebuild in this thread is done. */
export interface RebuildOptions {
  /** Called now and then, as a sign of life. */
  readonly onProgress?: () => void;
  /** Default: this thread. */
  readonly convert?: Convert | undefined;
}

/** Rebuilds in this thread. */
export async function rebuild(task: RebuildTask, options: RebuildOptions = {}): Promise<Rebuilt> {
  try {
    return (await refreshed(task)) ?? (await rebuilt(task, options));
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    const { code, message, problems } = error;
    return { kind: "unusable", code, message, problems };
  }
}

/** What there is to say where nothing has changed; `null` where something has. */
async function refreshed({ folder, before, keeps }: RebuildTask): Promise<Rebuilt | null> {
  if (before === null) return null;
  const { manifest, isSame, savesReading } = await lookAgain(folder, manifestIn(before));
  if (!isSame) return null;
  const notKept = keeps && savesReading ? keep(folder, withManifest(before, manifest)) : null;
  return { kind: "unchanged", notKept };
}

async function rebuilt(
  { folder, before, keeps }: RebuildTask,
  { onProgress = () => undefined, convert }: RebuildOptions,
): Promise<Rebuilt> {
  const writer = new SnapshotWriter();
  const onDocument = (found: FoundDocument) => {
    writer.add(found);
    onProgress();
  };
  const earlier = before === null ? null : earlierScan(before);
  const sections = await writer.finish(
    await scanCorpus(folder, { earlier, onDocument, convert }),
    onProgress,
  );
  const changes = before === null ? noChanges : compareRevisions(openWords(before), openWords(sections));
  return { kind: "rebuilt", sections, changes, notKept: keeps ? keep(folder, sections) : null };
}
