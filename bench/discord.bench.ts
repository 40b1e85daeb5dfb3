import { EventEmitter } from "node:events";
import { existsSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import TfIdf from "natural/lib/natural/tfidf/tfidf.js";
import { commands } from "../commands/index.ts";
import { Library } from "../src/answer/index.ts";
import { runBot } from "../src/launch/index.ts";
import type { LoopbackDiscord } from "../src/loopback-discord/index.ts";
import { differentQuestions } from "./support/asking.ts";
import { bareProgram, startBareBot } from "./support/bare-bot.ts";
import { contender, printTimes, timeAnswers } from "./support/contender.ts";
import { compare } from "./support/measure.ts";
import { printCost, runOnce, toMeasure } from "./support/measured-program.ts";
import { startOptions } from "./support/start-options.ts";

const QUESTIONS = 500;
const WARMING = 50;
const STARTS = 9;
/** Of the starts, so many go on to all the questions. */
const ASKED = 3;
const LONGEST_CONTENT = 2_000;

const program = fileURLToPath(new URL("../dist/src/bot.js", import.meta.url));
const corpus = fileURLToPath(new URL("../corpus", import.meta.url));
if (!existsSync(program)) {
  throw new Error(`expected the compiled bot at ${program}, met none; run: npm run build`);
}

const { revision } = await Library.open(corpus);
const paragraphs = [...revision.passages.values()].map(({ paragraph }) => paragraph.text);
const questions = differentQuestions(paragraphs, WARMING + QUESTIONS);

function environmentFor({ token, apiUrl }: LoopbackDiscord): Record<string, string> {
  return { DISCORD_TOKEN: token, LECTERN_DISCORD_API: apiUrl, LECTERN_CORPUS: corpus };
}

async function startLectern(discord: LoopbackDiscord): Promise<() => Promise<void>> {
  const signals = new EventEmitter();
  const lines: string[] = [];
  const ended = runBot({
    commands,
    environment: environmentFor(discord),
    version: "0.0.0",
    signals,
    out: (line) => lines.push(line),
    err: (text) => process.stderr.write(text),
  });
  while (!lines.some((line) => line.includes('"msg":"commands registered"'))) await pause(10);
  return async () => {
    signals.emit("SIGTERM");
    await ended;
  };
}

/** The best paragraph by `natural`: it gives a score for each, of which the highest is looked for. */
function bestByTfIdf(): (question: string) => string {
  const tfIdf = new TfIdf();
  for (const text of paragraphs) tfIdf.addDocument(text);
  return (question) => {
    const scores = tfIdf.tfidfs(question.toLowerCase().split(" "));
    return paragraphs[scores.indexOf(Math.max(...scores))]?.slice(0, LONGEST_CONTENT) ?? "";
  };
}

console.log(`From an interaction's leaving Discord to its answer's arrival, ${QUESTIONS} questions`);
const lectern = await contender("Lectern, /ask", startLectern);
const tfIdf = await contender("discord.js and natural's TfIdf", (discord) =>
  startBareBot(discord, bestByTfIdf()),
);
const bare = await contender("discord.js with one answer to all", (discord) =>
  startBareBot(discord, () => "Nothing is close enough."),
);
await timeAnswers([lectern, tfIdf, bare], questions);
const answered = printTimes(lectern, WARMING);
compare("than Lectern", answered, printTimes(tfIdf, WARMING));
compare("than Lectern", answered, printTimes(bare, WARMING));

console.log(
  `Whole processes, from start to ready ${STARTS} times, and their memory before and after ${QUESTIONS} questions`,
);
const evaluated = ["--input-type=module", "--eval"];
const programs = {
  lectern: toMeasure("Lectern, as npm start starts it", [...startOptions, program]),
  bare: toMeasure("discord.js with one answer to all", [...evaluated, bareProgram()]),
  natural: toMeasure("the same with natural loaded", [...evaluated, bareProgram(["natural"])]),
};
for (let run = 0; run < STARTS; run += 1) {
  const asked = run < ASKED ? questions.slice(WARMING) : [];
  for (const each of Object.values(programs)) await runOnce(each, environmentFor, asked);
}
const started = printCost(programs.lectern);
compare("to be ready, than Lectern", started, printCost(programs.bare));
compare("to be ready, than Lectern", started, printCost(programs.natural));
