import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { project, read, runProgram } from "../support/operation-files.ts";

const packageFile = v.object({
  name: v.string(),
  version: v.string(),
  dependencies: v.optional(v.record(v.string(), v.string()), {}),
  optionalDependencies: v.optional(v.record(v.string(), v.string()), {}),
});

function readPackage(folder: string) {
  return v.parse(packageFile, JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")));
}

/** Where a package that one in a folder asks for is installed; `null` where it is not. */
function findInstalled(name: string, from: string): string | null {
  const folder = path.join(from, "node_modules", name);
  if (existsSync(path.join(folder, "package.json"))) return folder;
  const above = path.dirname(from);
  return above === from ? null : findInstalled(name, above);
}

/** Every package that production leads to and that is installed, by name and version. */
function installedForProduction(): readonly string[] {
  const folders = new Set([project.replace(/\/$/u, "")]);
  for (const folder of folders) {
    const { dependencies, optionalDependencies } = readPackage(folder);
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const found = findInstalled(name, folder);
      if (found !== null) folders.add(found);
    }
  }
  const packages = [...folders].slice(1).map(readPackage);
  return [...new Set(packages.map(({ name, version }) => `${name}@${version}`))].toSorted();
}

describe("the bill of materials", () => {
  const bill = v.object({
    bomFormat: v.literal("CycloneDX"),
    metadata: v.object({ component: v.object({ name: v.string(), version: v.string() }) }),
    components: v.array(
      v.object({ "bom-ref": v.string(), name: v.string(), version: v.string(), purl: v.string() }),
    ),
    dependencies: v.array(v.object({ ref: v.string(), dependsOn: v.array(v.string()) })),
  });

  test("lists what is installed for production, all of it and nothing else", async () => {
    const { status, out, err } = await runProgram(process.execPath, ["scripts/write-sbom.mjs"]);
    expect([status, err]).toEqual([0, ""]);
    const { components, metadata, dependencies } = v.parse(bill, JSON.parse(out));
    const listed = components.map(({ name, version }) => `${name}@${version}`);

    expect(listed.toSorted()).toEqual(installedForProduction());
    expect(listed).toEqual(expect.arrayContaining([expect.stringMatching(/^yaml@/u)]));
    expect(listed.filter((name) => /^(?:typescript|vitest|recheck)@/u.test(name))).toEqual([]);
    expect(metadata.component.name).toBe("lectern");
    const refs = new Set([
      ...components.map((component) => component["bom-ref"]),
      `lectern@${metadata.component.version}`,
    ]);
    expect(dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !refs.has(ref))).toEqual([]);
  });
});

describe("the notes of a release", () => {
  const notes = (...args: readonly string[]) =>
    runProgram(process.execPath, ["scripts/release-notes.mjs", ...args]);

  test("are what the changelog says of its version, without heading and without other versions", async () => {
    const { status, out } = await notes("0.1.0");
    const changelog = read("CHANGELOG.md");

    expect(status).toBe(0);
    expect(out.trim()).toBe(
      changelog.slice(changelog.indexOf("## [0.1.0]")).split("\n").slice(1).join("\n").trim(),
    );
  });

  test("stop before the next version", async () => {
    const { status, out } = await notes("Unreleased");

    expect(status).toBe(0);
    expect(out).not.toMatch(/^## /mu);
    expect(out.length).toBeGreaterThan(100);
  });

  test.each([["9.9.9"], ["0.1"], ["0.1.0]"]])(
    "end with 1 where the changelog says nothing of %s",
    async (version) => {
      const { status, out, err } = await notes(version);

      expect([status, out]).toEqual([1, ""]);
      expect(err).toContain(version);
    },
  );

  test("end with 2 where no version is named", async () => {
    expect(await notes()).toMatchObject({ status: 2, out: "" });
  });
});
