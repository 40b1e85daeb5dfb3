import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { engines } from "./support/engines/index.ts";
import { type EngineCost, measureApart, writeLoad } from "./support/growth.ts";
import { growthPlot } from "./support/growth-plot.ts";
import { inWords } from "./support/measure.ts";
import { numberFrom } from "./support/number-from.ts";
import { loadTexts, wordsEach } from "./support/texts.ts";

const QUESTIONS = 400;
const SMALLEST = 1_000;

const largest = numberFrom("LECTERN_BENCH_LARGEST", 100_000);
const minutes = numberFrom("LECTERN_BENCH_MINUTES", 3);
const results = process.env["LECTERN_BENCH_RESULTS"] ?? fileURLToPath(new URL("../docs", import.meta.url));
const sizes = sizesTo(largest);

/** 1,000, ten times as many, and so on; the largest in any case. */
function sizesTo(most: number): number[] {
  const powers: number[] = [];
  for (let size = SMALLEST; size < most; size *= 10) powers.push(size);
  return [...powers, most];
}

/** Writes texts and questions, and says how long the texts are; they are forgotten when it returns. */
async function prepare(folder: string): Promise<number> {
  const texts = await loadTexts(largest);
  await writeLoad(folder, texts, { sizes, questions: QUESTIONS });
  return wordsEach(texts);
}

type Growth = { readonly name: string; readonly costs: EngineCost[]; ended: boolean };

/** Measures an engine with so many paragraphs, unless it has ended before or would take too long by what it took before. */
async function grow(growth: Growth, folder: string, size: number): Promise<void> {
  const last = growth.costs.at(-1);
  if (last !== undefined && (secondsOf(last) * size) / last.paragraphs > minutes * 60) {
    growth.ended = true;
    console.log(`  ${growth.name}: stops here, it would take more than ${minutes} minutes`);
    return;
  }
  const measured = await measureApart(growth.name, { folder, size, minutes });
  if (measured.kind === "measured") {
    growth.costs.push(measured.cost);
    return;
  }
  growth.ended = true;
  console.log(`  ${growth.name}: ${measured.kind}`);
}

function secondsOf({ buildSeconds, medianMilliseconds }: EngineCost): number {
  return buildSeconds + (QUESTIONS * medianMilliseconds) / 1000;
}

function print(name: string, cost: EngineCost, ours: EngineCost): void {
  const { paragraphs, buildSeconds, bytes, medianMilliseconds, p99Milliseconds, found } = cost;
  const times = (other: number, own: number) => (cost === ours ? "" : ` (${inWords(other / own)} times)`);
  console.log(
    [
      `  ${name}: ${inWords(paragraphs / buildSeconds)} paragraphs a second${times(buildSeconds, ours.buildSeconds)}`,
      `${inWords(bytes / paragraphs)} bytes each${times(bytes, ours.bytes)}`,
      `median ${inWords(medianMilliseconds)} ms${times(medianMilliseconds, ours.medianMilliseconds)}`,
      `p99 ${inWords(p99Milliseconds)} ms${times(p99Milliseconds, ours.p99Milliseconds)}`,
      `its own text among the best for ${(100 * found).toFixed(0)} of 100`,
    ].join("; "),
  );
}

const folder = await mkdtemp(join(tmpdir(), "lectern-growth-"));
const growths: Growth[] = engines.map(({ name }) => ({ name, costs: [], ended: false }));
try {
  const words = await prepare(folder);
  console.log(`Paragraphs of ${words.toFixed(0)} words on average, ${QUESTIONS} questions for each size`);
  for (const size of sizes) {
    console.log(`${size.toLocaleString("en")} paragraphs; in brackets how many times what Lectern takes`);
    for (const growth of growths) {
      if (!growth.ended) await grow(growth, folder, size);
      const cost = growth.costs.find(({ paragraphs }) => paragraphs === size);
      const ours = growths[0]?.costs.find(({ paragraphs }) => paragraphs === size);
      if (cost !== undefined && ours !== undefined) print(growth.name, cost, ours);
    }
  }
  const measured = growths
    .map(({ name, costs }) => ({ name, costs }))
    .filter(({ costs }) => costs.length > 0);
  const record = { wordsEach: Math.round(words), questions: QUESTIONS, engines: measured };
  await writeFile(join(results, "growth.json"), `${JSON.stringify(record, null, 1)}\n`);
  await writeFile(join(results, "growth.svg"), growthPlot(measured));
} finally {
  await rm(folder, { recursive: true });
}
