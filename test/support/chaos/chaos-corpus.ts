import { createHash } from "node:crypto";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { lighthouse } from "../lighthouse.ts";
import { isObject, objectsIn, textIn } from "../loopback-discord/index.ts";

const bundled = fileURLToPath(new URL("../../../corpus", import.meta.url));

function sha256(bytes: string | Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function noteText(number: number, words: string): string {
  return `---\ntitle: Note ${number}\nkind: transcript\ndate: 2031-07-0${number + 1}\nlanguage: en\n---\n\n${words}\n`;
}

/** A corpus folder that changes during a run, and what should be in it. */
export class ChaosCorpus {
  readonly folder: string;
  /** SHA-256 by path, of what the run itself put there. */
  readonly #put = new Map<string, string>();
  /** Every text that ever was in the folder by the run's own acts, and every one that was offered to the bot. */
  readonly texts: string[] = [];

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** A new folder with the bundled documents and some others. */
  static async create(): Promise<ChaosCorpus> {
    const corpus = new ChaosCorpus(await mkdtemp(path.join(tmpdir(), "lectern-chaos-")));
    await cp(bundled, corpus.folder, { recursive: true, filter: (file) => !file.includes(".lectern") });
    for (const file of await readdir(corpus.folder)) {
      const text = await readFile(path.join(corpus.folder, file), "utf8");
      corpus.#note(file, text);
    }
    for (const [file, text] of Object.entries(lighthouse)) await corpus.#write(file, text);
    await corpus.setNote(1, "MS. MARROW: The pilot boat left berth 1 with 10 sacks of salt.");
    return corpus;
  }

  /** Writes a note, or takes it away where there are no words. */
  async setNote(number: number, words: string | null): Promise<void> {
    const file = `note-${number}.md`;
    if (words !== null) return this.#write(file, noteText(number, words));
    this.#put.delete(file);
    await rm(path.join(this.folder, file), { force: true });
  }

  /** What is not in the folder as it should be: as the run put it, and the bot's journal says that it changed it. */
  async faults(): Promise<readonly string[]> {
    const last = new Map<string, string | null>([...this.#put, ...(await this.#journalled())]);
    const expected = new Map([...last].filter(([, sum]) => sum !== null));
    const met = new Map<string, string>();
    for (const file of await readdir(this.folder, { recursive: true })) {
      if (file.startsWith(".lectern")) continue;
      met.set(file, sha256(await readFile(path.join(this.folder, file))));
    }
    const all = new Set([...expected.keys(), ...met.keys()]);
    return [...all]
      .filter((file) => expected.get(file) !== met.get(file))
      .map((file) => `${file}: expected ${expected.get(file) ?? "no file"}, met ${met.get(file) ?? "none"}`);
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }

  async #write(file: string, text: string): Promise<void> {
    this.#note(file, text);
    await writeFile(path.join(this.folder, file), text);
  }

  #note(file: string, text: string): void {
    this.#put.set(file, sha256(text));
    this.texts.push(text);
  }

  /** What the bot's journal says of files: the sum of each that should be there, `null` for what should not. */
  async #journalled(): Promise<ReadonlyMap<string, string | null>> {
    const journal = path.join(this.folder, ".lectern", "journal.jsonl");
    const text = await readFile(journal, "utf8").catch(() => "");
    const sums = new Map<string, string | null>();
    for (const line of text.split("\n").filter((written) => written !== "")) {
      const entry: unknown = JSON.parse(line);
      const isThere = isObject(entry) && entry["outcome"] === "there";
      for (const file of objectsIn(entry, "files"))
        sums.set(textIn(file, "file") ?? "", isThere ? (textIn(file, "sha256") ?? "") : null);
    }
    return sums;
  }
}
