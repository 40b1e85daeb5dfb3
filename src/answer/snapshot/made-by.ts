import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { endianness } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The layers by whose modules and word lists a snapshot is made. */
const layers = ["text", "attribution", "convert", "corpus", "search", "store", "answer"];

/** Files beside the modules that make nothing. */
const idle = /\.(?:map|d\.ts)$/u;

/**
 * Names everything that decides what a snapshot of given files holds: the bytes of our modules and word lists, the versions of packages,
 * the characters that this Node.js knows, the order of bytes. Another name means that other rules may have made the snapshot.
 */
export function madeBy(): string {
  const hash = createHash("sha256");
  const source = fileURLToPath(new URL("../..", import.meta.url));
  for (const layer of layers) {
    for (const file of filesIn(join(source, layer)))
      hash.update(file.slice(source.length)).update(readFileSync(file));
  }
  hash.update(readFileSync(createRequire(import.meta.url).resolve("#package.json")));
  hash.update(`${process.versions["unicode"]} ${endianness()}`);
  return hash.digest("hex");
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !idle.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
