import { readFileSync } from "node:fs";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { ConfigError, loadEnvironment, parseConfig, variableNames } from "../../src/config/index.ts";
import { writeCorpus } from "../support/corpus-folder.ts";

/** Lets the running test stand in a new folder with this `.env` file. */
async function standIn(files: { readonly ".env"?: string }): Promise<void> {
  const folder = await writeCorpus(files);
  const cwd = vi.spyOn(process, "cwd").mockReturnValue(folder);
  onTestFinished(() => cwd.mockRestore());
}

function refusal(environment: NodeJS.ProcessEnv): ConfigError {
  try {
    parseConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error("expected a refusal, met none");
}

describe("a configuration", () => {
  test("takes the folder `corpus` where the environment says nothing", () => {
    expect(parseConfig({})).toEqual({ corpus: "corpus" });
  });

  test("takes the folder that the environment names, without the white space around it", () => {
    expect(parseConfig({ LECTERN_CORPUS: " texts/2031 \n" })).toEqual({ corpus: "texts/2031" });
  });

  test("does not read variables of others", () => {
    expect(parseConfig({ CORPUS: "elsewhere", lectern_corpus: "elsewhere" })).toEqual({ corpus: "corpus" });
  });

  test.each(["", "  "])("is refused where the folder is %j", (value) => {
    const error = refusal({ LECTERN_CORPUS: value });

    expect(error.code).toBe("invalid-config");
    expect(error.problems).toEqual(["LECTERN_CORPUS: expected a folder, met nothing"]);
    expect(error.message).toBe(
      "The configuration has a problem:\nLECTERN_CORPUS: expected a folder, met nothing",
    );
  });
});

describe("a configuration error", () => {
  test("lists every problem at once, a line each", () => {
    const error = new ConfigError(["ONE: expected words, met nothing", "TWO: expected a number, met x"]);

    expect(error.message.split("\n")).toEqual([
      "The configuration has 2 problems:",
      "ONE: expected words, met nothing",
      "TWO: expected a number, met x",
    ]);
  });
});

describe("the environment", () => {
  test("has the variables of the .env file of the current folder", async () => {
    await standIn({ ".env": "LECTERN_CORPUS=from-file\n" });

    expect(loadEnvironment({ HOME: "/home/ida" })).toEqual({
      HOME: "/home/ida",
      LECTERN_CORPUS: "from-file",
    });
  });

  test("keeps a set variable whatever the .env file says", async () => {
    await standIn({ ".env": "LECTERN_CORPUS=from-file\n" });

    expect(loadEnvironment({ LECTERN_CORPUS: "set" })).toEqual({ LECTERN_CORPUS: "set" });
  });

  test("is the given one where there is no .env file", async () => {
    await standIn({});

    expect(loadEnvironment({ LECTERN_CORPUS: "set" })).toEqual({ LECTERN_CORPUS: "set" });
  });

  test("is a copy: neither the given one nor the process’s own changes, and nothing is printed", async () => {
    await standIn({ ".env": "LECTERN_TEST_ONLY=from-file\n" });
    const printed = vi.spyOn(process.stdout, "write");
    const logged = vi.spyOn(console, "log");
    onTestFinished(() => {
      printed.mockRestore();
      logged.mockRestore();
    });
    const given = {};
    loadEnvironment(given);

    expect(given).toEqual({});
    expect(process.env["LECTERN_TEST_ONLY"]).toBeUndefined();
    expect(printed).not.toHaveBeenCalled();
    expect(logged).not.toHaveBeenCalled();
  });
});

describe("the example environment", () => {
  test("names exactly the variables that are read", () => {
    const example = readFileSync(new URL("../../.env.example", import.meta.url), "utf8");
    const names = [...example.matchAll(/^(?:#\s?)?(?<name>[A-Z][A-Z0-9_]*)=/gmu)].map(([, name]) => name);

    expect(names.toSorted()).toEqual(variableNames.toSorted());
  });
});
