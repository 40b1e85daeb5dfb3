import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

/** Paths of files, with `/`, and what the files hold. */
export type Tree = Readonly<Record<string, string>>;

/** The one kind of path into `natural` that the project imports. */
export const stemmer = "natural/lib/natural/stemmers/porter_stemmer.js";

/** The packages that read other formats. */
export const parsers = [
  "@mozilla/readability",
  "htmlparser2",
  "linkedom",
  "mammoth",
  "unpdf",
  "yauzl",
] as const;

const dependencies = [
  ...parsers,
  "discord.js",
  "dotenv",
  "intl-messageformat",
  "left-pad",
  "natural",
  "picocolors",
  "pino",
  "prom-client",
  "valibot",
  "wrap-ansi",
  "ws",
  "yaml",
];
const devDependencies = ["@skyra/discord-components-core", "discord-markdown-parser", "fast-check", "lit"];
const undeclared = ["undeclared"];

const versions = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, "1.0.0"]));

/** Stand-ins for the packages: the tree can lie anywhere, with no real package in reach. */
const packages: Tree = Object.fromEntries(
  [...dependencies, ...devDependencies, ...undeclared].flatMap((name) => [
    [`node_modules/${name}/package.json`, JSON.stringify({ name, version: "1.0.0", main: "index.js" })],
    [`node_modules/${name}/index.js`, ""],
  ]),
);

/** A project with every layer and every package in it, in which each import is allowed. Nothing imports `src/stray`. */
const cleanTree: Tree = {
  ...packages,
  [`node_modules/${stemmer}`]: "",
  "package.json": JSON.stringify({
    dependencies: versions(dependencies),
    devDependencies: versions(devDependencies),
  }),
  "src/text/index.ts": `export * from "./stem.ts";`,
  "src/text/stem.ts": `import "${stemmer}";`,
  "src/attribution/index.ts": `import "../text/index.ts";`,
  "src/convert/index.ts": `import "../text/index.ts"; ${parsers.map((name) => `import "${name}";`).join(" ")}`,
  "src/corpus/index.ts": `import "yaml"; import "valibot"; import "../attribution/index.ts"; import "../convert/index.ts";`,
  "src/search/index.ts": `import "../text/index.ts"; export * from "./rank.ts";`,
  "src/search/rank.ts": `import "node:assert";`,
  "src/store/index.ts": `import "node:fs";`,
  "src/answer/index.ts": `import "../search/index.ts"; import "../store/index.ts"; import "../corpus/index.ts";`,
  "src/import/index.ts": `import "valibot"; import "../convert/index.ts"; import "../corpus/index.ts";`,
  "src/evaluation/index.ts": `import "../search/index.ts";`,
  "src/config/index.ts": `import "dotenv"; import "valibot";`,
  "src/cli/index.ts": `import "wrap-ansi"; import "../answer/index.ts"; import "../config/index.ts"; import "../import/index.ts";`,
  "src/discord/index.ts": `import "discord.js"; import "intl-messageformat"; import type { Document } from "../corpus/index.ts";`,
  "src/fleet/index.ts": `import "discord.js"; import "../answer/index.ts"; import "../discord/index.ts";`,
  "src/operation/index.ts": `import "prom-client";`,
  "src/launch/index.ts": `import "pino"; import "../fleet/index.ts"; import "../operation/index.ts"; import "../config/index.ts"; import "../discord/index.ts";`,
  "src/loopback-discord/index.ts": `import "ws";`,
  "src/page/index.ts": `export type Shown = string;`,
  "src/page/main.ts": `import "lit"; import "@skyra/discord-components-core"; import "discord-markdown-parser"; import "./index.ts";`,
  "src/playground/index.ts": `import "valibot"; import "../loopback-discord/index.ts"; import type { Shown } from "../page/index.ts"; import "../discord/index.ts";`,
  "src/stray/index.ts": `import "node:assert";`,
  "src/cli.ts": `import "./cli/index.ts"; import "./evaluation/index.ts";`,
  "src/bot.ts": `import "./launch/index.ts"; import "../commands/index.ts";`,
  "commands/index.ts": `import "./ask.ts";`,
  "commands/ask.ts": `import "discord.js"; import "../src/discord/index.ts"; import "../src/answer/index.ts";`,
  "test/support/briefing.ts": `import "../../src/corpus/index.ts";`,
  "test/search/rank.test.ts": `import "../../src/search/index.ts"; import "../support/briefing.ts";`,
  "test/cli/run.test.ts": `import "../../src/cli.ts";`,
};

/**
 * Writes a miniature project to a new temporary folder: the clean one, with the files of `changes`
 * added or put in place of its own. Gives the folder; the caller removes it.
 */
export async function writeMiniatureProject(changes: Tree): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), "lectern-"));
  for (const [name, text] of Object.entries({ ...cleanTree, ...changes })) {
    const file = path.join(root, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return root;
}
