import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { LoopbackDiscord, User } from "../../src/loopback-discord/index.ts";
import { type KillGround, type KillReport, wrongIn } from "../../test/support/faults/kill-run.ts";
import { lastStep, withFault } from "../../test/support/faults/programs.ts";
import { oneOf } from "../../test/support/faults/random.ts";

const program = fileURLToPath(new URL("../../dist/src/bot.js", import.meta.url));
const operator: User = { id: "300000000000000009", username: "operator" };

/** More steps than a start and a change take together. */
const MOST_STEPS = 40;

/** In milliseconds: a change and its reload take less on a machine that has nothing else to do. */
const LONGEST_MOMENT = 500;

/** How long a bot may take to get ready, or to get to the step at which it is killed, in milliseconds. */
const LONGEST_START = 60_000;
const LONGEST_CHANGE = 6_000;

/** A bot in a process of its own. */
interface Bot {
  readonly child: ChildProcess;
  readonly written: { out: string; err: string };
  readonly ended: Promise<unknown>;
}

/** Starts a bot on the corpus, lets an operator change or reload it, and kills it in the middle. */
export async function killBot(
  ground: KillGround,
  discord: LoopbackDiscord,
  number: number,
): Promise<KillReport> {
  const { corpus, random } = ground;
  const isAtMoment = random() < 0.5;
  const at = 1 + Math.floor(random() * MOST_STEPS);
  const fault = isAtMoment ? {} : withFault({ under: corpus, at, kind: "kill" });
  const bot = startBot(corpus, discord, fault);
  if (!(await isReady(bot))) {
    const isKilled = bot.child.signalCode === "SIGKILL";
    const failed = isKilled ? [] : [`the bot did not start: ${bot.written.out}${bot.written.err}`];
    await end(bot);
    return { what: "bot starts", where: stepOf(bot), wrong: [...failed, ...(await wrongIn(corpus))] };
  }
  const { what, act } = oneOf(acts, random);
  const acting = act({ bot, discord, ground, number }).catch(() => undefined);
  if (isAtMoment) await pause(random() * LONGEST_MOMENT);
  else await Promise.race([bot.ended, acting.then(() => pause(500)), pause(LONGEST_CHANGE)]);
  const isOver = bot.child.signalCode !== null;
  await end(bot);
  const where = isAtMoment ? "some moment" : isOver ? stepOf(bot) : "at rest";
  return { what, where, wrong: await wrongIn(corpus) };
}

/** Starts a bot that nobody kills, asks it, and stops it; gives what was wrong. */
export async function askBot({ corpus }: KillGround, discord: LoopbackDiscord): Promise<string[]> {
  const bot = startBot(corpus, discord, {});
  if (!(await isReady(bot))) return [`the bot did not start: ${bot.written.out}${bot.written.err}`];
  const options = { question: "Was the pier painted?" };
  const { visible } = await discord.command({ user: operator, name: "ask", options });
  bot.child.kill("SIGTERM");
  await bot.ended;
  const isAnswered = JSON.stringify(visible).includes("The pier was painted");
  return [
    ...(isAnswered ? [] : ["the bot does not answer"]),
    ...(bot.child.exitCode === 0 ? [] : [`the bot ended with ${bot.child.exitCode}`]),
  ];
}

interface Acting {
  readonly bot: Bot;
  readonly discord: LoopbackDiscord;
  readonly ground: KillGround;
  readonly number: number;
}

const acts = [
  { what: "bot reloads", act: reload },
  { what: "bot adds", act: add },
  { what: "bot undoes", act: undo },
] as const;

async function reload({ bot, ground, number }: Acting): Promise<void> {
  const page = `<html><head><title>Pier</title></head><body><p>The pier was painted ${number} times.</p></body></html>\n`;
  await writeFile(path.join(ground.corpus, "page.html"), page);
  bot.child.kill("SIGHUP");
  await Promise.race([logged(bot, "corpus reloaded"), bot.ended]);
}

async function add({ discord, number }: Acting): Promise<void> {
  const file = { filename: `gull-${number}.txt`, content: `Gull ${number} slept on the mast.\n` };
  const { visible } = await keep(discord, "add", { file });
  await discord.press({ user: operator, message: visible, label: "Add", timeoutMs: LONGEST_CHANGE });
}

async function undo({ discord }: Acting): Promise<void> {
  const { visible } = await keep(discord, "undo", {});
  await discord.press({ user: operator, message: visible, label: "Undo", timeoutMs: LONGEST_CHANGE });
}

function keep(
  discord: LoopbackDiscord,
  subcommand: string,
  options: NonNullable<Parameters<LoopbackDiscord["command"]>[0]["options"]>,
) {
  return discord.command({
    ...{ user: operator, name: "corpus", subcommand, options },
    timeoutMs: LONGEST_CHANGE,
  });
}

function startBot(corpus: string, discord: LoopbackDiscord, fault: Readonly<Record<string, string>>): Bot {
  const child = spawn(process.execPath, [program], {
    env: {
      PATH: process.env["PATH"],
      DISCORD_TOKEN: discord.token,
      LECTERN_DISCORD_API: discord.apiUrl,
      LECTERN_CORPUS: corpus,
      LECTERN_OPERATORS: operator.id,
      ...fault,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const written = { out: "", err: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    written.out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    written.err += text;
  });
  return { child, written, ended: once(child, "close") };
}

async function isReady(bot: Bot): Promise<boolean> {
  const ready = logged(bot, "ready").then(() => Promise.race([logged(bot, "commands"), pause(2_000)]));
  return Promise.race([
    ready.then(() => true),
    bot.ended.then(() => false),
    pause(LONGEST_START, false, { ref: false }),
  ]);
}

async function logged({ written, child }: Bot, message: string): Promise<void> {
  while (!written.out.includes(`"msg":"${message}`) && child.exitCode === null && child.signalCode === null)
    await pause(10);
}

async function end({ child, ended }: Bot): Promise<void> {
  child.kill("SIGKILL");
  await ended;
}

function stepOf({ written }: Bot): string {
  return lastStep(written) ?? "before any step";
}
