import type { CorpusScan, Manifest } from "../../corpus/index.ts";
import { jsonIn, jsonSection, type Sections } from "../../store/index.ts";

/** What a snapshot says about the corpus as a whole: what a scan found besides documents. */
export type SnapshotCorpus = Pick<CorpusScan, "problems" | "digest">;

const names = { corpus: "corpus", manifest: "manifest" } as const;

const noCorpus: SnapshotCorpus = { problems: [], digest: "" };
const noManifest: Manifest = { lookedAt: 0, sources: [], problems: [] };

/** The sections that say what the snapshot is of. */
export function corpusSections({ problems, digest, manifest }: CorpusScan): Sections {
  return new Map([
    [names.corpus, jsonSection({ problems, digest } satisfies SnapshotCorpus)],
    [names.manifest, jsonSection(manifest)],
  ]);
}

export function corpusIn(sections: Sections): SnapshotCorpus {
  return jsonIn(sections, names.corpus, noCorpus);
}

/** The files that a snapshot was made from. */
export function manifestIn(sections: Sections): Manifest {
  return jsonIn(sections, names.manifest, noManifest);
}

/** The snapshot with another manifest of the same files. */
export function withManifest(sections: Sections, manifest: Manifest): Sections {
  return new Map([...sections, [names.manifest, jsonSection(manifest)]]);
}
