import { setTimeout as pause } from "node:timers/promises";
import { bodyProblems, LoopbackDiscord, type LoopbackOptions } from "../loopback-discord/index.ts";
import { type Account, Accountant } from "./accountant.ts";
import { ChaosCorpus } from "./chaos-corpus.ts";
import { ChaosRun } from "./chaos-run.ts";
import type { LogLine } from "./log-reader.ts";
import { idOf } from "./occurrence.ts";
import { type PlanOptions, planChaos } from "./plan.ts";
import { guilds, operator } from "./scene.ts";
import type { Held, WitnessedBot } from "./witnessed-bot.ts";

/** A run of chaos: what is planned, and against which bot. */
export interface ChaosOptions extends PlanOptions {
  readonly start: (environment: Readonly<Record<string, string>>) => Promise<WitnessedBot>;
  readonly loopback?: LoopbackOptions;
  /** How long Discord waits for the first answer, in milliseconds; default: for ever. */
  readonly deadlineMs?: number;
  /** By how many bytes the heap may have grown in the end; default: no limit, as where it is shared with the run itself. */
  readonly mostGrowth?: number;
}

/** What a run showed. */
export interface ChaosReport
  extends Pick<Account, "answered" | "answeredInDoubt" | "losses" | "firstBroken"> {
  readonly occurrences: number;
  readonly faults: Readonly<Record<string, number>>;
  readonly quotes: number;
  readonly sessions: number;
  readonly resumes: number;
  readonly requests: number;
  readonly before: Held;
  readonly after: Held;
  /** How many lines of its log the bot wrote, by level and message. */
  readonly lines: Readonly<Record<string, number>>;
  /** Every broken promise, in words; none is what has to come out. */
  readonly broken: readonly string[];
}

/** Often enough that a connection that died without a word is noticed within a run, in milliseconds. */
const heartbeatIntervalMs = 2_000;

/** Longer than discord.js tries a request that nobody answers, all its attempts together, in milliseconds. */
const longestSettling = 90_000;

/** Longer than connections to Discord stay open without a use, in milliseconds. */
const longestResting = 30_000;

/** Runs a plan against a bot in a Discord of its own, and holds what came of it against the promises. */
export async function runChaos(options: ChaosOptions): Promise<ChaosReport> {
  const corpus = await ChaosCorpus.create();
  const discord = await LoopbackDiscord.start({
    guilds,
    checkBody: bodyProblems,
    heartbeatIntervalMs,
    ...options.loopback,
  });
  const bot = await options.start({
    DISCORD_TOKEN: discord.token,
    LECTERN_DISCORD_API: discord.apiUrl,
    LECTERN_CORPUS: corpus.folder,
    LECTERN_OPERATORS: operator.id,
    LECTERN_LOG_LEVEL: "debug",
  });
  try {
    return await runAndReport(options, { corpus, discord, bot });
  } finally {
    await bot.stop();
    await discord.stop();
    await corpus.remove();
  }
}

interface Scene {
  readonly corpus: ChaosCorpus;
  readonly discord: LoopbackDiscord;
  readonly bot: WitnessedBot;
}

async function runAndReport(options: ChaosOptions, { corpus, discord, bot }: Scene): Promise<ChaosReport> {
  await warmUp(discord);
  const before = await bot.held();
  const { deadlineMs } = options;
  const run = new ChaosRun({ discord, bot, corpus, ...(deadlineMs !== undefined && { deadlineMs }) });
  const problems = await problemsOf(async () => {
    await run.carryOut(planChaos(options));
    await settle(run, bot);
    await askPlainly(discord);
  });
  const after = await heldAtRest(bot, before);
  const account = new Accountant(discord, bot.lines).account(run.occurrences);
  const broken = [
    ...account.broken,
    ...problems,
    ...run.quotes.madeUp(corpus.texts),
    ...(await corpus.faults()).map((fault) => `the corpus folder: ${fault}`),
    ...bot.troubles,
    ...growths({ before, after, mostGrowth: options.mostGrowth }),
    ...discord.violations.map((violation) => `Discord would refuse: ${JSON.stringify(violation)}`),
  ];
  return {
    ...account,
    occurrences: run.occurrences.length,
    faults: run.faults,
    quotes: run.quotes.count,
    sessions: discord.identifies.length,
    resumes: discord.resumes,
    requests: discord.requests.length,
    before,
    after,
    lines: countLines(bot.lines),
    broken,
  };
}

/** What the acts need: that the bot comes back and, in the end, answers. */
async function problemsOf(acts: () => Promise<void>): Promise<readonly string[]> {
  try {
    await acts();
    return [];
  } catch (error) {
    return [`the bot did not come back, or did not answer in the end: ${String(error)}`];
  }
}

/** Lets the bot fill what it fills only once: caches, pools, compiled code. */
async function warmUp(discord: LoopbackDiscord): Promise<void> {
  for (let round = 0; round < 10; round += 1)
    await Promise.all(Array.from({ length: 20 }, (_, number) => askPlainly(discord, `${round}${number}`)));
}

/** What the bot holds when it holds no more than before, or after a while in which it should have let go. */
async function heldAtRest(bot: WitnessedBot, before: Held): Promise<Held> {
  const started = performance.now();
  let held = await bot.held();
  while (moreThan(before, held).length > 0 && performance.now() - started < longestResting) {
    await pause(500);
    held = await bot.held();
  }
  return held;
}

function moreThan({ resources: before }: Held, { resources: after }: Held): readonly string[] {
  return Object.entries(after)
    .filter(([kind, count]) => count > (before[kind] ?? 0))
    .map(([kind, count]) => `${count} of ${kind} are left, ${before[kind] ?? 0} were there before`);
}

function growths(run: {
  readonly before: Held;
  readonly after: Held;
  readonly mostGrowth: number | undefined;
}): readonly string[] {
  const { before, after, mostGrowth = Number.POSITIVE_INFINITY } = run;
  const growth = after.heap - before.heap;
  const tooMuch = growth > mostGrowth ? [`the heap has grown by ${growth} bytes`] : [];
  return [...moreThan(before, after), ...tooMuch];
}

/** Waits until everything that was begun is answered, or its loss in the log, or can't come any more. */
async function settle({ occurrences }: ChaosRun, { lines }: WitnessedBot): Promise<void> {
  const started = performance.now();
  const isOpen = () => {
    const told = new Set(lines.filter(({ failure }) => failure !== undefined).map(subjectOf));
    return occurrences.some((occurrence) => {
      const { subject, hits } = occurrence;
      if (hits.has("session") || told.has(idOf(occurrence))) return false;
      return subject.kind === "interaction" && !subject.seen.isAnswered;
    });
  };
  while (isOpen() && performance.now() - started < longestSettling) await pause(200);
}

function subjectOf({ interaction, message }: LogLine): unknown {
  return interaction ?? message;
}

/** Asks what the corpus answers in any state, as somebody whom nobody has met yet. */
async function askPlainly(discord: LoopbackDiscord, number = "999"): Promise<void> {
  const user = { id: `700000000000000${number}`, username: "somebody" };
  const options = { question: "Who paid for the copper bell of the lighthouse?", private: true };
  await discord.waitFor(() => discord.isConnected, {
    timeoutMs: 30_000,
    expected: "the bot to be connected",
  });
  await discord.command({ user, name: "ask", options, timeoutMs: 15_000 });
}

function countLines(lines: readonly LogLine[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { level, msg, failure } of lines) {
    const key = [level, msg, failure].filter((part) => part !== undefined).join(" ");
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}
