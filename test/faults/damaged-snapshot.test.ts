import { readFile, realpath, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { ask, Library } from "../../src/answer/index.ts";
import { readSectionFile, writeSectionFile } from "../../src/store/index.ts";
import { writeCorpus } from "../support/corpus-folder.ts";

const page = "<html><head><title>Pier</title></head><body><p>The pier was painted.</p></body></html>";

async function smallFile() {
  const file = path.join(await writeCorpus({}), "snapshot");
  writeSectionFile(file, new Map([["words", Buffer.from("The harbour froze.")]]), "rules");
  return { file, bytes: await readFile(file) };
}

describe("a file of sections", () => {
  test("is not read where any one byte of it is another", async () => {
    const { file, bytes } = await smallFile();
    expect(readSectionFile(file)).not.toBeNull();
    for (let at = 0; at < bytes.length; at += 1) {
      for (const flip of [0x01, 0x80, 0xff]) {
        const damaged = Buffer.from(bytes);
        damaged.writeUInt8(damaged.readUInt8(at) ^ flip, at);
        await writeFile(file, damaged);
        expect({ at, flip, read: readSectionFile(file) }).toEqual({ at, flip, read: null });
      }
    }
  });

  test("is not read at any shorter length, nor with anything after it", async () => {
    const { file, bytes } = await smallFile();
    for (let length = 0; length < bytes.length; length += 1) {
      await writeFile(file, bytes.subarray(0, length));
      expect({ length, read: readSectionFile(file) }).toEqual({ length, read: null });
    }
    await writeFile(file, Buffer.concat([bytes, Buffer.alloc(8)]));
    expect(readSectionFile(file)).toBeNull();
  });
});

describe("a library whose kept snapshot is damaged", () => {
  test.each([
    ["one byte of the header is another", (bytes: Buffer) => flipped(bytes, 20)],
    ["one byte of the table is another", (bytes: Buffer) => flipped(bytes, 60)],
    ["one byte in the middle is another", (bytes: Buffer) => flipped(bytes, bytes.length >> 1)],
    ["the last byte is another", (bytes: Buffer) => flipped(bytes, bytes.length - 1)],
    ["its second half is missing", (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
    ["it is empty", () => Buffer.alloc(0)],
    ["it is full of nothing", (bytes: Buffer) => Buffer.alloc(bytes.length)],
  ])("because %s answers from the files, and keeps a whole one again", async (_, damage) => {
    const folder = await realpath(await writeCorpus({ "page.html": page }));
    const { revision } = await Library.open(folder);
    const kept = path.join(folder, ".lectern/snapshot");
    const bytes = await readFile(kept);
    const whole = readSectionFile(kept);
    expect(whole).not.toBeNull();
    await writeFile(kept, damage(bytes));

    const library = await Library.open(folder);
    expect(library.revision.id).toBe(revision.id);
    expect(await ask(library.revision, { text: "Was the pier painted?" })).toEqual(
      await ask(revision, { text: "Was the pier painted?" }),
    );
    expect(readSectionFile(kept)?.madeBy).toBe(whole?.madeBy);
  });
});

function flipped(bytes: Buffer, at: number): Buffer {
  const damaged = Buffer.from(bytes);
  damaged.writeUInt8(damaged.readUInt8(at) ^ 0x10, at);
  return damaged;
}
