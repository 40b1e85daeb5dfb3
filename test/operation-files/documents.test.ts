import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { variableNames } from "../../src/config/index.ts";
import { project, read, scripts } from "../support/operation-files.ts";

const documents = ["SECURITY.md", "PRIVACY.md", "docs/operating.md", "docs/decisions/dependencies.md"];

/** The anchors that the headings of a document have on GitHub. */
function anchorsOf(file: string): readonly string[] {
  return [...read(file).matchAll(/^#+ (.+)$/gmu)].map(([, title = ""]) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, "")
      .trim()
      .replace(/\s/gu, "-"),
  );
}

describe.each(documents)("%s", (file) => {
  const text = read(file);

  test("links to files and headings that exist", () => {
    const targets = [...text.matchAll(/\]\((?!https?:)([^)\s]+)\)/gu)].map(([, target = ""]) => target);

    for (const target of targets) {
      const [place = "", anchor] = target.split("#");
      const linked = place === "" ? file : path.join(path.dirname(file), place);
      expect(existsSync(`${project}${linked}`), target).toBe(true);
      if (anchor !== undefined) expect(anchorsOf(linked)).toContain(anchor);
    }
  });

  test("names files, scripts and variables that exist", () => {
    const named = [
      ...text.matchAll(/`((?:test|src|deploy|scripts|docs)\/[\w./-]+)`/gu),
      ...text.matchAll(/(?<=\s)((?:deploy|scripts)\/[\w.-]+)/gu),
    ].map(([, name = ""]) => name);
    const run = [...text.matchAll(/npm run (?:-s )?([a-z][\w:-]*)/gu)].map(([, name = ""]) => name);
    const variables = [...text.matchAll(/\bLECTERN_[A-Z_]+\b/gu)].map(([name]) => name);

    expect(named.filter((name) => !existsSync(`${project}${name}`))).toEqual([]);
    expect(run.filter((name) => !(name in scripts))).toEqual([]);
    expect(variables.filter((name) => !variableNames.includes(name))).toEqual([]);
  });
});

describe("the runbook", () => {
  const runbook = read("docs/operating.md");

  test("explains every status that the bot ends with, and no other", () => {
    const statuses = [...read("src/launch/exit-code.ts").matchAll(/^ {2}\w+: (\d+),$/gmu)].map(
      ([, status]) => status,
    );
    const rows = [...runbook.matchAll(/^\| (\d+) \| /gmu)].map(([, status]) => status);

    expect(statuses.length).toBeGreaterThan(8);
    expect(rows).toEqual(statuses);
  });

  test("invites with the link that the registration prints", () => {
    const link = new URL(/https:\/\/discord\.com\/oauth2\S+/u.exec(runbook)?.[0] ?? "");

    expect(link.searchParams.get("permissions")).toBe("0");
    expect(link.searchParams.get("scope")).toBe("bot applications.commands");
  });
});
