import { readdirSync, readFileSync } from "node:fs";
import { parseSync } from "@swc/core";

/** A regular expression as it stands in the source. */
export interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** The modules of the product, but for declarations and the page, which runs in the reader's own browser. */
const modules: readonly string[] = ["src", "commands"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts") && !name.startsWith("page/"))
    .map((name) => `${folder}/${name}`)
    .toSorted(),
);

/** A node of a syntax tree. */
export type Node = Readonly<Record<string, unknown>>;

/** All nodes of every module’s syntax tree; each module is read once. */
export const nodes: ReadonlyMap<string, readonly Node[]> = new Map(
  modules.map((file) => [file, nodesOf(readFileSync(file, "utf8"))]),
);

function nodesOf(code: string): readonly Node[] {
  const found: Node[] = [];
  const pending: unknown[] = [parseSync(code, { syntax: "typescript" })];
  while (pending.length > 0) {
    const node = pending.pop();
    if (typeof node !== "object" || node === null) continue;
    if (!Array.isArray(node) && "type" in node) found.push({ ...node });
    pending.push(...Object.values(node));
  }
  return found;
}

/** Every regular expression that stands in the product, each once. */
export function literalPatterns(): readonly Pattern[] {
  const found = new Map<string, Pattern>();
  for (const [file, own] of nodes) {
    for (const { type, pattern, flags } of own) {
      if (type !== "RegExpLiteral" || typeof pattern !== "string" || typeof flags !== "string") continue;
      const key = `/${pattern}/${flags}`;
      if (!found.has(key)) found.set(key, { file, source: pattern, flags });
    }
  }
  return [...found.values()];
}

/** A class of characters, as a group of the expression. */
const CLASS = String.raw`\\.|\[(?:\\.|[^\]\\])*\]|[^()\\[\]]`;

/**
 * The pattern whose attempts cost as much as those of the given one that do not fail at once.
 *
 * `(?<!C)C+…` and `(?<!C)C*…` are tried in earnest only where a run of `C` begins, or right where there is none, so a run is read by
 * one attempt; what an attempt costs is what `^C+…` costs.
 */
export function atRunStarts(source: string): string {
  const [, before, rest = ""] = new RegExp(`^\\(\\?<!(${CLASS})\\)(.*)$`, "su").exec(source) ?? [];
  const isRun = before !== undefined && (rest.startsWith(`${before}+`) || rest.startsWith(`${before}*`));
  return isRun ? `^${rest}` : source;
}
