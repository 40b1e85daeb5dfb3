import { mkdir, readdir, readFile, truncate, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  ByteWriter,
  NumberWriter,
  numbersIn,
  readSectionFile,
  writeSectionFile,
} from "../../src/store/index.ts";
import { writeCorpus } from "../support/corpus-folder.ts";
import { seeded } from "../support/texts.ts";

const sections = new Map<string, Uint8Array>([
  ["words", Buffer.from("The harbour froze.")],
  ["none", new Uint8Array(0)],
  ["numbers", Uint8Array.of(1, 2, 3)],
  ["aligned", Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8)],
  ["shared", new Uint8Array(new SharedArrayBuffer(0))],
]);

async function written() {
  const file = path.join(await writeCorpus({}), "kept", "snapshot");
  writeSectionFile(file, sections, "rules");
  return file;
}

function contentOf(file: string) {
  const read = readSectionFile(file);
  return (
    read && { madeBy: read.madeBy, sections: [...read.sections].map(([name, bytes]) => [name, [...bytes]]) }
  );
}

const content = {
  madeBy: "rules",
  sections: [...sections].map(([name, bytes]) => [name, [...bytes]]),
};

describe("a file of sections", () => {
  test("gives back what was written, aligned, in memory that threads can share", async () => {
    const file = await written();

    expect(contentOf(file)).toEqual(content);
    for (const bytes of readSectionFile(file)?.sections.values() ?? []) {
      expect(bytes.byteOffset % 8).toBe(0);
      expect(bytes.buffer).toBeInstanceOf(SharedArrayBuffer);
    }
  });

  test("is not read where it is missing, empty, a folder, or something else", async () => {
    const file = await written();
    const folder = path.dirname(file);
    await writeFile(path.join(folder, "empty"), "");
    await writeFile(path.join(folder, "foreign"), "x".repeat(1_000));

    for (const name of ["missing", "empty", "foreign", "."]) {
      expect(readSectionFile(path.join(folder, name))).toBeNull();
    }
  });

  test("is not read where any bit of it is another, or its end is missing", async () => {
    const file = await written();
    const bytes = await readFile(file);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length * 8 - 1), async (bit) => {
        const damaged = Buffer.from(bytes);
        damaged.writeUInt8(damaged.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
        await writeFile(file, damaged);

        expect(readSectionFile(file)).toBeNull();
      }),
      { ...seeded, numRuns: 200 },
    );
    await writeFile(file, bytes);
    await truncate(file, bytes.length - 1);

    expect(readSectionFile(file)).toBeNull();
  });

  test("is the old one while a new one is not finished, and what was left behind long ago is removed", async () => {
    const file = await written();
    const folder = path.dirname(file);
    await writeFile(`${file}.0123.new`, "half");
    await writeFile(`${file}.4567.new`, "half");
    await utimes(`${file}.4567.new`, 0, 0);
    await mkdir(path.join(folder, "other.new"));

    expect(contentOf(file)).toEqual(content);
    writeSectionFile(file, new Map([["words", Buffer.from("thaw")]]), "rules");
    expect((await readdir(folder)).toSorted()).toEqual(["other.new", "snapshot", "snapshot.0123.new"]);
    expect(contentOf(file)?.sections).toEqual([["words", [...Buffer.from("thaw")]]]);
  });
});

describe("a writer", () => {
  test("gives back any texts and numbers", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "binary" })),
        fc.array(fc.nat(2 ** 32 - 1)),
        (texts, numbers) => {
          const [bytes, values] = [new ByteWriter(), new NumberWriter()];
          for (const text of texts) {
            const start = bytes.length;
            bytes.write(text);
            expect(bytes.read(start, bytes.length)).toBe(text);
          }
          for (const number of numbers) values.write([number]);

          expect(Buffer.from(bytes.finish()).toString("utf8")).toBe(texts.join(""));
          expect([...numbersIn(values.finish())]).toEqual(numbers);
        },
      ),
      seeded,
    );
  });
});
