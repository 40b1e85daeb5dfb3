import { writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterEach, describe, expect, test, vi } from "vitest";
import { Library } from "../../src/answer/index.ts";
import { freeOldRevisions } from "../../src/launch/index.ts";
import { writeCorpus } from "../support/corpus-folder.ts";

const SOON = 20;

const log = (words: string) => `---\ntitle: Log\nkind: speech\nspeaker: Ida Marrow\n---\n\n${words}\n`;

/** A library, and what changes its one document and reloads it. */
async function openLibrary() {
  const folder = await writeCorpus({ "log.md": log("We sailed at dawn.") });
  const library = await Library.open(folder);
  const change = async (words: string) => {
    await writeFile(path.join(folder, "log.md"), log(words));
    return library.reload();
  };
  return { library, change };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("the memory of a revision that another has replaced", () => {
  test("is free soon afterwards", async () => {
    setFlagsFromString("--expose-gc");
    vi.stubGlobal("gc", runInNewContext("gc"));
    const { library, change } = await openLibrary();
    freeOldRevisions(library, SOON);
    const old = new WeakRef(library.revision);
    const oldSections = new WeakRef(library.sections);
    await change("We sailed at noon.");
    await pause(5 * SOON);

    expect(old.deref()).toBeUndefined();
    expect(oldSections.deref()).toBeUndefined();
    expect(library.revision.passages.size).toBe(1);
  });

  test("is collected once where several were replaced meanwhile, and again the next time", async () => {
    const gc = vi.fn();
    vi.stubGlobal("gc", gc);
    const { library, change } = await openLibrary();
    freeOldRevisions(library, SOON);
    await Promise.all([library.adopt(library.sections), library.adopt(library.sections)]);
    await pause(5 * SOON);
    expect(gc).toHaveBeenCalledTimes(1);

    await change("We sailed at noon.");
    await pause(5 * SOON);
    expect(gc).toHaveBeenCalledTimes(2);
  });

  test("is left to the engine where nothing was replaced, or it can't be asked", async () => {
    const gc = vi.fn();
    vi.stubGlobal("gc", gc);
    const { library, change } = await openLibrary();
    freeOldRevisions(library, SOON);
    await library.reload();
    await pause(5 * SOON);
    expect(gc).not.toHaveBeenCalled();

    vi.stubGlobal("gc", undefined);
    expect(await change("We sailed at noon.")).toMatchObject({ outcome: "reloaded" });
    await pause(5 * SOON);
  });
});
