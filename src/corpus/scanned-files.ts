import type { Convert } from "../convert/index.ts";
import { type Manifest, stampsIn } from "./manifest.ts";
import type { Problem } from "./problem.ts";
import { type ReadSource, sourceIn } from "./read-source.ts";
import { metadataIn, type ReadBytes, type Unread } from "./read-text.ts";
import { type SourcePair, sidecarNames } from "./sidecar.ts";
import { type SourceStamp, type StampBefore, stampSource } from "./source-stamp.ts";

/** The files of a folder during one scan: each is stamped with the content that was read, and read only where it must be. */
export class ScannedFiles {
  readonly #folder: string;
  readonly #before: ReadonlyMap<string, StampBefore>;
  readonly #stamps = new Map<string, SourceStamp>();
  readonly #problems = new Map<string, Problem>();
  /** What was read for a stamp and not yet asked for. */
  readonly #read = new Map<string, ReadBytes>();

  constructor(folder: string, before: Manifest | undefined) {
    this.#folder = folder;
    this.#before = before === undefined ? new Map() : stampsIn(before);
  }

  /** True where the file, and the metadata beside it, are what they were before. */
  areAsBefore({ file, sidecar }: SourcePair): boolean {
    const sidecarBefore = sidecarNames(file).find((name) => this.#before.has(name)) ?? null;
    return (
      sidecarBefore === sidecar && this.#isAsBefore(file) && (sidecar === null || this.#isAsBefore(sidecar))
    );
  }

  /** The text of metadata beside a document; `null`, and a problem, where it can't be read. */
  textOf(file: string): string | null {
    const read = metadataIn(file, this.#take(file));
    if (read.kind === "text") return read.text;
    this.#problems.set(file, read.problem);
    return null;
  }

  /** What a document's file says; `null`, and a problem, where it can't be read. */
  async sourceOf(file: string, convert: Convert): Promise<Exclude<ReadSource, Unread> | null> {
    const read = await sourceIn(file, this.#take(file), convert);
    if (read.kind === "text") return read;
    this.#problems.set(file, read.problem);
    return null;
  }

  /** Lets go of what was read of the file and not asked for. */
  forget(file: string): void {
    this.#read.delete(file);
  }

  /** The stamp of a file. */
  stampOf(file: string): SourceStamp {
    return this.#stamps.get(file) ?? this.#stamp(file, this.#before.get(file));
  }

  /** What can't be read, by file. */
  get problems(): readonly Problem[] {
    return [...this.#problems.values()];
  }

  #isAsBefore(file: string): boolean {
    return this.#before.get(file)?.stamp.content === this.stampOf(file).content;
  }

  #stamp(file: string, before: StampBefore | undefined): SourceStamp {
    const { stamp, read } = stampSource(this.#folder, file, before);
    this.#stamps.set(file, stamp);
    if (read !== null) this.#read.set(file, read);
    return stamp;
  }

  /** The bytes of a file, which are not kept. */
  #take(file: string): ReadBytes {
    const read = this.#read.get(file) ?? this.#readNow(file);
    this.#read.delete(file);
    return read;
  }

  /** Reads the file, whatever was known of it, so that its stamp is that of the very bytes that are used. */
  #readNow(file: string): ReadBytes {
    this.#stamp(file, undefined);
    const read = this.#read.get(file);
    if (read === undefined) throw new Error(`expected the bytes of ${file}, met none`);
    return read;
  }
}
