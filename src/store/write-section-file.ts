import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { crc32 } from "node:zlib";
import { header, LAYOUT, MAGIC, type SectionTable } from "./section-file.ts";
import { aligned, type Sections } from "./sections.ts";
import { removeUnfinished, unfinishedName } from "./unfinished-files.ts";

/**
 * Writes the sections to a file, in place of what is there: whole or not at all, whatever happens meanwhile. Processes that
 * write at the same time do not disturb each other; the last one's file stays.
 *
 * @throws Error of the file system where the folder or the file can't be written.
 */
export function writeSectionFile(path: string, sections: Sections, madeBy: string): void {
  mkdirSync(dirname(path), { recursive: true });
  removeUnfinished(path);
  const temporary = unfinishedName(path);
  try {
    writeParts(temporary, partsOf(sections, madeBy));
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  syncFolder(dirname(path));
}

/** Waits until the disk has the names in a folder, where the system can tell. Without it the old file might come back. */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, "r");
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // Some systems open no folders; the file is there all the same.
  }
}

/** The whole file in pieces. */
function partsOf(sections: Sections, madeBy: string): Uint8Array[] {
  const { table, length } = layOut(sections, madeBy);
  const head = Buffer.alloc(header.size);
  MAGIC.copy(head);
  head.writeUInt32LE(LAYOUT, header.layout);
  head.writeBigUInt64LE(BigInt(length), header.length);
  head.writeUInt32LE(table.length, header.tableLength);
  const parts: Uint8Array[] = [padded(table, header.size + table.length)];
  for (const section of sections.values()) parts.push(section, padding(section.length));
  let checksum = crc32(head.subarray(header.checked));
  // Of no bytes zlib may give the checksum of nothing at all, whatever came before.
  for (const part of parts) if (part.length > 0) checksum = crc32(part, checksum);
  head.writeUInt32LE(checksum, header.checksum);
  return [head, ...parts];
}

/** The table, and how long the file is. The places in the table depend on how long it is: it is padded until they fit. */
function layOut(sections: Sections, madeBy: string): { readonly table: Buffer; readonly length: number } {
  let room = 0;
  for (;;) {
    let start = aligned(header.size + room);
    const placed = [...sections].map(([name, { length }]) => {
      const section = { name, start, length };
      start = aligned(start + length);
      return section;
    });
    const table = Buffer.from(JSON.stringify({ madeBy, sections: placed } satisfies SectionTable));
    if (table.length <= room) {
      return { table: Buffer.concat([table, Buffer.alloc(room - table.length, " ")]), length: start };
    }
    room = aligned(table.length);
  }
}

function padded(bytes: Buffer, end: number): Buffer {
  return Buffer.concat([bytes, padding(end)]);
}

function padding(end: number): Buffer {
  return Buffer.alloc(aligned(end) - end);
}

function writeParts(path: string, parts: readonly Uint8Array[]): void {
  const file = openSync(path, "wx", 0o644);
  try {
    for (const part of parts) writeAll(file, part);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  let written = 0;
  while (written < bytes.length) written += writeSync(file, bytes, written, bytes.length - written);
}
