import { mutate } from "../hostile/mutate.ts";
import { drawOne, seededRandom } from "../seeded-random.ts";
import { BranchCoverage } from "./branch-coverage.ts";
import type { GuidedTarget } from "./guided-target.ts";

/** The longest input that is kept: longer ones only take longer. */
const LONGEST = 4_096;

/** What a search found. */
export interface GuidedSearch {
  readonly inputs: number;
  /** How many inputs ran something new, and so were changed further. */
  readonly kept: number;
  /** How many blocks of code and counts ran. */
  readonly blocks: number;
  readonly faults: readonly { readonly error: unknown; readonly bytes: Uint8Array }[];
}

/**
 * Feeds a target with so many changed inputs, of which those that run something new are changed again, as coverage-guided fuzzers
 * do. Node's own counts of blocks guide it; a native fuzzer would be faster, and ask for a compiler.
 */
export async function searchFaults(
  { seeds, check }: GuidedTarget,
  { inputs, seed }: { readonly inputs: number; readonly seed: number },
): Promise<GuidedSearch> {
  const random = seededRandom(seed);
  const coverage = await BranchCoverage.start();
  const kept: Uint8Array[] = [...seeds];
  const faults: { readonly error: unknown; readonly bytes: Uint8Array }[] = [];
  for (const bytes of seeds) await check(bytes);
  await coverage.news();
  for (let count = 0; count < inputs; count += 1) {
    const bytes = mutate(
      drawOne(kept, random) ?? new Uint8Array(),
      drawOne(kept, random) ?? new Uint8Array(),
      random,
    );
    if (bytes.length > LONGEST) continue;
    try {
      await check(bytes);
    } catch (error) {
      faults.push({ error, bytes });
    }
    if ((await coverage.news()) > 0) kept.push(bytes);
  }
  const found = { inputs, kept: kept.length - seeds.length, blocks: coverage.size, faults };
  await coverage.stop();
  return found;
}
