import { createHash } from "node:crypto";

/** Which of all mutants a run tries. */
export interface Sample {
  /** The share of the mutants, from 0 to 1. */
  readonly share: number;
  /** Another seed draws others. */
  readonly seed: number;
}

/** What tells a mutant from all others: its place, and what it puts there. */
export interface MutantPlace {
  readonly fileName: string;
  readonly location: { readonly start: Position; readonly end: Position };
  readonly replacement?: string | undefined;
}

interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * Whether a mutant belongs to the sample. It depends on nothing but the mutant and the seed, so that the process that tries
 * mutants and the one that counts them agree without a list, and a run can be repeated.
 *
 * @param root The folder that file names are taken relative to; copies of the project draw the same sample.
 */
export function inSample(mutant: MutantPlace, sample: Sample, root: string): boolean {
  const { start, end } = mutant.location;
  const file = mutant.fileName.startsWith(root) ? mutant.fileName.slice(root.length + 1) : mutant.fileName;
  const identity = [
    sample.seed,
    file.replaceAll("\\", "/"),
    start.line,
    start.column,
    end.line,
    end.column,
    mutant.replacement ?? "",
  ];
  const drawn = createHash("sha256").update(JSON.stringify(identity)).digest().readUInt32BE(0);
  return drawn < sample.share * 2 ** 32;
}
