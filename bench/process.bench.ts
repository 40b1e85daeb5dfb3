import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { median } from "./support/measure.ts";
import { runProgram } from "./support/run-program.ts";

const RUNS = 15;

const program = fileURLToPath(new URL("../dist/src/cli.js", import.meta.url));
if (!existsSync(program)) {
  throw new Error(`expected the compiled program at ${program}, met none; run: npm run build`);
}

/** Prints the median time of whole processes and their median peak of memory. */
async function measureProcess(name: string, args: readonly string[]): Promise<void> {
  await runProgram(args);
  const times: number[] = [];
  const peaks: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const { milliseconds, megabytes } = await runProgram(args);
    times.push(milliseconds);
    peaks.push(megabytes);
  }
  console.log(`${name}: ${median(times).toFixed(0)} ms, at most ${median(peaks).toFixed(0)} MB`);
}

console.log("Whole processes, from start to end");
await measureProcess("Node.js that does nothing", ["--eval", ""]);
await measureProcess("lectern --help", [program, "--help"]);
await measureProcess("lectern ask, on the corpus of the project", [
  program,
  "ask",
  "How did the CSTO peacekeepers help Kazakhstan's law enforcement?",
]);
