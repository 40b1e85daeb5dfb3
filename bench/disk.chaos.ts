import { mkdir, mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { LoopbackDiscord } from "../src/loopback-discord/index.ts";
import { fillGround, type KillReport, killOne } from "../test/support/faults/kill-run.ts";
import { runCompiledCli } from "../test/support/faults/programs.ts";
import { randomFrom } from "../test/support/faults/random.ts";
import { askBot, killBot } from "./support/killed-bot.ts";
import { numberFrom } from "./support/number-from.ts";

/** How often a bot is killed in place of a command of the command line. */
const BOTS = 0.25;

const seed = numberFrom("LECTERN_FAULTS_SEED", 1);
const wanted = numberFrom("LECTERN_FAULTS_KILLS", 300);
const started = performance.now();
const folder = await realpath(await mkdtemp(path.join(tmpdir(), "lectern-faults-")));
const random = randomFrom(seed);
const ground = { corpus: path.join(folder, "corpus"), inbox: path.join(folder, "inbox"), random };
await Promise.all([mkdir(ground.corpus), mkdir(ground.inbox)]);
await fillGround(ground);
const discord = await LoopbackDiscord.start();
const counts = new Map<string, number>();
const wrong: string[] = [];
let kills = 0;

console.log(`seed ${seed}, ${wanted} kills, in ${ground.corpus}`);
// Whoever has seen enough is told what was seen.
let isEnough = false;
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => {
    isEnough = true;
  });
for (let number = 1; kills < wanted && !isEnough; number += 1) {
  const report = await (random() < BOTS ? killBot(ground, discord, number) : killOne(ground, number));
  take(number, report);
}
const lasting = [...(await askBot(ground, discord)), ...(await checked())];
for (const what of lasting) wrong.push(`at the end: ${what}`);
await discord.stop();

for (const [where, count] of [...counts].toSorted()) console.log(`${String(count).padStart(5)}  ${where}`);
const seconds = ((performance.now() - started) / 1_000).toFixed(0);
console.log(`${kills} kills in ${seconds} s, ${wrong.length} times something was wrong`);
for (const what of wrong) console.log(what);
if (wrong.length === 0) await rm(folder, { recursive: true, force: true });
process.exitCode = wrong.length === 0 ? 0 : 1;

function take(number: number, { what, where, wrong: found }: KillReport): void {
  if (where !== null) {
    kills += 1;
    const killed = `${what}: ${where}`;
    counts.set(killed, (counts.get(killed) ?? 0) + 1);
  }
  for (const one of found) {
    wrong.push(`${number} (${what}, ${where}): ${one}`);
    console.log(wrong.at(-1));
  }
}

/** What `lectern check` finds in the end; a document without a title is none of it. */
async function checked(): Promise<string[]> {
  const { out } = await runCompiledCli({
    args: ["check", "--json", "--corpus", ground.corpus],
    cwd: ground.inbox,
  });
  const { problems }: { readonly problems: readonly { readonly code: string; readonly message: string }[] } =
    JSON.parse(out);
  return problems.filter(({ code }) => code !== "missing-title").map(({ message }) => message);
}
