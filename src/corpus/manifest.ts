import { listFiles } from "./list-files.ts";
import type { Problem } from "./problem.ts";
import { isSettled, type SourceStamp, type StampBefore, stampSource } from "./source-stamp.ts";

/** What lay in a corpus folder at one moment. */
export interface Manifest {
  /** When it was looked at, in milliseconds since 1970. */
  readonly lookedAt: number;
  /** Every file, by path, those that are not read included. */
  readonly sources: readonly SourceStamp[];
  /** Entries that are no files to read. */
  readonly problems: readonly Problem[];
}

/** What a look at a corpus folder found. */
export interface Look {
  readonly manifest: Manifest;
  /** True where the folder holds what it held before: it makes the same corpus. */
  readonly isSame: boolean;
  /** True where files were read that the next look need not read if it goes by this manifest. */
  readonly savesReading: boolean;
}

/**
 * Looks whether a corpus folder still holds what it held before. A file that surely has not changed is not read.
 *
 * @throws CorpusError where the folder is missing or is none.
 */
export async function lookAgain(folder: string, before: Manifest): Promise<Look> {
  const lookedAt = Date.now();
  const { files, problems } = await listFiles(folder);
  const known = stampsIn(before);
  const found = files.map((file) => stampSource(folder, file, known.get(file)));
  const manifest = { lookedAt, sources: found.map(({ stamp }) => stamp), problems };
  return {
    manifest,
    isSame: areSame(before, manifest),
    savesReading: found.some(({ stamp, read }) => read !== null && isSettled(stamp, lookedAt)),
  };
}

/** The stamps of a manifest by path. */
export function stampsIn({ sources, lookedAt }: Manifest): ReadonlyMap<string, StampBefore> {
  return new Map(sources.map((stamp) => [stamp.file, { stamp, lookedAt }]));
}

/** True where both hold the same files with the same contents, whenever they were written. */
function areSame(one: Manifest, other: Manifest): boolean {
  return (
    one.sources.length === other.sources.length &&
    one.sources.every(({ file, content }, index) => {
      const twin = other.sources[index];
      return twin !== undefined && twin.file === file && twin.content === content;
    }) &&
    JSON.stringify(one.problems) === JSON.stringify(other.problems)
  );
}
