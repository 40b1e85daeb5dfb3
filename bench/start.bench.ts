import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { LoopbackDiscord } from "../src/loopback-discord/index.ts";
import { writeCorpusFolder } from "./support/corpus-folder.ts";
import { drawQuestions } from "./support/drawn-questions.ts";
import { forgetKept } from "./support/kept-state.ts";
import { compare, median } from "./support/measure.ts";
import { printCost, runOnce, toMeasure } from "./support/measured-program.ts";
import { numberFrom } from "./support/number-from.ts";
import { runProgram } from "./support/run-program.ts";
import { startOptions } from "./support/start-options.ts";

const COLD_STARTS = 3;
const WARM_STARTS = 7;

const bot = fileURLToPath(new URL("../dist/src/bot.js", import.meta.url));
const answer = new URL("../dist/src/answer/index.js", import.meta.url);
if (!existsSync(bot) || !existsSync(answer)) {
  throw new Error(`expected the compiled bot at ${bot}, met none; run: npm run build`);
}

const paragraphs = numberFrom("LECTERN_BENCH_PARAGRAPHS", 150_000);
const { folder, documents, texts, remove } = await writeCorpusFolder(paragraphs);
const questions = await drawQuestions(texts, 1);
const question = questions.map((drawn) => drawn.question).join(" ");

/** A program that opens the corpus, asks one question and ends. */
const firstAnswer = [
  "--input-type=module",
  "--eval",
  `import { ask, Library } from ${JSON.stringify(answer.href)};
   const library = await Library.open(${JSON.stringify(folder)});
   await ask(library.revision, { text: ${JSON.stringify(question)} });`,
];

type Start = "cold" | "warm";

/** Prints what the whole process costs; gives back its median time. */
async function measureFirstAnswer(start: Start): Promise<number> {
  const runs = start === "cold" ? COLD_STARTS : WARM_STARTS;
  const times: number[] = [];
  const peaks: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    if (start === "cold") await forgetKept(folder);
    const { milliseconds, megabytes } = await runProgram(firstAnswer);
    times.push(milliseconds);
    peaks.push(megabytes);
  }
  console.log(
    `the first answer, ${start}: ${median(times).toFixed(0)} ms, at most ${median(peaks).toFixed(0)} MB`,
  );
  return median(times);
}

function environmentFor({ token, apiUrl }: LoopbackDiscord): Record<string, string> {
  return { DISCORD_TOKEN: token, LECTERN_DISCORD_API: apiUrl, LECTERN_CORPUS: folder };
}

/** Prints when the bot is ready and what it holds; gives back the median of its starts. */
async function measureBot(start: Start): Promise<number> {
  const program = toMeasure(`the bot, ${start}`, [...startOptions, bot]);
  const runs = start === "cold" ? COLD_STARTS : WARM_STARTS;
  for (let run = 0; run < runs; run += 1) {
    if (start === "cold") await forgetKept(folder);
    await runOnce(program, environmentFor, [question]);
  }
  return printCost(program);
}

try {
  console.log(
    `Starts with ${texts.length.toLocaleString("en")} paragraphs in ${documents.toLocaleString("en")} files`,
  );
  const cold = await measureFirstAnswer("cold");
  compare("than cold", cold, await measureFirstAnswer("warm"));
  const coldBot = await measureBot("cold");
  compare("to be ready, than cold", coldBot, await measureBot("warm"));
} finally {
  await remove();
}
