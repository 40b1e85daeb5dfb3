import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { convert } from "../../../src/convert/index.ts";
import { joinListing, parseCustomId, printCustomId } from "../../../src/discord/index.ts";
import { readSectionFile } from "../../../src/store/index.ts";
import { holdDocument } from "../../../test/support/fuzz/document-targets.ts";
import { sealed } from "../../../test/support/fuzz/sealed.ts";
import { readSource } from "../../../test/support/read-source.ts";
import { seedFiles } from "../hostile/seed-files.ts";

/** What is fed with bytes, and what must hold of it. */
export interface GuidedTarget {
  readonly name: string;
  /** Sound inputs, to begin with. */
  readonly seeds: readonly Uint8Array[];
  /** Throws or rejects where the bytes show a fault. */
  readonly check: (bytes: Uint8Array) => Promise<void> | void;
}

const bytes = (text: string) => new TextEncoder().encode(text);
const textOf = (content: Uint8Array) => new TextDecoder().decode(content);

const documents = [
  "---\ntitle: Log\nkind: transcript\ndate: 2022-01-13\nspeakers: [{name: Ida, role: OCS}]\n---\n\nMS. MARROW: We sailed (at dawn).\n\nQ: And [the] bell?",
  '---\ntitle: Log\nkind: article\nauthor: Petra Lisk\nwithdrawn: 2022-01-13\n---\n\n# Harbour\n\n"We sailed," said Ida Marrow. > 1. - `a`\n\n<!-- page 2 -->',
  "---\ntitle: Log\nkind: speech\nspeaker: Ida Marrow\naliases:\n  - Ida\n---\n\nSo we sailed.\n\n> “No,” he said. She added: “Yes.”",
];

function readDocument(content: Uint8Array): void {
  const { document, problems } = readSource({ file: "log.md", text: textOf(content) });
  if (document !== null) holdDocument(document);
  else if (problems.length === 0) throw new Error("a text was left out without a reason");
}

/** A reader of a format of ours: what it can't read it refuses by a reason that somebody thought of. */
function readerTarget(name: string): GuidedTarget {
  return {
    name,
    seeds: seedFiles.filter((seed) => seed.name === name).map(({ content, pack }) => pack(content)),
    check: async (content) => {
      const conversion = await convert({ name, bytes: content });
      if (conversion.kind === "refused" && conversion.message.includes("sound file, met: "))
        throw new Error(conversion.message);
    },
  };
}

const ids = [
  "1xa:log:0123456789-12",
  "1cbudget:0123456789",
  "1n0:0123456789ab␟a␟s␟Ida",
  "1A1:0123456789abcdef",
  "1d1",
  "1m",
];

function readId(content: Uint8Array): void {
  const text = textOf(content);
  joinListing(text.split("\n"));
  const parsed = parseCustomId(text);
  if (parsed.kind === "known" && text.length <= 100 && printCustomId(parsed.id) !== text)
    throw new Error("an id that is taken for ours says something else");
}

const table = JSON.stringify({ madeBy: "rules", sections: [{ name: "words", start: 200, length: 8 }] });

/** Reads what follows as the table and content of a section file whose length and checksum are right. */
function readSealed(content: Uint8Array): void {
  const head = Buffer.alloc(32);
  head.write("lectern\0", "latin1");
  head.writeUInt32LE(1, 8);
  head.writeUInt32LE(Math.min(content.length, 120), 24);
  const whole = sealed(Buffer.concat([head, content]));
  const file = path.join(tmpdir(), `lectern-guided-${process.pid}`);
  writeFileSync(file, whole);
  for (const section of readSectionFile(file)?.sections.values() ?? [])
    if (section.byteOffset + section.length > whole.length)
      throw new Error("a section reaches beyond its file");
}

/** What guided search feeds. */
export const guidedTargets: readonly GuidedTarget[] = [
  { name: "documents", seeds: documents.map(bytes), check: readDocument },
  readerTarget("a.rtf"),
  readerTarget("a.srt"),
  readerTarget("a.vtt"),
  readerTarget("a.html"),
  { name: "custom ids", seeds: ids.map(bytes), check: readId },
  { name: "sealed snapshots", seeds: [bytes(table.padEnd(300))], check: readSealed },
];
