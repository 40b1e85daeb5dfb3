import { spawn } from "node:child_process";
import path from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { oneJson } from "../support/called.ts";
import { type CorpusFiles, writeCorpus } from "../support/corpus-folder.ts";
import { parsers } from "../support/miniature-project.ts";
import { quay } from "../support/quay.ts";
import { withFields } from "../support/read-source.ts";

const built = fileURLToPath(new URL("../../dist/src", import.meta.url));
const program = path.join(built, "cli.js");

const inCorpus: CorpusFiles = Object.fromEntries(
  Object.entries(quay).map(([name, content]) => [`corpus/${name}`, content]),
);

interface Run {
  readonly args: readonly string[];
  readonly files?: CorpusFiles;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Starts Node with these arguments in a folder of these files, which is the folder of the process. */
async function start({ args, files = inCorpus, environment = {} }: Run) {
  const { PATH = "" } = process.env;
  const cwd = await writeCorpus(files);
  const child = spawn(process.execPath, args, {
    cwd,
    env: { PATH, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on("error", reject).on("close", resolve);
  });
  return { child, ended };
}

async function run({ args, ...rest }: Run) {
  const { child, ended } = await start({ args: [program, ...args], ...rest });
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, out, err };
}

describe("the program", () => {
  test("answers from the folder `corpus` in its own, with 0", async () => {
    const { code, out, err } = await run({ args: ["ask", "Who praised the keepers of the copper bell?"] });

    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(
      /^“The copper bell \(of the lighthouse\) rings again.*”\n {4}Ida Marrow, harbour master\n/u,
    );
  });

  test("prints whole lines without colours where the output is a pipe", async () => {
    const args = ["ask", "keepers of the copper bell"];
    const plain = await run({ args, environment: { NO_COLOR: "1" } });

    expect(plain.out).not.toContain("\u001b");
    expect(await run({ args, environment: { COLUMNS: "40", TERM: "xterm-256color" } })).toEqual(plain);
  });

  test("prints exactly one JSON value on stdout, and its warnings on stderr", async () => {
    const { code, out, err } = await run({
      args: ["ask", "copper bell keepers", "--json"],
      files: { ...inCorpus, "corpus/a.md": "---\ntitle: Log" },
    });

    expect([code, err]).toEqual([0, "lectern: the corpus has 1 problem; see: lectern check\n"]);
    expect(oneJson(out)).toMatchObject({ outcome: "found" });
  });

  test.each([
    [1, ["ask", "zeppelin"]],
    [2, ["ask"]],
    [2, ["ask", ""]],
    [2, ["ask", "x".repeat(10_000)]],
    [2, ["aks"]],
    [2, []],
    [3, ["sources", "--corpus", "none"]],
    [0, ["check"]],
    [0, ["--help"]],
  ])("ends with %i and without a stack for %j", async (status, args) => {
    const { code, err } = await run({ args });

    expect(code).toBe(status);
    expect(err).not.toMatch(/^\s+at /mu);
  });

  test("reads the .env file of its folder, and prints nothing about it", async () => {
    const { code, out, err } = await run({
      args: ["sources", "--json"],
      files: { ".env": "LECTERN_CORPUS=texts\n", "texts/a.md": withFields(["title: Log"], "Words.") },
    });

    expect([code, err]).toEqual([0, ""]);
    expect(oneJson(out)).toMatchObject({ documents: [{ id: "a" }] });
  });

  test("ends quietly where the reader of its output has left", async () => {
    const paragraph = "The ferries stayed in the harbour all winter.";
    const files = Object.fromEntries(
      Array.from({ length: 400 }, (_, index) => [
        `corpus/${index}.md`,
        withFields([`title: ${"Log ".repeat(120)}${index}`], paragraph),
      ]),
    );
    const { child, ended } = await start({ args: [program, "sources"], files });
    child.stdout.once("data", () => child.stdout.destroy());

    expect(await text(child.stderr)).toBe("");
    expect(await ended).toBe(0);
  });
});

describe("the program in other surroundings", () => {
  test.each([{ CI: "1" }, { FORCE_COLOR: "1" }])(
    "prints no colours to a pipe under %j",
    async (environment) => {
      const { out } = await run({ args: ["ask", "keepers of the copper bell"], environment });
      expect(out).not.toContain("\u001b");
    },
  );

  test("says that a run file can't be written, with 2 and one JSON value", async () => {
    const files = {
      "docs.jsonl": '{"id":"d1","text":"The bell is copper."}\n',
      "queries.jsonl": '{"id":"q1","text":"copper bell"}\n',
      "qrels.tsv": "q1\td1\t1\n",
    };
    const args = ["eval", "retrieval", ".", "--run", "missing/run.txt", "--json"];
    const { code, out, err } = await run({ args, files });
    const message = "--run: expected a file that can be written, met missing/run.txt";
    expect([code, err]).toEqual([2, `lectern: ${message}\n`]);
    expect(oneJson(out)).toEqual({ error: { code: "wrong-usage", message } });
  });

  test("shows control characters of a broken corpus as pictures", async () => {
    const files = { "corpus/a.md": '---\nkind: x\n"\\e[31mred": 1\n---\n\nWords.' };
    const { code, err } = await run({ args: ["ask", "words"], files });
    expect(code).toBe(3);
    expect(err).toContain("␛[31mred");
    expect(err).not.toContain("\u001b");
  });
});

describe("a question on the command line", () => {
  /** Asks in a fresh process and prints which CommonJS modules it loaded. */
  const script = `
    import { createRequire } from "node:module";
    const { runCli } = await import(${JSON.stringify(pathToFileURL(path.join(built, "cli/index.js")).href)});
    const terminal = { out: () => {}, err: () => {}, width: null, colors: false };
    await runCli({ args: ["ask", "copper bell keepers"], environment: {}, terminal });
    console.log(JSON.stringify(Object.keys(createRequire(import.meta.url).cache)));
  `;

  test("loads one stemmer of natural, and neither discord.js nor what natural drags along", async () => {
    const { child, ended } = await start({ args: ["--input-type=module", "--eval", script] });
    const [out, code] = await Promise.all([text(child.stdout), ended]);
    const loaded = out.split(/[[\],"]+/u).flatMap((file) => file.split("/node_modules/").slice(-1));

    expect(code).toBe(0);
    expect(loaded).toContain("natural/lib/natural/stemmers/porter_stemmer.js");
    expect(loaded).not.toContain("natural/lib/natural/index.js");
    expect(loaded.filter((file) => /^(?:@?discord|mongoose|mongodb|pg|redis)\b/u.test(file))).toEqual([]);
  });

  /** Writes the address of each module that is loaded from now on. */
  const hook = `
    import { writeSync } from "node:fs";
    export async function load(url, context, next) {
      writeSync(1, url + "\\n");
      return next(url, context);
    }`;
  const hooked = `
    import { register } from "node:module";
    register(${JSON.stringify(`data:text/javascript,${encodeURIComponent(hook)}`)});
    ${script}`;
  const packagesIn = (out: string) => out.matchAll(/node_modules\/(?<name>(?:@[^/]+\/)?[^/]+)/gu);

  test("loads no reader of other formats where the corpus has none", async () => {
    const { child, ended } = await start({ args: ["--input-type=module", "--eval", hooked] });
    const [out, code] = await Promise.all([text(child.stdout), ended]);
    const loaded = new Set(Array.from(packagesIn(out), ({ groups }) => groups?.["name"] ?? ""));

    expect(code).toBe(0);
    expect(loaded).toContain("yaml");
    expect(parsers.filter((name) => loaded.has(name))).toEqual([]);
  });
});
