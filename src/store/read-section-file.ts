import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { crc32 } from "node:zlib";
import { header, LAYOUT, MAGIC, type SectionTable } from "./section-file.ts";
import type { Sections } from "./sections.ts";

/** What a file of sections holds. */
export interface SectionFile {
  /** What the writer said that the sections were made by. */
  readonly madeBy: string;
  /** In memory that threads can share. */
  readonly sections: Sections;
}

/** What a file holds; `null` where there is none, or one that can't be read, is damaged, or of another layout. */
export function readSectionFile(path: string): SectionFile | null {
  const file = openIfThere(path);
  if (file === null) return null;
  try {
    return contentOf(readAll(file));
  } catch {
    return null;
  } finally {
    closeSync(file);
  }
}

function openIfThere(path: string): number | null {
  try {
    return openSync(path, "r");
  } catch {
    return null;
  }
}

/** How much is read at a time, in bytes: Node.js refuses to read 2 GiB at once. */
const LARGEST_READ = 2 ** 30;

/** The whole file. */
function readAll(file: number): Buffer {
  const bytes = Buffer.from(new SharedArrayBuffer(fstatSync(file).size));
  let length = 0;
  while (length < bytes.length) {
    const wanted = Math.min(bytes.length - length, LARGEST_READ);
    const read = readSync(file, bytes, length, wanted, length);
    if (read === 0) break;
    length += read;
  }
  return bytes.subarray(0, length);
}

function contentOf(bytes: Buffer): SectionFile | null {
  if (!isWhole(bytes)) return null;
  const tableEnd = header.size + bytes.readUInt32LE(header.tableLength);
  const table: SectionTable = JSON.parse(bytes.toString("utf8", header.size, tableEnd));
  const sections = new Map(
    table.sections.map(({ name, start, length }) => [name, new Uint8Array(bytes.buffer, start, length)]),
  );
  return { madeBy: table.madeBy, sections };
}

function isWhole(bytes: Buffer): boolean {
  return (
    bytes.length > header.size &&
    bytes.subarray(0, MAGIC.length).equals(MAGIC) &&
    bytes.readUInt32LE(header.layout) === LAYOUT &&
    bytes.readBigUInt64LE(header.length) === BigInt(bytes.length) &&
    bytes.readUInt32LE(header.checksum) === crc32(bytes.subarray(header.checked))
  );
}
