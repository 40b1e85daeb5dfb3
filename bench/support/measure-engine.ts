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
import { median, quantile } from "./measure.ts";

/** So many texts are made searchable and thrown away first, so that the time to compile the engine does not count. */
const WARMING_TEXTS = 1_000;
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
  await warmUp(building, texts);
  await pause(0);
  const before = bytesHeld();
  const started = performance.now();
  const { search, bytesElsewhere } = await building(texts);
  const seconds = (performance.now() - started) / 1000;
  await askFor(WARMING_MILLISECONDS);
  const times: number[] = [];
  let found = 0;
  for (const { question, source } of questions) {
    const asked = performance.now();
    const best = await search(question);
    times.push(performance.now() - asked);
    if (best.includes(source)) found += 1;
  }
  const bytes = bytesHeld() - before + (bytesElsewhere?.() ?? 0);
  // Without a use after the count, what the engine and the texts hold could be thrown away before it.
  await search(texts.at(-1)?.slice(0, 20) ?? "");
  return {
    paragraphs: texts.length,
    buildSeconds: seconds,
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

/** Makes some of the texts searchable; what came of it is out of reach when this returns. */
async function warmUp(building: Build, texts: readonly string[]): Promise<void> {
  const { search } = await building(texts.slice(0, WARMING_TEXTS));
  await search("warm");
}

async function readLines(file: string, size: number): Promise<string[]> {
  const texts: string[] = [];
  for await (const line of createInterface({ input: createReadStream(file) })) {
    texts.push(JSON.parse(line));
    if (texts.length === size) break;
  }
  return texts;
}

/** Everything that JavaScript holds after it has thrown away what it can. */
function bytesHeld(): number {
  if (globalThis.gc === undefined) throw new Error("expected Node.js to run with --expose-gc");
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
