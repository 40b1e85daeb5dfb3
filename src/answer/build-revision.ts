import type { Corpus } from "../corpus/index.ts";
import type { Revision } from "./revision.ts";
import { openSnapshot } from "./snapshot/open-snapshot.ts";
import { SnapshotWriter } from "./snapshot/snapshot-writer.ts";

/** The revision of a corpus that was read as a whole. */
export async function buildRevision({ documents, problems, digest }: Corpus): Promise<Revision> {
  const writer = new SnapshotWriter();
  for (const document of documents) writer.add({ document, problems: [] });
  const manifest = { lookedAt: 0, sources: [], problems: [] };
  return openSnapshot(await writer.finish({ problems, digest, manifest }));
}
