import { readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { call, oneJson } from "../support/called.ts";
import { type CorpusFiles, writeCorpus } from "../support/corpus-folder.ts";
import { quay } from "../support/quay.ts";

async function run(args: readonly string[], files: CorpusFiles = quay) {
  return call(args, { corpus: await writeCorpus(files) });
}

const broken = {
  ...quay,
  "a.md": "---\ntitle: Log\nweather: fair\n---\n\nWords.",
  "b.md": "---\nkind: sermon\n---\n\nWords.",
};

describe("lectern sources", () => {
  test("prints the documents by path with what their keeper states", async () => {
    expect(await run(["sources"])).toEqual({
      code: 0,
      out: `Press conference at the quay
    transcript, 20 May 2031, Orvessa, as relayed by Petra Lisk, Quay Post, https://quay.example/press, 3 paragraphs
    Speakers: Ida Marrow, a reporter
    2031/press

Winter
    article, date not given, 2 paragraphs
    winter
`,
      err: "",
    });
  });

  test("prints one JSON value of the form that other programs rely on", async () => {
    const { code, out, err } = await run(["sources", "--json"]);

    expect([code, err]).toEqual([0, ""]);
    expect(oneJson(out)).toEqual({
      documents: [
        {
          id: "2031/press",
          title: "Press conference at the quay",
          kind: "transcript",
          date: "2031-05-20",
          publisher: "Quay Post",
          author: "Petra Lisk",
          url: "https://quay.example/press",
          provenance: "relay",
          paragraphs: 3,
          speakers: ["Ida Marrow", "a reporter"],
          earlier: [],
          versions: [],
        },
        {
          id: "winter",
          title: "Winter",
          kind: "article",
          date: null,
          publisher: null,
          author: null,
          url: null,
          provenance: null,
          paragraphs: 2,
          speakers: [],
          earlier: [],
          versions: [],
        },
      ],
      withdrawn: [],
    });
  });
});

describe("lectern check", () => {
  test("ends with 0 where there is nothing to mend", async () => {
    expect(await run(["check"])).toEqual({
      code: 0,
      out: "2 documents, 5 paragraphs, no problems\n",
      err: "",
    });
  });

  test("ends with 1 and prints every problem with file and line", async () => {
    const { code, out, err } = await run(["check"], broken);

    expect([code, err]).toEqual([1, ""]);
    expect(out.split("\n")).toEqual([
      expect.stringMatching(
        /^a\.md:3: weather: expected a field that is known, met weather; .* \(unknown-field\)$/u,
      ),
      expect.stringMatching(/^b\.md:2: kind: expected transcript, .*, met "sermon"; .* \(invalid-field\)$/u),
      "3 documents, 6 paragraphs, 2 problems",
      "",
    ]);
  });

  test("prints one JSON value of the form that other programs rely on", async () => {
    const good = await run(["check", "--json"]);
    const bad = await run(["check", "--json"], broken);

    expect([good.code, good.err]).toEqual([0, ""]);
    expect(oneJson(good.out)).toEqual({ ok: true, documents: 2, paragraphs: 5, problems: [] });
    expect([bad.code, bad.err]).toEqual([1, ""]);
    expect(oneJson(bad.out)).toEqual({
      ok: false,
      documents: 3,
      paragraphs: 6,
      problems: [
        { file: "a.md", line: 3, code: "unknown-field", message: expect.any(String) },
        { file: "b.md", line: 2, code: "invalid-field", message: expect.any(String) },
      ],
    });
  });

  test("ends with 3 and tells why where nothing can be read", async () => {
    const { code, out } = await run(["check"], { "b.md": broken["b.md"] });
    const json = await run(["check", "--json"], { "b.md": broken["b.md"] });

    expect(code).toBe(3);
    expect(out).toMatch(/^\.:1: expected at least one document in .*\(empty-corpus\)$/mu);
    expect(out).toMatch(/^b\.md:2: kind: .*\(invalid-field\)$/mu);
    expect(json.code).toBe(3);
    expect(oneJson(json.out)).toMatchObject({
      ok: false,
      documents: 0,
      paragraphs: 0,
      problems: [
        { file: ".", line: 1, code: "empty-corpus" },
        { file: "b.md", line: 2, code: "invalid-field" },
      ],
    });
  });
});

describe("a corpus that can't be used", () => {
  const commands = [["ask", "anchor"], ["sources"], ["check"]];

  test.each(commands)("ends %s with 3 where the folder is missing", async (...args) => {
    const words =
      "expected a corpus folder, met nothing there: /no/such/corpus; name one with --corpus or LECTERN_CORPUS";
    const { code, out, err } = await call(args);

    expect(code).toBe(3);
    expect(out + err).toContain(words);
  });

  test.each(commands)("ends %s with 3 where the folder is empty", async (...args) => {
    expect((await run(args, {})).code).toBe(3);
  });

  test.each(commands.slice(0, 2))("is the one JSON value of %s with --json", async (...args) => {
    const { code, out, err } = await call([...args, "--json"]);

    expect(code).toBe(3);
    expect(oneJson(out)).toEqual({ error: { code: "missing-folder", message: expect.any(String) } });
    expect(err).toMatch(/^lectern: expected a corpus folder/u);
  });
});

describe("a configuration that can't be used", () => {
  test("ends with 3 and lists its problems, as text and as JSON", async () => {
    const { code, out, err } = await call(["sources", "--json"], { corpus: " " });
    const message = "The configuration has a problem:\nLECTERN_CORPUS: expected a folder, met nothing";

    expect([code, err]).toEqual([3, `lectern: ${message}\n`]);
    expect(oneJson(out)).toEqual({ error: { code: "invalid-config", message } });
  });
});

describe("lectern eval retrieval", () => {
  const set = {
    "docs.jsonl":
      '{"id":"bell","text":"The bell of the harbour is made of copper."}\n{"id":"rope","text":"The rope was tarred before the winter."}\n{"id":"lamp","text":"The lamp burns oil in the night."}\n',
    "queries.jsonl": '{"id":"q1","text":"copper bell"}\n{"id":"q2","text":"winter oil"}\n',
    "qrels.tsv": "q1\tbell\t1\nq2\trope\t1\nq2\tlamp\t1\n",
  };
  const names = [
    "documents",
    "queries",
    "nDCG@10",
    "MRR@10",
    "recall@10",
    "success@1",
    "buildSeconds",
    "queryMs",
    "queryMsP99",
  ];

  test("prints the figures, a line each", async () => {
    const { code, out, err } = await call(["eval", "retrieval", await writeCorpus(set)]);
    const lines = out.trimEnd().split("\n");

    expect([code, err]).toEqual([0, ""]);
    expect(lines.map((line) => line.split(/\s+/u)[0])).toEqual(names);
    expect(lines.slice(0, 3)).toEqual([
      "documents             3",
      "queries               2",
      "nDCG@10               1",
    ]);
  });

  test("prints one JSON value", async () => {
    const { code, out } = await call(["eval", "retrieval", await writeCorpus(set), "--json"]);
    const report = oneJson(out);

    expect(code).toBe(0);
    expect(Object.keys(Object(report))).toEqual(names);
    expect(report).toMatchObject({ documents: 3, queries: 2, "recall@10": 1, "success@1": 1 });
  });

  test("writes the ranking to the file of --run", async () => {
    const folder = await writeCorpus(set);
    const file = path.join(folder, "lectern.run");
    const { code } = await call(["eval", "retrieval", folder, "--run", file]);
    const lines = (await readFile(file, "utf8")).trimEnd().split("\n");

    expect(code).toBe(0);
    expect(lines.length).toBe(3);
    expect(lines[0]).toMatch(/^q1 Q0 bell 1 \d+\.\d{6} lectern$/u);
  });

  test("ends with 3 and names the line where the set is broken", async () => {
    const folder = await writeCorpus({ ...set, "qrels.tsv": "q1 bell 1\n" });
    const { code, out, err } = await call(["eval", "retrieval", folder, "--json"]);
    const message = `${folder}/qrels.tsv:1: expected query, document and grade between tabs, met q1 bell 1`;

    expect([code, err]).toEqual([3, `lectern: ${message}\n`]);
    expect(oneJson(out)).toEqual({ error: { code: "broken-set", message } });
  });
});
