import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { readSectionFile, writeSectionFile } from "../../../src/store/index.ts";
import { type FuzzTarget, target } from "./fuzz-target.ts";
import { sealed } from "./sealed.ts";

const sections = new Map<string, Uint8Array>([
  ["words", Buffer.from("The harbour froze.")],
  ["none", new Uint8Array(0)],
  ["numbers", Uint8Array.of(1, 2, 3)],
]);

/** One change: so many bytes at a place give way to others. Places count in thousandths of the file. */
const change = fc.record({
  at: fc.nat({ max: 1_000 }),
  gone: fc.oneof(fc.nat({ max: 4 }), fc.nat({ max: 1_000 })),
  put: fc.uint8Array({ maxLength: 6 }),
});

interface Kept {
  readonly folder: string;
  readonly file: string;
  readonly whole: Buffer;
}

async function keep(): Promise<Kept> {
  const folder = await mkdtemp(path.join(tmpdir(), "lectern-fuzz-"));
  const file = path.join(folder, "snapshot");
  writeSectionFile(file, sections, "rules");
  return { folder, file, whole: await readFile(file) };
}

const drop = ({ folder }: Kept) => rm(folder, { recursive: true });

type Change = typeof change extends fc.Arbitrary<infer One> ? One : never;

function changed(whole: Buffer, changes: readonly Change[]): Buffer {
  let bytes = whole;
  for (const { at, gone, put } of changes) {
    const start = Math.floor((at / 1_000) * bytes.length);
    bytes = Buffer.concat([bytes.subarray(0, start), put, bytes.subarray(start + gone)]);
  }
  return bytes;
}

/** Kept snapshots that a disk, or somebody, has changed. */
export const snapshotTargets: readonly FuzzTarget[] = [
  target({
    name: "damaged snapshots",
    weight: 50,
    inputs: fc.array(change, { minLength: 1, maxLength: 4 }),
    open: keep,
    close: drop,
    check: (changes, { file, whole }) => {
      const bytes = changed(whole, changes);
      writeFileSync(file, bytes);
      assert.equal(
        readSectionFile(file) !== null,
        bytes.equals(whole),
        "nothing but the whole file is trusted",
      );
    },
  }),
  target({
    name: "sealed snapshots",
    weight: 50,
    inputs: fc.array(change, { minLength: 1, maxLength: 4 }),
    open: keep,
    close: drop,
    check: (changes, { file, whole }) => {
      const bytes = sealed(changed(whole, changes));
      writeFileSync(file, bytes);
      for (const section of readSectionFile(file)?.sections.values() ?? [])
        assert.ok(section.byteOffset + section.length <= bytes.length, "a section lies in its file");
    },
  }),
];
