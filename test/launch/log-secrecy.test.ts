import { describe, expect, test } from "vitest";
import { Refusal, type SlashCommand } from "../../src/discord/index.ts";
import { type BotProgram, kinds, startBot } from "../support/bot-program.ts";
import type { LoopbackDiscord } from "../support/loopback-discord/index.ts";
import { someone } from "../support/people.ts";
import { environmentFor, loopback, operator, runningBot } from "../support/running-bot.ts";

/** Words that stand in no corpus, no code and no error of anybody else. */
const words = {
  question: "Did Ottoline Quillfeather pay the harbour master?",
  speaker: "Quillfeather the Elder",
  typed: "Quillf",
  quote: "Quillfeather paid twice for the anchor.",
  message: "My name is Quillfeather and this is private.",
  file: "quillfeather-ledger.txt",
} as const;

const debug = { LECTERN_LOG_LEVEL: "debug" } as const;
const callback = /callback/u;
const channelMessage = /POST \/channels\/\d+\/messages/u;

/** What Discord does to the answers, one after another. */
const faults = [
  { code: 10062 },
  { code: 40060 },
  { code: 50027 },
  { code: 50001, status: 403 },
  { code: 50035, status: 400, message: `Invalid Form Body\n${words.question}` },
  { status: 401 },
  { status: 404 },
  { status: 429, retryAfter: 0.01 },
  { status: 429, retryAfter: null },
  { status: 502, times: 4 },
  { status: 500, carriedOut: true },
  { truncated: true, times: 4 },
  { hangUp: true, times: 4 },
  { hangUp: true, carriedOut: true },
] as const;

/** What must not be in any line, whatever happened. */
function expectSecret(bot: BotProgram, discord: LoopbackDiscord): void {
  const written = bot.out + bot.err;
  const secrets = [discord.token, "token-of-", "?ex=", "&hm=", ...Object.values(words), "uillf"];
  for (const secret of secrets) expect(written).not.toContain(secret);
  expect(bot.out.trim().split("\n")).toHaveLength(bot.log.length);
}

/** Asks in every way that there is, without waiting for answers, which may never come. */
function askEverything(discord: LoopbackDiscord): Promise<unknown> {
  const user = someone();
  const timeoutMs = 1_500;
  const { question, speaker, quote, message: content, typed } = words;
  const asking = [
    discord.command({ user, name: "ask", options: { question, speaker }, timeoutMs }),
    discord.command({ user, name: "verify", options: { quote, speaker }, timeoutMs }),
    discord.command({ user, name: "speaker", options: { name: speaker }, timeoutMs }),
    discord.autocomplete({
      user,
      name: "ask",
      options: { question, speaker: typed },
      focused: "speaker",
      timeoutMs,
    }),
    discord.directMessage({ user: someone(), content, timeoutMs }),
  ];
  return Promise.allSettled(asking);
}

describe.each(kinds)("the log of the bot, %s,", (kind) => {
  test("has no words of a user and no token at level debug, however Discord treats the answers", {
    timeout: 120_000,
  }, async () => {
    const { discord, bot } = await runningBot({ kind, environment: debug });
    await askEverything(discord);
    for (const fault of faults) {
      discord.failNext(callback, fault);
      discord.failNext(channelMessage, fault);
      await askEverything(discord);
    }

    expect(bot.log.filter(({ failure }) => failure !== undefined).length).toBeGreaterThan(faults.length);
    expectSecret(bot, discord);
  });

  test("has no address and no name of a file that an operator sends, taken or not", async () => {
    const { discord, bot } = await runningBot({ kind, environment: debug });
    const file = { filename: words.file, contentType: "text/plain", content: words.message };
    const add = (options: object) =>
      discord.command({ user: operator, name: "corpus", subcommand: "add", options: { file, ...options } });
    await add({});
    await add({ date: words.typed });
    await discord.command({
      user: operator,
      name: "corpus",
      subcommand: "add",
      options: { file: { ...file, filename: "quillfeather-ledger.exe" } },
    });

    expectSecret(bot, discord);
  });

  test("has no token where Discord does not let the bot in", async () => {
    const discord = await loopback();
    for (const code of [4004, 4014] as const) {
      discord.refuseIdentify(code);
      const bot = await startBot(kind, { environment: { ...environmentFor(discord), ...debug } });
      await bot.ended;
      expectSecret(bot, discord);
    }
  });

  test("says of a question what it is, not what it asks, at the usual level nothing at all", async () => {
    const { discord, bot } = await runningBot({ kind });
    const before = bot.log.length;
    await askEverything(discord);

    expect(bot.log.slice(before)).toEqual([]);
  });
});

/** What a command of ours may throw by mistake. */
function mistakes(discord: LoopbackDiscord): readonly unknown[] {
  const { question } = words;
  const url = `${discord.apiUrl}/interactions/123456789012345678/token-of-1/callback`;
  return [
    new Error(`no answer to ${question}`),
    new TypeError(`${question} is not a function`, { cause: new Error(question) }),
    new Error(`POST ${url} failed`),
    new Error(`Bot ${discord.token} was refused`),
    new Error("GET https://cdn.discordapp.com/attachments/1/2/quillfeather-ledger.txt?ex=1&is=2&hm=3"),
    new Refusal("refusal.long-question", { longest: question }),
    Object.assign(new Error("failed"), { question, url, requestBody: { json: question } }),
    question,
    { question },
    new AggregateError([new Error(question)], question),
    parsingError(`{"question": ${question}}`),
  ];
}

function parsingError(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error;
  }
}

test("the log has nothing of what a command throws but what it means, and where", async () => {
  const discord = await loopback();
  const thrown = mistakes(discord);
  let next = 0;
  const fail = () => {
    const error = thrown[next % thrown.length];
    next += 1;
    throw error;
  };
  // The names are those of real commands: they have texts.
  const broken: SlashCommand = {
    kind: "slash",
    name: "ask",
    access: "everyone",
    data: {
      options: [
        { name: "question", type: "string", required: true },
        { name: "speaker", type: "string", autocomplete: true },
      ],
    },
    isPrivate: () => false,
    execute: fail,
    autocomplete: fail,
  };
  const bot = await startBot("in this process", {
    environment: { ...environmentFor(discord), ...debug },
    commands: [broken],
  });
  await bot.logged("commands registered");
  const { question } = words;
  for (const _ of thrown) await discord.command({ user: someone(), name: "ask", options: { question } });
  for (const _ of thrown) {
    const options = { question, speaker: words.typed };
    expect(await discord.autocomplete({ user: someone(), name: "ask", options, focused: "speaker" })).toEqual(
      [],
    );
  }

  // A refusal is no fault.
  expect(bot.log.filter(({ msg }) => msg === "an answer failed")).toHaveLength(thrown.length - 1);
  expect(bot.log.filter(({ msg }) => msg === "no choices were found")).toHaveLength(thrown.length);
  expect(await bot.logged("an answer failed")).toMatchObject({ name: "Error", error: "no answer to […]" });
  expectSecret(bot, discord);
});

test("a configuration that can’t be used is told without what looks like a secret", async () => {
  const bot = await startBot("as the compiled program", {
    environment: {
      DISCORD_TOKEN: "MTIzNDU2Nzg5MDEyMzQ1Njc4 GaBcDe quillfeather",
      LECTERN_OPERATORS: "MTIzNDU2Nzg5MDEyMzQ1Njc4.GaBcDe.abcdefghijklmnopqrstuvwxyz",
      LECTERN_LANGUAGE: "MTIzNDU2Nzg5MDEyMzQ1Njc4.GaBcDe.abcdefghijklmnopqrstuvwxyz",
      LECTERN_DISCORD_API: "http://ida:quillfeather@example.org/api?key=quillfeather",
    },
  });

  expect(await bot.ended).toBe(3);
  expect(bot.err).toContain("LECTERN_DISCORD_API: expected");
  for (const secret of ["MTIz", "abcdefgh", "quillfeather"]) expect(bot.err + bot.out).not.toContain(secret);
});
