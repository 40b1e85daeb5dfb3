import { describe, expect, test } from "vitest";
import { ExitCode } from "../../src/cli/index.ts";
import { call, oneJson } from "../support/called.ts";
import { writeCorpus } from "../support/corpus-folder.ts";
import { quay } from "../support/quay.ts";

const evalForms =
  "expected: lectern eval retrieval DIR, lectern eval attribution FILE or lectern eval transcripts FILE, met: lectern eval ";

describe("a command line that can't be understood", () => {
  test.each([
    [["aks", "anchor"], "expected a command, met aks; did you mean ask?"],
    [["publish"], "expected a command, met publish; see: lectern --help"],
    [["--json"], "expected a command, met --json; see: lectern --help"],
    [
      ["ask", "anchor", "--speeker", "Ida"],
      "--speeker: expected an option of ask, met another; did you mean --speaker?",
    ],
    [
      ["ask", "anchor", "--colour"],
      "--colour: expected an option of ask, met another; see: lectern ask --help",
    ],
    [
      ["sources", "--limit", "3"],
      "--limit: expected an option of sources, met another; see: lectern sources --help",
    ],
    [["ask", "anchor", "-x"], "-x: expected an option of ask, met another; see: lectern ask --help"],
    [["ask", "anchor", "--speaker"], "--speaker: expected NAME, met nothing; see: lectern ask --help"],
    [
      ["ask", "anchor", "--speaker", "--limit", "2"],
      "--speaker: expected NAME, met --limit; see: lectern ask --help",
    ],
    [["ask", "anchor", "--speaker="], "--speaker: expected NAME, met nothing; see: lectern ask --help"],
    [["ask", "anchor", "--json=yes"], "--json: expected no value, met yes"],
    [["ask", "anchor", "--limit", "0"], "--limit: expected a whole number from 1 to 25, met 0"],
    [["ask", "anchor", "--limit", "26"], "--limit: expected a whole number from 1 to 25, met 26"],
    [["ask", "anchor", "--limit=-1"], "--limit: expected a whole number from 1 to 25, met -1"],
    [["ask", "anchor", "--limit", "1.5"], "--limit: expected a whole number from 1 to 25, met 1.5"],
    [["ask", "anchor", "--limit", "many"], "--limit: expected a whole number from 1 to 25, met many"],
    [["ask", "anchor", "--limit", "1e1"], "--limit: expected a whole number from 1 to 25, met 1e1"],
    [
      ["ask", "anchor", "--after", "2031-02-29"],
      "--after: expected a date that exists, as YYYY-MM-DD, YYYY-MM or YYYY, met 2031-02-29",
    ],
    [
      ["ask", "anchor", "--before", "2031-13"],
      "--before: expected a date that exists, as YYYY-MM-DD, YYYY-MM or YYYY, met 2031-13",
    ],
    [
      ["ask", "anchor", "--before", "20 May 2031"],
      "--before: expected a date that exists, as YYYY-MM-DD, YYYY-MM or YYYY, met 20 May 2031",
    ],
    [["ask", "anchor", "--voice", "song"], "--voice: expected speech or quotation or prose, met song"],
    [["eval"], evalForms],
    [["eval", "retrieval"], `${evalForms}retrieval`],
    [["eval", "weather", "x"], `${evalForms}weather x`],
    [["eval", "retrieval", "x", "y"], `${evalForms}retrieval x y`],
    [["eval", "attribution"], `${evalForms}attribution`],
    [
      ["eval", "attribution", "x", "--run", "y"],
      "--run: expected no such option with eval attribution, met y",
    ],
    [
      ["eval", "retrieval", "x", "--predictions", "y"],
      "--predictions: expected no such option with eval retrieval, met y",
    ],
    [["attribute"], "expected: lectern attribute FILE, met: lectern attribute "],
    [["attribute", "x", "y"], "expected: lectern attribute FILE, met: lectern attribute x y"],
  ])("ends with 2 and says what was expected: %j", async (args, message) => {
    const corpus = await writeCorpus(quay);

    expect(await call(args, { corpus })).toMatchObject({ code: 2, err: `lectern: ${message}\n` });
  });

  test("has the message as its one JSON value with --json", async () => {
    const { code, out, err } = await call(["ask", "anchor", "--json", "--limit", "0"]);
    const message = "--limit: expected a whole number from 1 to 25, met 0";

    expect([code, err]).toEqual([2, `lectern: ${message}\n`]);
    expect(oneJson(out)).toEqual({ error: { code: "wrong-usage", message } });
  });

  test("prints no answer without --json", async () => {
    expect((await call(["ask", "anchor", "--limit", "0"])).out).toBe("");
  });

  test("is one without a command, which shows the help on the side", async () => {
    const { code, out, err } = await call([]);

    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("Usage: lectern COMMAND [options]");
  });
});

describe("the help", () => {
  const commands = ["ask", "sources", "check", "attribute", "eval"];

  test.each(["--help", "help"])("of the program names every command: %s", async (word) => {
    const { code, out, err } = await call([word]);

    expect([code, err]).toEqual([0, ""]);
    for (const command of commands) expect(out).toMatch(new RegExp(`^ {2}${command}\\b`, "mu"));
    expect(out).toContain(
      "Exit status: 0 done, 1 nothing found or a check failed, 2 wrong usage, 3 broken corpus or configuration.",
    );
  });

  test.each([
    [
      "ask",
      ["speaker NAME", "document ID", "after DATE", "before DATE", "voice VOICE", "limit N", "corpus DIR"],
    ],
    ["sources", ["corpus DIR"]],
    ["check", ["corpus DIR"]],
    ["attribute", []],
    ["eval", ["run FILE", "predictions FILE"]],
  ])("of %s names every option, and reads no corpus", async (command, options) => {
    const { code, out, err } = await call([command, "--help"]);
    const shown = [...out.matchAll(/^ {2}--(?<option>\S+(?: [A-Z]+)?) {2,}\S/gmu)].map(
      ([, option]) => option,
    );

    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(new RegExp(`^lectern ${command}: .+\\n\\nUsage: lectern ${command}`, "u"));
    expect(shown).toEqual([...options, "json", "help"]);
  });
});

describe("an exit code", () => {
  test("is 0 done, 1 nothing found, 2 wrong usage, 3 broken", () => {
    expect(ExitCode).toEqual({ done: 0, nothingFound: 1, wrongUsage: 2, broken: 3 });
  });
});
