import { appendFile, readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { call, oneJson } from "../support/called.ts";
import { writeCorpus } from "../support/corpus-folder.ts";
import { filesIn } from "../support/importing.ts";
import { withFields } from "../support/read-source.ts";

const log = withFields(["title: Log"], "The lamp was lit at dusk.\n");

/** A corpus to which one document was imported. */
async function imported(): Promise<string> {
  const corpus = await writeCorpus({ "old.md": log });
  const from = await writeCorpus({ "watch.txt": "The night watch saw nobody.\n" });
  await call(["import", path.join(from, "watch.txt")], { corpus });
  return corpus;
}

describe("lectern remove, undo and journal", () => {
  test("take a document out, bring it back, and tell who did it and when", async () => {
    const corpus = await imported();

    expect(await call(["remove", "watch"], { corpus })).toEqual({
      code: 0,
      out: "2: removed watch (watch.md). To take it back: lectern undo 2\n",
      err: "",
    });
    expect(await filesIn(corpus)).toEqual(["old.md"]);
    expect(await call(["undo"], { corpus })).toEqual({
      code: 0,
      out: "3: undid entry 2, watch (watch.md) is back in the corpus. To take this back: lectern undo 3\n",
      err: "",
    });
    expect((await call(["undo", "1"], { corpus })).out).toMatch(
      /^4: undid entry 1, .* is out of the corpus\./u,
    );
    expect((await call(["journal"], { corpus })).out).toBe(`1: added watch (watch.md)
    2031-06-01T10:00:00.000Z, by ida (command line), from watch.txt
2: removed watch (watch.md)
    2031-06-01T10:00:00.000Z, by ida (command line), from watch.txt
3: undid entry 2, watch (watch.md) is back in the corpus
    2031-06-01T10:00:00.000Z, by ida (command line), from watch.txt
4: undid entry 1, watch (watch.md) is out of the corpus
    2031-06-01T10:00:00.000Z, by ida (command line), from watch.txt
`);
  });

  test("print one JSON value each", async () => {
    const corpus = await imported();
    const removed = oneJson((await call(["remove", "watch", "--json"], { corpus })).out);
    const undone = oneJson((await call(["undo", "--json"], { corpus })).out);
    const journal = oneJson((await call(["journal", "--json"], { corpus })).out);

    expect(removed).toMatchObject({
      outcome: "removed",
      entry: { entry: 2, event: "removed", document: "watch" },
    });
    expect(undone).toMatchObject({ outcome: "undone", entry: { entry: 3, undoes: 2 }, undid: { entry: 2 } });
    expect(journal).toMatchObject({
      entries: [{ entry: 1, source: { file: "watch.txt" } }, { entry: 2 }, { entry: 3, by: { name: "ida" } }],
      damagedLines: [],
    });
  });

  test("say what is not there and what could be meant, with 1", async () => {
    const corpus = await imported();

    expect(await call(["remove", "watsh"], { corpus })).toMatchObject({
      code: 1,
      out: "No document with that id in the corpus; did you mean watch?\n",
    });
    expect(oneJson((await call(["remove", "watsh", "--json"], { corpus })).out)).toEqual({
      outcome: "not-found",
      suggestions: ["watch"],
    });
    expect(await call(["undo", "5"], { corpus })).toMatchObject({
      code: 1,
      out: "Not undone: expected an entry from 1 to 1, met 5; see: lectern journal\n",
    });
    expect(oneJson((await call(["undo", "5", "--json"], { corpus })).out)).toMatchObject({
      outcome: "refused",
      code: "no-such-entry",
    });
  });

  test("tell of a damaged line, and go on", async () => {
    const corpus = await imported();
    const journal = path.join(corpus, ".lectern", "journal.jsonl");
    await appendFile(journal, '{"entry":');

    expect((await call(["journal"], { corpus })).err).toBe(
      "lectern: .lectern/journal.jsonl:2: expected an entry, met a damaged line; it is passed over\n",
    );
    expect((await call(["undo"], { corpus })).code).toBe(0);
    expect((await readFile(journal, "utf8")).split("\n")[1]).toBe('{"entry":');
  });

  test("say that nothing was done where nothing was", async () => {
    const corpus = await writeCorpus({ "old.md": log });

    expect((await call(["journal"], { corpus })).out).toBe("Nothing was added or removed.\n");
    expect((await call(["undo"], { corpus })).code).toBe(1);
  });

  test.each([
    [["remove"], "expected: lectern remove DOCUMENT, met: lectern remove ; see: lectern sources"],
    [["undo", "last"], "expected the number of an entry, met last; see: lectern journal"],
    [["undo", "1", "2"], "expected the number of an entry, met 1 2; see: lectern journal"],
  ])("end %j with 2", async (args, message) => {
    expect(await call(args)).toEqual({ code: 2, out: "", err: `lectern: ${message}\n` });
  });

  test.each([["remove", "x"], ["undo"], ["journal"]])(
    "end with 3 where the folder is missing: %s",
    async (...args) => {
      expect((await call(args)).code).toBe(3);
    },
  );
});
