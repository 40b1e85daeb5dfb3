import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { variableNames } from "../../src/config/index.ts";
import { project, read, scripts } from "../support/operation-files.ts";

const workflows = readdirSync(`${project}.github/workflows`).map((name) => `.github/workflows/${name}`);

/** Scripts that a file runs, by name: in commands, and as the values of a matrix. */
function scriptsIn(file: string): readonly string[] {
  const text = read(file);
  const run = [...text.matchAll(/npm run (?:-s )?([a-z][\w:-]*)/gu)].map(([, name = ""]) => name);
  const [, listed = ""] = /^ +script: \[(.*)\]$/mu.exec(text) ?? [];
  return [...run, ...[...listed.matchAll(/"([^"]+)"/gu)].map(([, name = ""]) => name)];
}

/** Variables of Lectern that a file names, wherever they stand in it. */
function variablesIn(file: string): readonly string[] {
  return [...new Set([...read(file).matchAll(/\bLECTERN_[A-Z_]+\b/gu)].map(([name]) => name))];
}

describe("the files for whoever runs the bot", () => {
  test("run scripts that package.json has", () => {
    const named = workflows.flatMap(scriptsIn);

    expect(named).toEqual(expect.arrayContaining(["sbom", "release-notes", "fuzz", "mutate"]));
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test.each(["Dockerfile", "compose.yaml", "deploy/lectern.service", "scripts/check-health.mjs"])(
    "%s names variables that the bot reads",
    (file) => {
      const named = variablesIn(file);

      expect(named).toContain("LECTERN_HEALTH_PORT");
      expect(named.filter((name) => !variableNames.includes(name))).toEqual([]);
    },
  );
});
