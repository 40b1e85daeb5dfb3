import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";

/** The bytes of a file that stayed as it was while it was read, or why there are none. */
export type SteadyBytes =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "too-large"; readonly size: number }
  /** A folder, a pipe, a device. */
  | { readonly kind: "not-a-file" }
  /** Somebody writes to it, again and again. */
  | { readonly kind: "changing" };

const TRIES = 5;

/** How long a file is left in peace between two tries, in milliseconds. */
const PAUSE = 20;

/** Whoever writes to a file may still do so this long after its time of change, which is set when a write begins; in milliseconds. */
const FRESH = 20;

/** A pipe that lies where a file was would keep its reader for ever. */
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * Reads a file of at most `largest` bytes. One that was changed just now is left in peace first, and where it changes meanwhile it is
 * read again: what is given back stood there as a whole, as far as the file system tells times apart.
 *
 * @throws Error of the file system where there is no file, or it can't be read.
 */
export function readSteady(path: string, largest: number): SteadyBytes {
  const file = openSync(path, flags);
  try {
    for (let tries = 0; tries < TRIES; tries += 1) {
      if (tries > 0) pause();
      const before = fstatSync(file, { bigint: true });
      if (!before.isFile()) return { kind: "not-a-file" };
      const size = Number(before.size);
      if (size > largest) return { kind: "too-large", size };
      if (isFresh(before.mtimeMs)) continue;
      const bytes = readFrom(file, size);
      const after = fstatSync(file, { bigint: true });
      const isSame = before.mtimeNs === after.mtimeNs && before.size === after.size;
      if (isSame && bytes.length === size) return { kind: "bytes", bytes };
    }
    return { kind: "changing" };
  } finally {
    closeSync(file);
  }
}

/** True of a time a moment ago; one that is still to come is of another clock. */
function isFresh(modified: bigint): boolean {
  const age = Date.now() - Number(modified);
  return age >= 0 && age < FRESH;
}

/** The first bytes of a file; fewer where it has become shorter. */
function readFrom(file: number, size: number): Uint8Array {
  const bytes = Buffer.allocUnsafeSlow(size);
  let length = 0;
  while (length < size) {
    const read = readSync(file, bytes, length, size - length, length);
    if (read === 0) break;
    length += read;
  }
  return bytes.subarray(0, length);
}

/** Files are read one after the other, in a thread that has nothing else to do. */
function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
}
