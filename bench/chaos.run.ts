import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type ChaosReport, runChaos } from "../test/support/chaos/run-chaos.ts";
import type { Held } from "../test/support/chaos/witnessed-bot.ts";
import { witnessHere } from "../test/support/chaos/witnessed-bot.ts";
import { witnessProgram } from "./support/chaos/witnessed-program.ts";
import { numberFrom } from "./support/number-from.ts";

const seed = numberFrom("LECTERN_CHAOS_SEED", 1);
const acts = numberFrom("LECTERN_CHAOS_INTERACTIONS", 10_000);
const isHere = process.env["LECTERN_CHAOS_BOT"] === "here";

/** Discord's, for the first answer to an interaction, in milliseconds; a busy machine may need another. */
const deadlineMs = numberFrom("LECTERN_CHAOS_DEADLINE", 3_000);

/** What caches that fill slowly may take, in bytes. */
const mostGrowth = 16 * 1024 * 1024;

const program = fileURLToPath(new URL("../dist/src/bot.js", import.meta.url));
if (!existsSync(program))
  throw new Error(`expected the compiled bot at ${program}, met none; run: npm run build`);

function print(title: string, rows: Readonly<Record<string, number | string>>): void {
  console.log(`\n${title}`);
  for (const [name, value] of Object.entries(rows).toSorted(([one], [other]) => one.localeCompare(other)))
    console.log(`  ${String(value).padStart(9)}  ${name}`);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

function describe({ heap, resident, resources }: Held): string {
  const counts = Object.entries(resources).map(([kind, count]) => `${count} ${kind}`);
  return `heap ${megabytes(heap)}, resident ${megabytes(resident)}, ${counts.join(", ")}`;
}

function printReport(report: ChaosReport, seconds: number): void {
  const { occurrences, answered, answeredInDoubt, losses, faults } = report;
  const injected = Object.values(faults).reduce((sum, count) => sum + count, 0);
  const lost = Object.values(losses).reduce((sum, count) => sum + count, 0);
  console.log(`${occurrences} interactions and direct messages, seed ${seed}, ${seconds.toFixed(0)} s`);
  print("Overall", {
    "answered once": answered,
    "of these: the bot was told that it had failed": answeredInDoubt,
    "lost, each in the log and explained by a fault": lost,
    "faults that happened": injected,
    "requests to Discord": report.requests,
    "different quotes shown, all of them in the corpus": report.quotes,
    "sessions begun": report.sessions,
    "sessions resumed": report.resumes,
    "promises broken": report.broken.length,
  });
  print("Lost, by class", losses);
  print("Faults, by kind", faults);
  print("Log of the bot, by level and message", report.lines);
  console.log(`\nBefore: ${describe(report.before)}\nAfter:  ${describe(report.after)}`);
}

const started = performance.now();
const report = await runChaos({
  seed,
  acts,
  actsForEachSession: 900,
  deadlineMs,
  ...(!isHere && { mostGrowth }),
  start: isHere ? witnessHere : witnessProgram,
});
printReport(report, (performance.now() - started) / 1000);
for (const promise of report.broken.slice(0, 50)) console.log(`BROKEN ${promise}`);
if (report.broken.length > 0) {
  console.log(
    `${report.broken.length} promises broken. Again: LECTERN_CHAOS_SEED=${seed} LECTERN_CHAOS_INTERACTIONS=${report.firstBroken ?? acts} npm run chaos`,
  );
  process.exitCode = 1;
}
