import { crc32 } from "node:zlib";
import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import type { Limits } from "../limits.ts";
import { ConversionRefused } from "../refusal.ts";

/** How many times larger than packed an entry may be: text packs 3 to 20 times, markup that repeats itself 100 times. */
const HIGHEST_RATIO = 200;
/** Below this size in bytes no ratio is too high: a page of spaces harms nobody. */
const SMALL_ENTRY = 1024 * 1024;

/**
 * A ZIP archive in memory, of which entries are unpacked one by one. What counts is what comes out, not what the headers state;
 * names are only compared, never used as paths; an archive inside the archive stays packed.
 */
export class Archive {
  readonly #zip: ZipFile;
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #largestUnpacked: number;
  #unpacked = 0;

  private constructor(zip: ZipFile, entries: ReadonlyMap<string, Entry>, largestUnpacked: number) {
    this.#zip = zip;
    this.#entries = entries;
    this.#largestUnpacked = largestUnpacked;
  }

  /** @throws ConversionRefused where the bytes are no ZIP archive, hold too many entries, are encrypted, or name one thing twice. */
  static async open(bytes: Uint8Array, limits: Limits): Promise<Archive> {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    try {
      const zip = await fromBufferPromise(buffer, { lazyEntries: true, strictFileNames: true });
      if (zip.entryCount > limits.mostEntries) throw tooManyEntries(limits.mostEntries, zip.entryCount);
      return new Archive(zip, await entriesOf(zip, limits), limits.largestUnpacked);
    } catch (error) {
      throw asRefusal(error);
    }
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** The names of all entries, in their order. */
  names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /** The bytes of an entry. @throws ConversionRefused where there is none, it is damaged, or too much has been unpacked. */
  async read(name: string): Promise<Uint8Array> {
    const entry = this.#entries.get(name);
    if (entry === undefined)
      throw new ConversionRefused("damaged", `expected "${name}" inside the file, met none`);
    try {
      return await this.#unpack(entry);
    } catch (error) {
      throw asRefusal(error);
    }
  }

  async #unpack(entry: Entry): Promise<Uint8Array> {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of await this.#zip.openReadStreamPromise(entry)) {
      size += chunk.length;
      this.#unpacked += chunk.length;
      if (this.#unpacked > this.#largestUnpacked) throw tooLarge(this.#largestUnpacked);
      if (size > SMALL_ENTRY && size > entry.compressedSize * HIGHEST_RATIO) throw tooDense(entry.fileName);
      chunks.push(chunk);
    }
    const bytes = Buffer.concat(chunks);
    if (crc32(bytes) !== entry.crc32) {
      throw new ConversionRefused(
        "damaged",
        `expected "${entry.fileName}" as its checksum says, met other bytes: get the file anew`,
      );
    }
    return bytes;
  }
}

async function entriesOf(zip: ZipFile, limits: Limits): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) {
      throw new ConversionRefused("encrypted", "expected a file without a password, met an encrypted one");
    }
    if (entries.has(entry.fileName)) {
      throw new ConversionRefused(
        "damaged",
        `expected each name once inside the file, met "${entry.fileName}" twice`,
      );
    }
    entries.set(entry.fileName, entry);
    if (entries.size > limits.mostEntries) throw tooManyEntries(limits.mostEntries, entries.size);
  }
  return entries;
}

function asRefusal(error: unknown): ConversionRefused {
  if (error instanceof ConversionRefused) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new ConversionRefused(
    "damaged",
    `expected a ZIP archive, met a damaged one (${message}): get the file anew`,
    {
      cause: error,
    },
  );
}

function tooManyEntries(most: number, met: number): ConversionRefused {
  return new ConversionRefused(
    "too-large-unpacked",
    `expected at most ${most} entries inside the file, met ${met}`,
  );
}

function tooLarge(most: number): ConversionRefused {
  return new ConversionRefused("too-large-unpacked", `expected at most ${most} bytes unpacked, met more`);
}

function tooDense(name: string): ConversionRefused {
  return new ConversionRefused(
    "too-large-unpacked",
    `expected "${name}" to grow at most ${HIGHEST_RATIO} times when it is unpacked, met more`,
  );
}
