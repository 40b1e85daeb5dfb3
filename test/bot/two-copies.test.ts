import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { readJournal } from "../../src/import/index.ts";
import { type BotKind, type BotProgram, startBot } from "../support/bot-program.ts";
import { writeCorpus } from "../support/corpus-folder.ts";
import { Keeping, pendingIn } from "../support/corpus-keeping.ts";
import { type LoopbackDiscord, textOf } from "../support/loopback-discord/index.ts";
import { someone } from "../support/people.ts";
import { quay } from "../support/quay.ts";
import { environmentFor, loopback } from "../support/running-bot.ts";

const callback = /^POST .*\/callback$/u;
const question = { name: "ask", options: { question: "Who paid for the anchor?" } } as const;

async function claimsFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "lectern-claims-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Two copies of the bot in one Discord, which gives each all events, as while a new version takes over. */
async function twoCopies(
  environment: Readonly<Record<string, string>> = {},
  kind: BotKind = "in this process",
): Promise<{ discord: LoopbackDiscord; corpus: string; copies: readonly [BotProgram, BotProgram] }> {
  const discord = await loopback();
  const corpus = await writeCorpus(quay);
  const start = { environment: { ...environmentFor(discord, corpus), ...environment } };
  const first = await startBot(kind, start);
  await first.logged("commands registered");
  const second = await startBot(kind, start);
  await second.logged("commands unchanged");
  return { discord, corpus, copies: [first, second] };
}

/** How Discord answered the requests that match. */
function statuses(discord: LoopbackDiscord, match: RegExp): (number | undefined)[] {
  return discord.requests
    .filter(({ method, path: at }) => match.test(`${method} ${at}`))
    .map(({ status }) => status);
}

/** Asks that many questions at a time, as different people, and gives what they see. */
function askMany(discord: LoopbackDiscord, count: number): Promise<string[]> {
  return Promise.all(
    Array.from({ length: count }, async () =>
      textOf((await discord.command({ user: someone(), ...question })).visible),
    ),
  );
}

describe("two copies of the bot that share claims", () => {
  test("answer each command once, and ask Discord for nothing in vain", async () => {
    const { discord, copies } = await twoCopies({ LECTERN_CLAIMS: await claimsFolder() });
    const answers = await askMany(discord, 20);

    for (const answer of answers) expect(answer).toContain("The fishermen paid for the anchor");
    expect(statuses(discord, callback)).toEqual(answers.map(() => 204));
    for (const { log } of copies) expect(log.filter(({ level }) => Number(level) > 30)).toEqual([]);
  });

  test("answer each direct message once", async () => {
    const { discord } = await twoCopies({ LECTERN_CLAIMS: await claimsFolder() });
    const users = Array.from({ length: 10 }, someone);
    await Promise.all(
      users.map((user) => discord.directMessage({ user, content: "Who paid for the anchor?" })),
    );

    expect(statuses(discord, /^POST \/channels\/\d+\/messages$/u)).toHaveLength(users.length);
    for (const user of users) expect(discord.directMessages(user)).toHaveLength(2);
  });

  test("add a document once, and take it back once", async () => {
    const { discord, corpus } = await twoCopies({ LECTERN_CLAIMS: await claimsFolder() });
    const keeper = new Keeping(discord);
    const added = await keeper.add();

    expect(textOf(added)).toContain("**Added:** “On the tide”");
    await keeper.press(added, "Undo");
    expect(await pendingIn(corpus)).toEqual([]);
    const { entries } = await readJournal(corpus);
    expect(entries.map(({ event }) => event)).toEqual(["added", "undone"]);
  });

  test("give choices while somebody types, with no complaint of the one that comes late", async () => {
    const { discord, copies } = await twoCopies({ LECTERN_CLAIMS: await claimsFolder() });
    const typing = { ...question, options: { ...question.options, speaker: "" }, focused: "speaker" };
    const choices = await discord.autocomplete({ user: someone(), ...typing });

    expect(choices.length).toBeGreaterThan(0);
    await expect.poll(() => statuses(discord, callback).length).toBe(2);
    for (const { log } of copies) expect(log.filter(({ level }) => Number(level) > 30)).toEqual([]);
  });

  test("go on where one of them is killed", async () => {
    const claims = { LECTERN_CLAIMS: await claimsFolder() };
    const { discord, copies } = await twoCopies(claims, "as the compiled program");
    const asked = Promise.allSettled(
      Array.from({ length: 10 }, () => discord.command({ user: someone(), ...question, timeoutMs: 2_000 })),
    );
    copies[0].signal("SIGKILL");
    await copies[0].ended;
    const settled = await asked;
    const lost = settled.filter(({ status }) => status === "rejected").length;

    // What the first had claimed and not answered is lost with it, and nothing is answered twice.
    expect(statuses(discord, callback).filter((status) => status === 204)).toHaveLength(10 - lost);
    for (const answer of await askMany(discord, 10)) expect(answer).toContain("The fishermen paid");
  });
});

describe("two copies of the bot that share nothing", () => {
  test("answer each command once, since Discord takes one callback, and do not worry about it", async () => {
    const { discord, copies } = await twoCopies();
    await askMany(discord, 5);
    await expect
      .poll(() => statuses(discord, callback).toSorted())
      .toEqual([...Array(5).fill(204), ...Array(5).fill(400)]);

    for (const { log } of copies) expect(log.filter(({ level }) => Number(level) > 30)).toEqual([]);
  });

  test("answer each direct message once, since Discord makes one message of a nonce", async () => {
    const { discord } = await twoCopies();
    const users = Array.from({ length: 5 }, someone);
    await Promise.all(
      users.map((user) => discord.directMessage({ user, content: "Who paid for the anchor?" })),
    );
    await expect.poll(() => statuses(discord, /^POST \/channels\/\d+\/messages$/u).length).toBe(10);

    for (const user of users) expect(discord.directMessages(user)).toHaveLength(2);
  });
});

describe("one copy of the bot", () => {
  test("answers a command and a direct message once that Discord sends twice", async () => {
    const discord = await loopback();
    const corpus = await writeCorpus(quay);
    const bot = await startBot("in this process", {
      environment: { ...environmentFor(discord, corpus), LECTERN_LOG_LEVEL: "debug" },
    });
    await bot.logged("commands registered");
    const user = someone();
    discord.repeatNext(2);
    await discord.command({ user, ...question });
    await discord.directMessage({ user, content: "Who paid for the anchor?" });
    await expect.poll(() => bot.log.filter(({ msg }) => msg === "taken up already")).toHaveLength(2);

    expect(statuses(discord, callback)).toEqual([204]);
    expect(discord.directMessages(user)).toHaveLength(2);
  });
});
