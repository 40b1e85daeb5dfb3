import type { Problem } from "./problem.ts";

/** What the name of a file with metadata beside a text looks like. */
export const sidecarFormat = /\.meta\.ya?ml$/iu;

/** The names under which the metadata of a file may stand beside it, the likeliest first. */
export function sidecarNames(file: string): string[] {
  return [file, file.replace(/\.[^./]+$/u, "")].flatMap((name) => [`${name}.meta.yaml`, `${name}.meta.yml`]);
}

/** A text's file with the file of the metadata beside it, or `null` where there is none. */
export interface SourcePair {
  readonly file: string;
  readonly sidecar: string | null;
}

/**
 * Each text with the metadata beside it: `NAME.meta.yaml` or `NAME.txt.meta.yaml` for `NAME.txt`. Metadata beside which no
 * text stands is a problem.
 */
export function pairSidecars(files: readonly string[]): {
  readonly pairs: readonly SourcePair[];
  readonly unpaired: readonly Problem[];
} {
  const all = new Set(files.filter((file) => sidecarFormat.test(file)));
  const pairs = files
    .filter((file) => !all.has(file))
    .map((file) => ({ file, sidecar: sidecarNames(file).find((name) => all.has(name)) ?? null }));
  const used = new Set(pairs.map(({ sidecar }) => sidecar));
  const message = "expected a text of the same name beside the metadata, met none";
  const unpaired = [...all]
    .filter((file) => !used.has(file))
    .map((file): Problem => ({ file, line: 1, code: "sidecar-without-document", message }));
  return { pairs, unpaired };
}
