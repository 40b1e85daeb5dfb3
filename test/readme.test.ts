import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { variableNames } from "../src/config/index.ts";
import { readDocument } from "../src/corpus/index.ts";

const project = fileURLToPath(new URL("..", import.meta.url));
const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");

/** A command of the README, with what the README shows of its output. */
interface Example {
  readonly command: string;
  readonly output: string;
}

const examples = [...readme.matchAll(/```console\n\$ ([^\n]*)\n((?:(?!```).)*)```/gsu)].map(
  ([, command = "", output = ""]): Example => ({ command, output }),
);

/**
 * What the command prints, run by a shell in the project as a reader would; without what npm itself has to say.
 * A playground would run on: it is told to stop once it has said where it is.
 */
function run(command: string): Promise<string> {
  return new Promise((resolve) => {
    const child = execFile(
      "timeout", // Passes the signal on to everything that the shell started.
      ["15", "bash", "-c", `exec 2>&1; ${command}`],
      { cwd: project, env: { ...process.env, NO_COLOR: "1" } },
      (_error, stdout) => resolve(stdout.replace(/^npm .*\n/gmu, "")),
    );
    child.stdout?.on("data", (words: string) => {
      if (words.includes("Playground: ")) child.kill("SIGTERM");
    });
  });
}

/** The words of an output: how they are wrapped and indented depends on the terminal. */
function wordsOf(output: string): string {
  return output.replace(/\s+/gu, " ").trim();
}

/** A pattern for the output in which the revision, which changes with every edit of the corpus, and the port may be any. */
function patternOf(output: string): RegExp {
  const escaped = wordsOf(output).replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
  return new RegExp(`^${escaped.replaceAll("REVISION", "[0-9a-f]{12}").replaceAll("PORT", "\\d+")}$`, "u");
}

describe("the README", () => {
  test("shows commands with their outputs", () => {
    expect(examples.length).toBeGreaterThanOrEqual(6);
  });

  test.each(examples)("prints what it shows for: $command", async ({ command, output }) => {
    expect(wordsOf(await run(command))).toMatch(patternOf(output));
  });

  test("lists every variable of the configuration, as .env.example does", async () => {
    const example = await readFile(new URL("../.env.example", import.meta.url), "utf8");
    expect(variableNames.length).toBeGreaterThan(0);
    for (const name of variableNames) {
      expect(readme).toContain(`| \`${name}\` |`);
      expect(example).toMatch(new RegExp(`^#? ?${name}=`, "mu"));
    }
  });

  test("shows a document that the corpus reads without a problem, all of it the speaker's", () => {
    const text = /```markdown\n([^`]*)```/u.exec(readme)?.[1] ?? "";
    const { document, problems } = readDocument({ file: "budget.md", text }, () => "en");
    expect(problems).toEqual([]);
    expect(document?.paragraphs.map(({ speaker, voice }) => [speaker?.name, voice])).toEqual([
      ["Ana Ruiz", "speech"],
    ]);
  });
});
