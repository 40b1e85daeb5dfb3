import { fuzzTargets } from "../test/support/fuzz/index.ts";
import { numberFrom } from "./support/number-from.ts";
import { seedOfTheDay } from "./support/seed-of-the-day.ts";

const CASES = numberFrom("LECTERN_FUZZ_CASES", 1_000_000);
const SEED = seedOfTheDay("LECTERN_FUZZ_SEED");

const weights = fuzzTargets.reduce((sum, { weight }) => sum + weight, 0);
let tried = 0;
let failed = 0;

console.log(`seed ${SEED}`);
for (const { name, weight, run } of fuzzTargets) {
  const cases = Math.ceil((CASES * weight) / weights);
  const begin = performance.now();
  try {
    await run({ cases, seed: SEED });
    tried += cases;
    const seconds = (performance.now() - begin) / 1_000;
    console.log(
      `${name.padEnd(34)} ${String(cases).padStart(9)} cases ${seconds.toFixed(1).padStart(8)} s  held`,
    );
  } catch (error) {
    failed += 1;
    console.error(`${name.padEnd(34)} ${String(cases).padStart(9)} cases  FAILED`, error);
  }
}
console.log(`${tried} cases held, ${failed} of ${fuzzTargets.length} targets failed`);
process.exitCode = failed > 0 ? 1 : 0;
