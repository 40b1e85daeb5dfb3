import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { LoopbackDiscord } from "../src/loopback-discord/index.ts";
import { Actions, mixInWords } from "./support/load/action.ts";
import { brokenAtRate, brokenBeyond } from "./support/load/broken-promises.ts";
import { crowdInWords, makeCrowd } from "./support/load/crowd.ts";
import { type Driven, drive } from "./support/load/drive.ts";
import { gatherMaterial } from "./support/load/material.ts";
import { Observer } from "./support/load/observer.ts";
import { printGrowth, printKinds, printStage } from "./support/load/print-stage.ts";
import { refusalWords } from "./support/load/refusal-words.ts";
import { startWatchedBot } from "./support/load/watched-bot.ts";
import { numberFrom } from "./support/number-from.ts";
import { seededRandom } from "./support/seeded-random.ts";

/** Before anything counts: a process that has just started compiles what it runs. */
const WARMING = { perSecond: 50, seconds: 5 } as const;
/**
 * How many messages of a channel, and how many requests and interactions, the loopback keeps: what it holds is collected beside the
 * bot on the same cores. More interactions are never open.
 */
const KEEP = { keep: 20, keepAround: 16_000 } as const;

const perSecond = numberFrom("LECTERN_LOAD_RATE", 200);
const seconds = numberFrom("LECTERN_LOAD_SECONDS", 600);
const beyondSeconds = Number(process.env["LECTERN_LOAD_BEYOND_SECONDS"] ?? 20);
const beyond = (process.env["LECTERN_LOAD_BEYOND"] ?? "400,800,1600").split(",").map(Number);
const seed = numberFrom("LECTERN_LOAD_SEED", 1);
const paragraphs = numberFrom("LECTERN_BENCH_PARAGRAPHS", 150_000);
const botArguments = (process.env["LECTERN_LOAD_BOT_ARGUMENTS"] ?? "")
  .split(" ")
  .filter((part) => part !== "");

const program = fileURLToPath(new URL("../dist/src/bot.js", import.meta.url));
if (!existsSync(program)) {
  throw new Error(`expected the compiled bot at ${program}, met none; run: npm run build`);
}

const random = seededRandom(seed);
const crowd = makeCrowd();
const material = await gatherMaterial(paragraphs, random);
const discord = await LoopbackDiscord.start({ guilds: crowd.guilds, ...KEEP });
const { token, apiUrl } = discord;
const bot = await startWatchedBot(
  { DISCORD_TOKEN: token, LECTERN_DISCORD_API: apiUrl, LECTERN_CORPUS: material.folder },
  botArguments,
);
const observer = new Observer(discord, refusalWords());
const driven: Driven = { actions: new Actions(discord, { crowd, material, random }), observer, bot, random };

console.log(`Load on ${material.paragraphs.toLocaleString("en")} paragraphs, seed ${seed}: ${crowdInWords}`);
console.log(`  ${mixInWords}`);
await drive(WARMING, driven);

const held = await drive({ perSecond, seconds }, driven);
printStage(held);
printKinds(held.events);
printGrowth(held);
const broken = brokenAtRate(held);

if (beyondSeconds > 0) {
  for (const rate of beyond) {
    const result = await drive({ perSecond: rate, seconds: beyondSeconds }, driven);
    printStage(result);
    broken.push(...brokenBeyond(result));
  }
  const after = await drive({ perSecond, seconds: beyondSeconds }, driven);
  console.log("and afterwards:");
  printStage(after);
  broken.push(...brokenAtRate(after).map((words) => `after the overload: ${words}`));
}

observer.stop();
const status = await bot.stop();
await discord.stop();
await material.remove();
const wrong = discord.violations.length;
if (wrong > 0)
  broken.push(`only messages that Discord takes, met ${wrong}: ${discord.violations[0]?.message}`);
if (status !== 0) broken.push(`a bot that ends with status 0, met ${status}`);
const logged = [...bot.logged].map(([words, count]) => `${count} × ${words}`).join("; ");
console.log(`The bot's log: ${logged}`);
for (const words of broken) console.log(`BROKEN: expected ${words}`);
console.log(broken.length === 0 ? "Every promise was kept." : `${broken.length} promises were broken.`);
process.exitCode = broken.length === 0 ? 0 : 1;
