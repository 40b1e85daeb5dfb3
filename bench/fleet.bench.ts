import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { FolderClaims, type Log, OwnClaims } from "../src/discord/index.ts";
import { LoopbackDiscord } from "../src/loopback-discord/index.ts";
import { writeCorpusFolder } from "./support/corpus-folder.ts";
import { inWords, measure } from "./support/measure.ts";
import { numberFrom } from "./support/number-from.ts";
import { startOptions } from "./support/start-options.ts";
import { startProgram } from "./support/start-program.ts";

const CLAIMS = 2_000;
const SHARDS = [1, 2, 4];
const RELOADS = 3;
/** How long the bot may take to come to rest, in milliseconds: an old revision is freed five seconds after it was replaced. */
const REST = 8_000;

const bot = fileURLToPath(new URL("../dist/src/bot.js", import.meta.url));
const silent: Log = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: (_, said) => console.log(said),
};

/** What a claim costs in memory, and in a folder that two copies share. */
async function measureClaims(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "lectern-claims-"));
  const own = new OwnClaims();
  const copies = [new FolderClaims({ folder, log: silent }), new FolderClaims({ folder, log: silent })];
  let last = BigInt(Date.now() - 1_420_070_400_000) << 22n;
  const ids = () =>
    Array.from({ length: CLAIMS }, () => {
      last += 1n;
      return String(last);
    });
  const load = { amount: CLAIMS, unit: "events", runs: 5 };
  await measure("claimed in memory", load, async () => {
    for (const id of ids()) await own.claim(id);
  });
  await measure("claimed in a folder by one copy, one after the other", load, async () => {
    for (const id of ids()) await copies[0]?.claim(id);
  });
  await measure("claimed in a folder by two copies at a time", load, async () => {
    for (const id of ids()) await Promise.all(copies.map((copy) => copy.claim(id)));
  });
  await rm(folder, { recursive: true });
}

/** What the bot holds with so many shards; gives it in megabytes at rest. */
async function measureShards(corpus: Awaited<ReturnType<typeof writeCorpusFolder>>, shards: number | null) {
  const discord = await LoopbackDiscord.start();
  const environment = {
    DISCORD_TOKEN: discord.token,
    LECTERN_DISCORD_API: discord.apiUrl,
    LECTERN_CORPUS: corpus.folder,
    ...(shards !== null && { LECTERN_SHARDS: String(shards) }),
  };
  const ready = shards === null ? "ready" : "all shards were started";
  const started = await startProgram([...startOptions, bot], environment, ready);
  await pause(REST);
  const atRest = await started.megabytes();
  const afterwards: string[] = [];
  for (let reload = 0; reload < RELOADS; reload += 1) {
    await corpus.change(1);
    await started.signal("SIGHUP", "corpus reloaded");
    await pause(REST);
    afterwards.push((await started.megabytes()).toFixed(0));
  }
  await started.stop();
  await discord.stop();
  const how = shards === null ? "one connection, no thread" : `shards: ${shards}`;
  console.log(
    `${how}: ready after ${started.milliseconds.toFixed(0)} ms; ${atRest.toFixed(0)} MB, after reloads ${afterwards.join(", ")} MB`,
  );
  return atRest;
}

await measureClaims();
const corpus = await writeCorpusFolder(numberFrom("LECTERN_BENCH_PARAGRAPHS", 150_000));
try {
  await measureShards(corpus, null);
  const { size } = await stat(join(corpus.folder, ".lectern", "snapshot"));
  console.log(
    `a snapshot of ${corpus.texts.length.toLocaleString("en")} paragraphs: ${inWords(size / 2 ** 20)} MB`,
  );
  await measureShards(corpus, null);
  const held: number[] = [];
  for (const shards of SHARDS) held.push(await measureShards(corpus, shards));
  const [first = 0, last = 0] = [held[0], held.at(-1)];
  const each = (last - first) / ((SHARDS.at(-1) ?? 1) - (SHARDS[0] ?? 0));
  console.log(`each further shard: ${each.toFixed(0)} MB`);
} finally {
  await corpus.remove();
}
