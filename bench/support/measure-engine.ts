/**
 * A program that measures one engine in a process of its own: `measure-engine.ts NAME FOLDER COUNT`. Writes one line of JSON,
 * an {@link EngineCost}, or `null` where the engine is not installed.
 */
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import type { DrawnQuestion } from "./drawn-questions.ts";
import type { Build } from "./engines/engine.ts";
import { engines } from "./engines/index.ts";
import type { EngineCost } from "./growth.ts";
import { heldAtRest } from "./held-memory.ts";
import { median, quantile } from "./measure.ts";

/** So many texts are made searchable and thrown away first, so that the time to compile the engine does not count. */
const WARMING_TEXTS = 1_000;
/** Up to so many paragraphs an index is built so many times, and the median counts. */
const REPEATED = 10_000;
const BUILDS = 3;
/** Milliseconds in which streams and earlier indexes let go of what they hold. */
const REST = 200;
const WARMING_MILLISECONDS = 1_000;

const [name, folder = "", count = ""] = process.argv.slice(2);
const engine = engines.find((each) => each.name === name);
const build = await engine?.load();
const cost = build ? await costOf(build, Number(count)) : null;
process.stdout.write(`${JSON.stringify(cost)}\n`);

async function costOf(building: Build, size: number): Promise<EngineCost> {
  const texts = await readLines(join(folder, "texts.jsonl"), size);
  const questions: DrawnQuestion[] = JSON.parse(
    await readFile(join(folder, `questions-${size}.json`), "utf8"),
  );
  await buildOnce(building, texts.slice(0, WARMING_TEXTS));
  const seconds: number[] = [];
  for (let run = 1; run < BUILDS && size <= REPEATED; run += 1)
    seconds.push(await buildOnce(building, texts));
  await pause(REST);
  const before = heldAtRest().counted;
  const started = performance.now();
  const { search, bytesElsewhere } = await building(texts);
  seconds.push((performance.now() - started) / 1000);
  await askFor(WARMING_MILLISECONDS);
  const times: number[] = [];
  let found = 0;
  for (const { question, source } of questions) {
    const asked = performance.now();
    const best = await search(question);
    times.push(performance.now() - asked);
    if (best.includes(source)) found += 1;
  }
  const bytes = heldAtRest().counted - before + (bytesElsewhere?.() ?? 0);
  // Without a use after the count, what the engine and the texts hold could be thrown away before it.
  await search(texts.at(-1)?.slice(0, 20) ?? "");
  return {
    paragraphs: texts.length,
    buildSeconds: median(seconds),
    bytes,
    medianMilliseconds: median(times),
    p99Milliseconds: quantile(times, 0.99),
    found: found / questions.length,
  };

  async function askFor(milliseconds: number): Promise<void> {
    const end = performance.now() + milliseconds;
    for (let at = 0; performance.now() < end; at += 1) {
      await search(questions[at % questions.length]?.question ?? "");
    }
  }
}

/** The seconds that it takes to make the texts searchable; what came of it is out of reach when this returns. */
async function buildOnce(building: Build, texts: readonly string[]): Promise<number> {
  const started = performance.now();
  const { search } = await building(texts);
  const seconds = (performance.now() - started) / 1000;
  await search("warm");
  return seconds;
}

async function readLines(file: string, size: number): Promise<string[]> {
  const texts: string[] = [];
  const input = createReadStream(file);
  for await (const line of createInterface({ input })) {
    texts.push(JSON.parse(line));
    if (texts.length === size) break;
  }
  input.destroy();
  return texts;
}
