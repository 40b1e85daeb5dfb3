import { existsSync, readdirSync, readFileSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, test } from "vitest";

const entry = v.object({
  version: v.optional(v.string()),
  license: v.optional(v.string()),
  dev: v.optional(v.boolean(), false),
  hasInstallScript: v.optional(v.boolean(), false),
  resolved: v.optional(v.string()),
  integrity: v.optional(v.string()),
});
const lock = v.parse(
  v.object({ packages: v.record(v.string(), entry) }),
  JSON.parse(readFileSync("package-lock.json", "utf8")),
).packages;
const production = Object.entries(lock).filter(([place, { dev }]) => place !== "" && !dev);
const installed = production.filter(([place]) => existsSync(`${place}/package.json`));

/** Licences that ask for no more than their own text beside a copy. */
const permissive = ["MIT", "ISC", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "(MIT AND Zlib)"];

/** Packages that say less, or offer more, than a name from that list; the text of each was read. */
const read: Readonly<Record<string, string>> = {
  duck: "BSD", // BSD-2-Clause, by the text in LICENSE
  jszip: "(MIT OR GPL-3.0-or-later)", // MIT is taken
  sylvester: "none", // MIT, by the text in LICENSE.txt
};

/** What a package says of itself, in either of the forms that npm has had. */
const packageFile = v.object({
  name: v.string(),
  license: v.optional(v.union([v.string(), v.object({ type: v.string() })])),
  licenses: v.optional(v.array(v.object({ type: v.string() }))),
  scripts: v.optional(v.record(v.string(), v.string()), {}),
});

function readPackage(place: string) {
  return v.parse(packageFile, JSON.parse(readFileSync(`${place}/package.json`, "utf8")));
}

function licenceOf({ license, licenses }: v.InferOutput<typeof packageFile>): string {
  if (typeof license === "string") return license;
  return license?.type ?? licenses?.map(({ type }) => type).join(" AND ") ?? "none";
}

describe("the packages for production", () => {
  test("are installed, and come with a licence that asks for no more than its text", () => {
    expect(installed.length).toBeGreaterThan(140);
    const others = installed
      .map(([place]) => readPackage(place))
      .filter((own) => !permissive.includes(licenceOf(own)))
      .map((own) => [own.name, licenceOf(own)]);

    expect(Object.fromEntries(others)).toEqual(read);
  });

  test("run nothing when they are installed, and hold nothing that would have to be compiled", () => {
    expect(production.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
    for (const [place] of installed) {
      const { scripts } = readPackage(place);
      expect(
        ["preinstall", "install", "postinstall"].filter((name) => name in scripts),
        place,
      ).toEqual([]);
      expect(readdirSync(place), place).not.toContain("binding.gyp");
    }
  });

  test("come from a registry and from nowhere else, each with the hash of its bytes", () => {
    for (const [place, { resolved = "https://", integrity }] of production) {
      expect(resolved, place).toMatch(/^https:\/\//u);
      expect(integrity, place).toMatch(/^sha512-/u);
    }
  });

  test("are asked for by one exact version each", () => {
    const { dependencies }: { readonly dependencies: Readonly<Record<string, string>> } = JSON.parse(
      readFileSync("package.json", "utf8"),
    );

    for (const [name, version] of Object.entries(dependencies))
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/u);
  });
});
