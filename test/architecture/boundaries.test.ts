import { readdirSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import extractDepcruiseOptions from "dependency-cruiser/config-utl/extract-depcruise-options";
import { describe, expect, test } from "vitest";
import { parsers, stemmer, type Tree, writeMiniatureProject } from "../support/miniature-project.ts";

const project = fileURLToPath(new URL("../..", import.meta.url));
const options = await extractDepcruiseOptions(path.join(project, ".dependency-cruiser.cjs"));

async function cruiseTree(baseDir: string): Promise<ICruiseResult> {
  const { output } = await cruise(["."], { ...options, baseDir });
  if (typeof output === "string") throw new TypeError(`expected a cruise result, met the text ${output}`);
  return output;
}

async function rulesBrokenBy(changes: Tree): Promise<readonly string[]> {
  const root = await writeMiniatureProject(changes);
  try {
    const { summary } = await cruiseTree(root);
    return [...new Set(summary.violations.map(({ rule }) => rule.name))].toSorted();
  } finally {
    await rm(root, { recursive: true });
  }
}

/** The modules of the project's `src`, as paths from the project's root. */
function modulesOfSource(): readonly string[] {
  return readdirSync(path.join(project, "src"), { recursive: true, encoding: "utf8" })
    .map((name) => path.posix.join("src", ...name.split(path.sep)))
    .filter((name) => name.endsWith(".ts"))
    .toSorted();
}

/** The statements that import something of another layer, or re-export it, as more than a type. */
function valuesFrom(layer: string, source: string): readonly string[] {
  const statement = new RegExp(`\\b(?:import|export)\\b[^;]*?"[^"]*/${layer}/index\\.ts"`, "g");
  const statements = source.match(statement) ?? [];
  return statements.filter((statement) => !/^(?:import|export) type\b/.test(statement));
}

/** A module of the miniature project, what it imports in place of what it should, and the rules that notice. */
type Fault = readonly [file: string, imported: string, ...rules: string[]];

const layerFaults: readonly Fault[] = [
  ["src/text/stem.ts", "../config/index.ts", "text-imports-only-allowed-layers"],
  ["src/attribution/index.ts", "../search/index.ts", "attribution-imports-only-allowed-layers"],
  ["src/convert/index.ts", "../store/index.ts", "convert-imports-only-allowed-layers"],
  ["src/corpus/index.ts", "../search/index.ts", "corpus-imports-only-allowed-layers"],
  ["src/search/rank.ts", "../corpus/index.ts", "search-imports-only-allowed-layers"],
  ["src/store/index.ts", "../text/index.ts", "store-imports-only-allowed-layers"],
  ["src/answer/index.ts", "../config/index.ts", "answer-imports-only-allowed-layers"],
  ["src/import/index.ts", "../answer/index.ts", "import-imports-only-allowed-layers"],
  ["src/evaluation/index.ts", "../attribution/index.ts", "evaluation-imports-only-allowed-layers"],
  ["src/config/index.ts", "../text/index.ts", "config-imports-only-allowed-layers"],
  ["src/cli/index.ts", "../search/index.ts", "cli-imports-only-allowed-layers"],
  ["src/discord/index.ts", "../search/index.ts", "discord-imports-only-allowed-layers"],
  ["src/fleet/index.ts", "../config/index.ts", "fleet-imports-only-allowed-layers"],
  ["src/operation/index.ts", "../discord/index.ts", "operation-imports-only-allowed-layers"],
  ["src/launch/index.ts", "../search/index.ts", "launch-imports-only-allowed-layers"],
  ["src/loopback-discord/index.ts", "../text/index.ts", "loopback-discord-imports-only-allowed-layers"],
  ["src/page/index.ts", "../text/index.ts", "page-imports-only-allowed-layers"],
  ["src/playground/index.ts", "../text/index.ts", "playground-imports-only-allowed-layers"],
  ["commands/ask.ts", "../src/corpus/index.ts", "commands-imports-only-allowed-layers"],
  ["src/cli.ts", "./stray/index.ts", "every-folder-of-src-is-a-layer"],
];

const packageFaults: readonly Fault[] = [
  ["src/search/rank.ts", stemmer, "natural-is-used-only-by-its-owners"],
  ["src/text/stem.ts", "natural", "natural-is-imported-by-single-files"],
  ["src/answer/index.ts", "yaml", "yaml-is-used-only-by-its-owners"],
  ["src/search/rank.ts", "valibot", "valibot-is-used-only-by-its-owners"],
  ["src/cli/index.ts", "dotenv", "dotenv-is-used-only-by-its-owners"],
  ["src/discord/index.ts", "wrap-ansi", "wrap-ansi-is-used-only-by-its-owners"],
  ["src/discord/index.ts", "pino", "pino-is-used-only-by-its-owners"],
  ["src/launch/index.ts", "prom-client", "prom-client-is-used-only-by-its-owners"],
  ["src/launch/index.ts", "intl-messageformat", "intl-messageformat-is-used-only-by-its-owners"],
  ["src/discord/index.ts", "picocolors", "picocolors-is-used-only-by-its-owners"],
  [
    "src/evaluation/index.ts",
    "discord.js",
    "cli-does-not-reach-discord-js",
    "discord-js-is-used-only-by-its-owners",
  ],
  ["src/cli.ts", "./discord/index.ts", "cli-does-not-reach-discord-js"],
  ["src/playground/index.ts", "ws", "ws-is-used-only-by-its-owners"],
  [
    "src/playground/index.ts",
    "lit",
    "lit-is-used-only-by-its-owners",
    "the-product-does-not-use-dev-dependencies",
  ],
  [
    "src/playground/index.ts",
    "@skyra/discord-components-core",
    "@skyra/discord-components-core-is-used-only-by-its-owners",
    "the-product-does-not-use-dev-dependencies",
  ],
  [
    "src/playground/index.ts",
    "discord-markdown-parser",
    "discord-markdown-parser-is-used-only-by-its-owners",
    "the-product-does-not-use-dev-dependencies",
  ],
  ["src/answer/index.ts", "left-pad", "a-package-has-an-owner"],
  ["src/answer/index.ts", "undeclared", "packages-are-declared"],
  ["src/answer/index.ts", "fast-check", "the-product-does-not-use-dev-dependencies"],
];

const parserFaults = parsers.map(
  (name): Fault => ["src/corpus/index.ts", name, `${name}-is-used-only-by-its-owners`],
);

const moduleFaults: readonly Fault[] = [
  ["src/answer/index.ts", "../search/rank.ts", "folders-are-entered-through-their-index"],
  ["src/cli.ts", "./search/rank.ts", "folders-are-entered-through-their-index"],
  ["src/bot.ts", "../commands/ask.ts", "folders-are-entered-through-their-index"],
  ["test/search/rank.test.ts", "../../src/search/rank.ts", "tests-and-benchmarks-use-public-interfaces"],
  ["bench/rank.bench.ts", "../src/search/rank.ts", "tests-and-benchmarks-use-public-interfaces"],
  ["test/search/rank.test.ts", "../cli/run.test.ts", "tests-and-benchmarks-share-only-support"],
  ["src/bot.ts", "../test/support/briefing.ts", "the-product-does-not-import-its-tests"],
  [
    "src/discord/index.ts",
    "../../commands/index.ts",
    "discord-imports-only-allowed-layers",
    "no-cycles",
    "only-composition-roots-import-commands",
  ],
  ["src/bot.ts", "./cli.ts", "nothing-imports-a-composition-root"],
  ["src/search/rank.ts", "./index.ts", "no-cycles"],
  ["src/search/rank.ts", "./moved.ts", "every-import-resolves"],
];

const faults = [...layerFaults, ...packageFaults, ...parserFaults, ...moduleFaults].map(
  ([file, imported, ...rules]) => ({
    file,
    imported,
    rules,
  }),
);

describe("the project", () => {
  test("keeps every boundary, with each module of src under the check", async () => {
    const { modules, summary } = await cruiseTree(project);
    const sources = modules
      .map(({ source }) => source)
      .filter((source) => source.startsWith("src/") && source.endsWith(".ts"));

    expect(summary.violations).toEqual([]);
    expect(sources.toSorted()).toEqual(modulesOfSource());
    expect(sources.length).toBeGreaterThan(10);
  });

  test.each([
    ["discord", "corpus"],
    ["playground", "page"],
  ])("takes into the layer %s only types from the layer %s", (layer, other) => {
    const modules = modulesOfSource().filter((name) => name.startsWith(`src/${layer}/`));

    expect(
      modules.flatMap((name) => valuesFrom(other, readFileSync(path.join(project, name), "utf8"))),
    ).toEqual([]);
  });
});

describe("the boundaries", () => {
  test("let a project pass in which every import is allowed", async () => {
    expect(await rulesBrokenBy({})).toEqual([]);
  });

  test.each(faults)("are broken when $file imports $imported", async ({ file, imported, rules }) => {
    expect(await rulesBrokenBy({ [file]: `import "${imported}";` })).toEqual(rules);
  });

  test.each([
    `import type { Document } from "../corpus/index.ts";`,
    `export type { Document } from "../corpus/index.ts";`,
    `export const later = async () => import("../corpus/index.ts");`,
  ])("are broken by `%s` as well", async (statement) => {
    expect(await rulesBrokenBy({ "src/search/rank.ts": statement })).toEqual([
      "search-imports-only-allowed-layers",
    ]);
  });

  test("are broken by a module that stands alone", async () => {
    expect(await rulesBrokenBy({ "src/search/alone.ts": "export const alone = true;" })).toEqual([
      "no-orphans",
    ]);
  });

  test("are rules of which each notices at least one of these faults", () => {
    const rules = options.ruleSet?.forbidden?.map(({ name }) => name);

    expect(new Set(["no-orphans", ...faults.flatMap((fault) => fault.rules)])).toEqual(new Set(rules));
  });

  test("tell an import of the corpus layer's types from one of its values", () => {
    const source = `
      import type { Document } from "../corpus/index.ts";
      import { render } from "./render.ts";
      import { readCorpus } from "../corpus/index.ts";`;

    expect(valuesFrom("corpus", source)).toEqual([`import { readCorpus } from "../corpus/index.ts"`]);
  });
});
