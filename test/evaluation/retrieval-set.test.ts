import { mkdir, rm } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { EvaluationError, readRetrievalSet } from "../../src/evaluation/index.ts";
import { type CorpusFiles, writeCorpus } from "../support/corpus-folder.ts";

const files = {
  "docs.jsonl":
    '{"id":"d1","title":"Log","text":"The bell is copper."}\n{"id":"d2","text":"The rope is tarred."}\n',
  "queries.jsonl": '{"id":"q1","text":"copper bell"}\n{"id":"q2","text":"tarred rope"}\n',
  "qrels.tsv": "q1\td1\t2\nq2\td2\t1\nq2\td1\t0\n",
};

async function read(changes: CorpusFiles) {
  return readRetrievalSet(await writeCorpus({ ...files, ...changes }));
}

/** What a set of these files is refused with; `DIR` stands for its folder. */
async function refusal(changes: CorpusFiles): Promise<string> {
  const folder = await writeCorpus({ ...files, ...changes });
  return messageOf(folder);
}

async function messageOf(folder: string): Promise<string> {
  try {
    await readRetrievalSet(folder);
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    expect(error.code).toBe("broken-set");
    return error.message.replaceAll(folder, "DIR");
  }
  return "no refusal";
}

describe("a retrieval set", () => {
  test("holds its documents, queries and grades, without a title where none is stated", async () => {
    expect(await read({})).toEqual({
      documents: [
        { id: "d1", title: "Log", text: "The bell is copper." },
        { id: "d2", title: "", text: "The rope is tarred." },
      ],
      queries: [
        { id: "q1", text: "copper bell" },
        { id: "q2", text: "tarred rope" },
      ],
      grades: new Map([
        ["q1", new Map([["d1", 2]])],
        [
          "q2",
          new Map([
            ["d2", 1],
            ["d1", 0],
          ]),
        ],
      ]),
      unanswerable: [],
    });
  });

  test("holds the questions that nothing answers where there are some", async () => {
    const { unanswerable } = await read({ "noanswer.jsonl": '{"id":"n1","text":"Who sang?"}' });

    expect(unanswerable).toEqual([{ id: "n1", text: "Who sang?" }]);
  });

  test("may have blank lines, lines ended by CR LF, and fields that are not read", async () => {
    const set = await read({
      "docs.jsonl": '\r\n{"id":"d1","text":"Words.","weight":3}\r\n\r\n',
      "qrels.tsv": "\r\nq1\td1\t1\r\n",
    });

    expect(set.documents).toEqual([{ id: "d1", title: "", text: "Words." }]);
    expect(set.grades).toEqual(new Map([["q1", new Map([["d1", 1]])]]));
  });

  test("takes an id for what it is, the name of an object's own methods included", async () => {
    const { grades } = await read({ "qrels.tsv": "__proto__\tconstructor\t1\n" });

    expect(grades.get("__proto__")?.get("constructor")).toBe(1);
  });
});

describe("a retrieval set that can't be read", () => {
  test.each(["docs.jsonl", "queries.jsonl", "qrels.tsv"])("is one without %s", async (file) => {
    const folder = await writeCorpus(files);
    await rm(path.join(folder, file));

    expect(await messageOf(folder)).toBe(
      `DIR/${file}: expected a readable file, met none; a set holds docs.jsonl, queries.jsonl and qrels.tsv`,
    );
  });

  test("is one with a folder in the place of a file", async () => {
    const folder = await writeCorpus(files);
    await rm(path.join(folder, "qrels.tsv"));
    await mkdir(path.join(folder, "qrels.tsv"));

    expect(await messageOf(folder)).toMatch(/^DIR\/qrels\.tsv: expected a readable file, met none/u);
  });

  test.each(["{", "id: d1", "7", "null", '"d1"', "true"])(
    "is one where a line is %s and no JSON object",
    async (line) => {
      const good = '{"id":"d1","text":"Words."}';

      expect(await refusal({ "docs.jsonl": `${good}\n\n${line}\n` })).toBe(
        `DIR/docs.jsonl:3: expected a JSON object, met ${line}`,
      );
    },
  );

  test("shows only the beginning of a long line", async () => {
    expect(await refusal({ "docs.jsonl": `x${"y".repeat(500)}` })).toBe(
      `DIR/docs.jsonl:1: expected a JSON object, met x${"y".repeat(59)}`,
    );
  });

  test.each([
    ["docs.jsonl", '{"text":"Words."}', 'expected a string "id", met nothing'],
    ["docs.jsonl", '{"id":7,"text":"Words."}', 'expected a string "id", met 7'],
    ["docs.jsonl", '{"id":"d1"}', 'expected a string "text", met nothing'],
    ["docs.jsonl", '{"id":"d1","text":null}', 'expected a string "text", met null'],
    ["docs.jsonl", '["d1","Words."]', 'expected a string "id", met nothing'],
    ["queries.jsonl", '{"id":"q1","text":["a"]}', 'expected a string "text", met ["a"]'],
    ["queries.jsonl", "nonsense", "expected a JSON object, met nonsense"],
    ["noanswer.jsonl", '{"id":"n1"}', 'expected a string "text", met nothing'],
  ])("is one where %s holds the line %s", async (file, line, message) => {
    expect(await refusal({ [file]: `${line}\n` })).toBe(`DIR/${file}:1: ${message}`);
  });

  test.each(["q1\td1", "q1 d1 1", "q1\t0\td1\t1", "q1\td1\thigh", "q1\td1\tNaN", "q1\td1\tInfinity"])(
    "is one where the line of a grade is %j",
    async (line) => {
      expect(await refusal({ "qrels.tsv": `q1\td1\t1\n${line}\n` })).toBe(
        `DIR/qrels.tsv:2: expected query, document and grade between tabs, met ${line}`,
      );
    },
  );
});

describe("ids in a retrieval set", () => {
  test.each(["docs.jsonl", "queries.jsonl"])("stand once in %s", async (file) => {
    const twice = '{"id":"a","text":"One."}\n{"id":"a","text":"Two."}\n';
    expect(await refusal({ [file]: twice })).toBe(`DIR/${file}:2: expected an id of its own, met "a" again`);
  });

  test("may come after a byte-order mark", async () => {
    const { documents } = await read({ "docs.jsonl": `\ufeff${files["docs.jsonl"]}` });
    expect(documents.map(({ id }) => id)).toEqual(["d1", "d2"]);
  });
});
