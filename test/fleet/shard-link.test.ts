import { writeFile } from "node:fs/promises";
import path from "node:path";
import { MessageChannel } from "node:worker_threads";
import { describe, expect, onTestFinished, test } from "vitest";
import { ask, Library } from "../../src/answer/index.ts";
import { ShardLink } from "../../src/fleet/index.ts";
import { writeCorpus } from "../support/corpus-folder.ts";
import { lighthouse } from "../support/lighthouse.ts";

const extra = "---\ntitle: Extra\nlanguage: en\n---\n\nAn albatross slept on the mast.\n";

/** A message between the threads, as a test looks at it. */
type Heard = Readonly<Record<string, unknown>>;

/** A shard's link, and the main thread's end of it, played by the test. */
async function linked() {
  const { port1, port2 } = new MessageChannel();
  const link = new ShardLink(port1);
  const heard: Heard[] = [];
  port2.on("message", (message: Heard) => heard.push(message));
  onTestFinished(() => {
    port1.close();
    port2.close();
  });
  const folder = await writeCorpus(lighthouse);
  const main = await Library.open(folder);
  const tell = (message: Heard) => port2.postMessage(message);
  const told = async (kind: string) => {
    await expect.poll(() => heard.map((message) => message["kind"])).toContain(kind);
    return heard.find((message) => message["kind"] === kind) ?? {};
  };
  return { link, tell, told, main, folder };
}

/** The same, with a library that is open. */
async function opened() {
  const all = await linked();
  const opening = all.link.open(all.folder);
  await all.told("opens");
  all.tell({ kind: "snapshot", number: 1, sections: all.main.sections });
  return { ...all, library: await opening };
}

describe("a shard's link to the main thread", () => {
  test("opens the library from the main thread’s snapshot, in the same memory", async () => {
    const { library, main } = await opened();
    const buffer = (of: Library) => [...of.sections.values()].find(({ length }) => length > 0)?.buffer;

    expect(library.revision.id).toBe(main.revision.id);
    const [own, shared] = [buffer(library), buffer(main)];
    if (!(own instanceof SharedArrayBuffer && shared instanceof SharedArrayBuffer))
      throw new Error("expected shared memory");
    const byte = new Uint8Array(own);
    const before = byte[0] ?? 0;
    byte[0] = before ^ 1;
    expect(new Uint8Array(shared)[0]).toBe(before ^ 1);
    byte[0] = before;
  });

  test("has the main thread rebuild, and reports what it says", async () => {
    const { library, told, tell } = await opened();
    const reloading = library.reload();
    const { request, keeps } = await told("rebuild");
    expect(keeps).toBe(true);
    tell({
      kind: "rebuilt",
      request,
      rebuilt: { kind: "unchanged", notKept: null, takenUp: { by: 3, of: 4 } },
    });

    expect(await reloading).toMatchObject({ outcome: "reloaded", takenUp: { by: 3, of: 4 } });
  });

  test("keeps the old corpus where the main thread could not rebuild", async () => {
    const { library, told, tell } = await opened();
    const reloading = library.reload();
    const { request } = await told("rebuild");
    tell({ kind: "not-rebuilt", request, reason: "no worker" });

    expect(await reloading).toMatchObject({ outcome: "kept", problems: [{ code: "rebuild-failed" }] });
  });

  test("answers from what others rebuilt, and says that it does", async () => {
    const { library, told, tell, main, folder } = await opened();
    await writeFile(path.join(folder, "extra.md"), extra);
    await main.reload();
    tell({ kind: "snapshot", number: 2, sections: main.sections });

    expect(await told("in-use")).toEqual({ kind: "in-use", number: 2, reason: null });
    expect((await ask(library.revision, { text: "albatross on the mast" })).outcome).toBe("found");
  });

  test("says why it can’t use a snapshot, and answers from the one before", async () => {
    const { library, told, tell, main } = await opened();
    tell({ kind: "snapshot", number: 2, sections: new Map() });

    expect(await told("in-use")).toMatchObject({ number: 2, reason: expect.stringContaining("RangeError") });
    expect(library.revision.id).toBe(main.revision.id);
  });

  test("says how the shard is, and what it did when it is asked", async () => {
    const { link, told, tell } = await linked();
    const readiness = { ready: true, conditions: {} };
    link.watch({ readiness: () => readiness, snapshot: async () => [] });

    expect(await told("is")).toEqual({ kind: "is", readiness });
    tell({ kind: "count" });
    expect(await told("did")).toEqual({ kind: "did", metrics: [] });
  });

  test("tells the shard when to stop, and the main thread how it ended", async () => {
    const { link, told, tell } = await linked();
    const stopped = new Promise((resolve) => {
      link.signals.once("SIGTERM", resolve);
    });
    tell({ kind: "stop" });
    await stopped;
    link.end(5, "Reset the token.\n");

    expect(await told("ends")).toEqual({ kind: "ends", status: 5, text: "Reset the token.\n" });
  });
});
