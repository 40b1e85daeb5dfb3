import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { planHere, planInWorker } from "../../src/import/index.ts";
import { writeCorpus } from "../support/corpus-folder.ts";
import { quay } from "../support/quay.ts";

const compiled = new URL("../../dist/src/plan.js", import.meta.url);
const file = { name: "tide.txt", bytes: new TextEncoder().encode("The tide is out.\n") };
const corrections = { title: "On the tide", date: "2031-06-02", kind: "speech", speaker: "Ida Marrow" };

/** A worker's module that does this. */
async function workerThat(does: string): Promise<URL> {
  const folder = await writeCorpus({ "worker.mjs": does });
  return pathToFileURL(path.join(folder, "worker.mjs"));
}

describe("a plan that a worker makes", () => {
  test("is the one that this thread makes", async () => {
    const folder = await writeCorpus(quay);
    const request = { folder, file, corrections };

    expect(await planInWorker({ script: compiled })(request)).toEqual(await planHere()(request));
  });

  test("refuses a file that takes too long, and ends the worker", async () => {
    const script = await workerThat("for (;;) {}");
    const plan = await planInWorker({ script, longestTime: 50 })({ folder: ".", file, corrections });

    expect(plan).toMatchObject({ kind: "refused", code: "too-slow", source: { file: "tide.txt" } });
  });

  test("refuses a file that takes too much memory", async () => {
    const script = await workerThat("const all = []; for (;;) all.push(new Array(1_000).fill(all.length));");
    const plan = await planInWorker({ script, mostMemory: 16 })({ folder: ".", file, corrections });

    expect(plan).toMatchObject({ kind: "refused", code: "too-large-unpacked" });
  });

  test.each([
    ["fails", "throw new Error('no ink left');", "no ink left"],
    ["ends early", "process.exit(3);", "status 3"],
  ])("is an error where the worker %s", async (_, does, why) => {
    const script = await workerThat(does);

    await expect(planInWorker({ script })({ folder: ".", file, corrections })).rejects.toThrow(why);
  });
});

describe("what somebody gives in place of what a file tells", () => {
  test("stands in the document, before the file’s own front matter", async () => {
    const folder = await writeCorpus({});
    const bytes = new TextEncoder().encode("---\ntitle: Ebb\nplace: Orvessa\n---\n\nThe tide is out.\n");
    const plan = await planHere()({ folder, file: { name: "a.md", bytes }, corrections });

    expect(plan).toMatchObject({
      kind: "ready",
      file: "2031-06-02-on-the-tide.md",
      document: {
        title: "On the tide",
        place: "Orvessa",
        kind: "speech",
        speakers: [{ name: "Ida Marrow" }],
      },
    });
  });

  test("is left out, with a warning, where a document can’t have it", async () => {
    const folder = await writeCorpus({});
    const plan = await planHere()({ folder, file, corrections: { url: "nowhere" } });

    expect(plan).toMatchObject({ kind: "ready", document: { url: null }, warnings: [{ code: "left-out" }] });
  });
});
