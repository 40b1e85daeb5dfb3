import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { guidedTargets } from "./support/guided/guided-target.ts";
import { searchFaults } from "./support/guided/search-faults.ts";
import { numberFrom } from "./support/number-from.ts";
import { seedOfTheDay } from "./support/seed-of-the-day.ts";

const INPUTS = numberFrom("LECTERN_FUZZ_INPUTS", 100_000);
const SEED = seedOfTheDay("LECTERN_FUZZ_SEED");

console.log(`seed ${SEED}`);
for (const target of guidedTargets) {
  const begin = performance.now();
  const inputs = Math.ceil(INPUTS / guidedTargets.length);
  const { kept, blocks, faults } = await searchFaults(target, { inputs, seed: SEED });
  const seconds = ((performance.now() - begin) / 1_000).toFixed(1);
  console.log(
    `${target.name.padEnd(18)} ${inputs} inputs, ${kept} led on, ${blocks} blocks and counts, ${faults.length} faults, ${seconds} s`,
  );
  for (const [number, { error, bytes }] of faults.slice(0, 5).entries()) {
    const file = join(tmpdir(), `lectern-fault-${SEED}-${target.name.replaceAll(" ", "-")}-${number}`);
    writeFileSync(file, bytes);
    console.log(`  ${file}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
