import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as pause } from "node:timers/promises";
import { askMeanwhile } from "./support/ask-meanwhile.ts";
import { writeCorpusFolder } from "./support/corpus-folder.ts";
import { drawQuestions } from "./support/drawn-questions.ts";
import { type HeldMemory, heldAtRest } from "./support/held-memory.ts";
import { inWords, median, quantile } from "./support/measure.ts";
import { numberFrom } from "./support/number-from.ts";
import { openAsTheBotDoes } from "./support/open-library.ts";

const QUESTIONS = 300;
/** Milliseconds from one question to the next. */
const EVERY = 20;
const REST = 500;

const paragraphs = numberFrom("LECTERN_BENCH_PARAGRAPHS", 150_000);
const { folder, texts, documents, change, remove } = await writeCorpusFolder(paragraphs);
const questions = await drawQuestions(texts, QUESTIONS);

function inMegabytes({ resident, counted }: HeldMemory): string {
  return `${(resident / 1e6).toFixed(0)} MB resident, ${(counted / 1e6).toFixed(0)} MB of objects and buffers`;
}

try {
  const count = texts.length.toLocaleString("en");
  console.log(`Reloads of ${count} paragraphs in ${documents.toLocaleString("en")} files`);
  const before = heldAtRest();
  const library = await openAsTheBotDoes(folder);
  const askOne = (number: number) => library.ask(questions[number % QUESTIONS]?.question ?? "");
  for (let number = 0; number < QUESTIONS; number += 1) await askOne(number);
  let atRest = heldAtRest();
  const size = atRest.counted - before.counted;
  console.log(`open: ${inMegabytes(atRest)}; without the library ${inMegabytes(before)}`);

  for (const changed of [1, documents]) {
    await change(changed);
    await pause(REST);
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    const met = await askMeanwhile(() => library.reload(), askOne, EVERY);
    delay.disable();
    const inMilliseconds = (nanoseconds: number) => `${inWords(nanoseconds / 1e6)} ms`;
    console.log(`reload with ${changed.toLocaleString("en")} changed: ${met.milliseconds.toFixed(0)} ms`);
    console.log(
      `  event loop late by: p50 ${inMilliseconds(delay.percentile(50))}, p99 ${inMilliseconds(delay.percentile(99))}, at most ${inMilliseconds(delay.max)}`,
    );
    console.log(
      `  ${met.times.length} questions answered meanwhile, ${met.failures} not: median ${inWords(median(met.times))} ms, p99 ${inWords(quantile(met.times, 0.99))} ms`,
    );
    const extra = (met.peak.counted - atRest.counted) / size;
    console.log(`  at most ${inMegabytes(met.peak)}: ${inWords(extra)} times the library more than at rest`);
    await pause(REST);
    atRest = heldAtRest();
    console.log(`  afterwards ${inMegabytes(atRest)}`);
  }
} finally {
  await remove();
}
