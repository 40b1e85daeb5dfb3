import { readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { call, oneJson } from "../support/called.ts";
import { writeCorpus } from "../support/corpus-folder.ts";

const talk = "MS. MARROW: Hello.\n\nQ: Why?\n\n(Laughter.)";

async function evaluate(task: string, lines: readonly unknown[], ...options: string[]) {
  const folder = await writeCorpus({
    "set.jsonl": lines.map((line) => `${JSON.stringify(line)}\n`).join(""),
  });
  const predictions = path.join(folder, "out.jsonl");
  const called = await call([
    "eval",
    task,
    path.join(folder, "set.jsonl"),
    "--predictions",
    predictions,
    ...options,
  ]);
  const written = await readFile(predictions, "utf8").catch(() => "");
  return { ...called, folder, predictions: written.split("\n").filter(Boolean).map(parse) };
}

function parse(line: string): unknown {
  return JSON.parse(line);
}

describe("lectern eval transcripts", () => {
  test("writes the paragraphs of each text with their speakers, a reporter being nobody certain", async () => {
    const { code, out, err, predictions } = await evaluate("transcripts", [
      { id: "a", text: talk },
      { id: "b", text: "" },
    ]);

    expect([code, out, err]).toEqual([0, "2 documents, 3 spans, 1 with a speaker\n", ""]);
    expect(predictions).toEqual([
      {
        id: "a",
        paragraphs: [
          { start: 12, end: 18, speaker: "Ms. Marrow" },
          { start: 23, end: 27, speaker: null },
          { start: 29, end: 40, speaker: null },
        ],
      },
      { id: "b", paragraphs: [] },
    ]);
  });

  test("passes over what the set says of the speakers", async () => {
    const gold = { speaker: "Petra Lisk", paragraphs: [{ start: 0, end: 18, speaker: "Petra Lisk" }] };
    const plain = await evaluate("transcripts", [{ id: "a", text: talk }]);
    const annotated = await evaluate("transcripts", [{ id: "a", text: talk, ...gold, meta: gold }]);

    expect(annotated.predictions).toEqual(plain.predictions);
  });

  test("prints the counts as one JSON value, and needs no file for predictions", async () => {
    const folder = await writeCorpus({ "set.jsonl": JSON.stringify({ id: "a", text: talk }) });
    const { out } = await call(["eval", "transcripts", path.join(folder, "set.jsonl"), "--json"]);

    expect(oneJson(out)).toEqual({ documents: 1, spans: 3, identified: 1 });
  });
});

describe("lectern eval attribution", () => {
  test("writes a line for each text, in their order", async () => {
    const { code, predictions } = await evaluate("attribution", [
      { id: "a", text: "The ferry left.", meta: { lang: "en", title: "Log" } },
      { id: "b", text: "Die Fähre fuhr ab.", meta: { lang: "de" } },
    ]);

    expect(code).toBe(0);
    expect(predictions).toEqual([
      { id: "a", quotes: [] },
      { id: "b", quotes: [] },
    ]);
  });

  test("ends with 3 and names the line where the set is broken", async () => {
    const { code, err, folder } = await evaluate("attribution", [{ id: "a", text: "x" }, { id: "b" }]);

    expect([code, err]).toEqual([
      3,
      `lectern: ${folder}/set.jsonl:2: expected a string "text", met nothing\n`,
    ]);
  });

  test("ends with 3 where there is no such file", async () => {
    const { code, err } = await call(["eval", "attribution", "/no/such.jsonl"]);

    expect([code, err]).toEqual([
      3,
      "lectern: /no/such.jsonl: expected a readable file, met none; name a JSONL file with id and text in each line\n",
    ]);
  });

  test("ends with 2 where the predictions can't be written", async () => {
    const folder = await writeCorpus({ "set.jsonl": JSON.stringify({ id: "a", text: talk }) });
    const { code, err } = await call([
      "eval",
      "attribution",
      path.join(folder, "set.jsonl"),
      "--predictions",
      folder,
    ]);

    expect([code, err]).toEqual([
      2,
      `lectern: --predictions: expected a file that can be written, met ${folder}\n`,
    ]);
  });
});
