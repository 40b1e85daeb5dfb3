import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type PendingImport, parsePendingImport, printPendingImport } from "./pending-import.ts";

/** How long an import waits for a decision, in milliseconds. */
const LONGEST_WAIT = 24 * 60 * 60 * 1_000;

/** How long a file of it may take to be written, in milliseconds: after that its process has ended. */
const LONGEST_WRITE = 10 * 60 * 1_000;

/**
 * The imports that an operator has seen a preview of and not yet decided, a file for each in the corpus folder’s
 * `.lectern/pending`, so that buttons work after a restart. A file is written whole or not at all.
 */
export class PendingImports {
  readonly #folder: string;
  readonly #now: () => Date;

  constructor(corpus: string, now: () => Date) {
    this.#folder = join(corpus, ".lectern", "pending");
    this.#now = now;
  }

  /** Keeps an import and gives its key: 32 hexadecimal digits, the same for the same import by the same operator. */
  async keep(pending: PendingImport): Promise<string> {
    await mkdir(this.#folder, { recursive: true });
    await this.forgetOld();
    const text = printPendingImport(pending);
    const key = createHash("sha256").update(text).digest("hex").slice(0, 32);
    const half = join(this.#folder, `${randomUUID()}.half`);
    try {
      await writeFile(half, text);
      await rename(half, this.#path(key));
    } catch (error) {
      await rm(half, { force: true }).catch(() => undefined);
      throw error;
    }
    setTimeout(() => void this.forgetOld().catch(() => undefined), LONGEST_WAIT + 1_000).unref();
    return key;
  }

  /** The import of that key; `null` where it was decided or is too old. */
  async find(key: string): Promise<PendingImport | null> {
    const path = this.#path(key);
    if (await this.#isOld(path)) return null;
    return parsePendingImport(await readFile(path, "utf8").catch(() => ""));
  }

  /** Forgets the import. */
  async forget(key: string): Promise<void> {
    await rm(this.#path(key), { force: true });
  }

  /** Forgets every import that has waited too long. */
  async forgetOld(): Promise<void> {
    for (const name of await readdir(this.#folder).catch(() => [])) {
      const path = join(this.#folder, name);
      if (await this.#isOld(path, name.endsWith(".half") ? LONGEST_WRITE : LONGEST_WAIT)) {
        await rm(path, { force: true });
      }
    }
  }

  /** True too for a file that is gone. */
  async #isOld(path: string, longest = LONGEST_WAIT): Promise<boolean> {
    const found = await stat(path).catch(() => null);
    return found === null || this.#now().getTime() - found.mtimeMs > longest;
  }

  #path(key: string): string {
    return join(this.#folder, `${key}.json`);
  }
}
