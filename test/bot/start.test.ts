import { readFileSync } from "node:fs";
import { describe, expect, test, vi } from "vitest";
import { commands } from "../../commands/index.ts";
import { type BotProgram, kinds, startBot, startRegistration } from "../support/bot-program.ts";
import { writeCorpus } from "../support/corpus-folder.ts";
import { textOf } from "../support/loopback-discord/index.ts";
import { bundledCorpus, environmentFor, loopback, runningBot } from "../support/running-bot.ts";

describe.each(kinds)("the bot, started %s,", (kind) => {
  test("names every problem of its configuration and ends with status 3, the token not shown", async () => {
    const environment = { DISCORD_TOKEN: "not-a-token", LECTERN_OPERATORS: "ida", LECTERN_LANGUAGE: "la" };
    const bot = await startBot(kind, { environment });

    expect(await bot.ended).toBe(3);
    for (const name of Object.keys(environment)) expect(bot.err).toContain(`${name}: expected`);
    expect(bot.err).not.toContain("not-a-token");
  });

  test("names every problem of a corpus that can’t be used and ends with status 4, before it logs in", async () => {
    const discord = await loopback();
    const corpus = await writeCorpus({ "broken.md": "---\ntitle: [\n---\n\nNo.\n" });
    const bot = await startBot(kind, { environment: environmentFor(discord, corpus) });

    expect(await bot.ended).toBe(4);
    expect(bot.err).toMatch(/^broken\.md:\d+: /mu);
    expect(discord.requests).toEqual([]);
  });

  test("ends with status 4 where the corpus is empty, or is not there", async () => {
    const discord = await loopback();
    const empty = await startBot(kind, { environment: environmentFor(discord, await writeCorpus({})) });
    const missing = await startBot(kind, { environment: environmentFor(discord, "/no/such/corpus") });

    expect([await empty.ended, await missing.ended]).toEqual([4, 4]);
    expect(missing.err).toContain("/no/such/corpus");
  });

  test("ends with status 5 where Discord refuses the token, by its API or its gateway", async () => {
    const discord = await loopback();
    const other = { ...environmentFor(discord), DISCORD_TOKEN: "MTIz.bm90.dGhpcw" };
    const refusedByApi = await startBot(kind, { environment: other });

    expect(await refusedByApi.ended).toBe(5);
    expect(refusedByApi.err).toContain("Reset the token");
    discord.refuseIdentify(4004);
    const refusedByGateway = await startBot(kind, { environment: environmentFor(discord) });
    expect(await refusedByGateway.ended).toBe(5);
    expect(discord.identifies.length).toBeLessThanOrEqual(1);
  });

  test("ends with status 6 where Discord refuses the intents", async () => {
    const discord = await loopback();
    discord.refuseIdentify(4014);
    const bot = await startBot(kind, { environment: environmentFor(discord) });

    expect(await bot.ended).toBe(6);
  });

  test("ends with status 7 where Discord can’t be reached", async () => {
    const discord = await loopback();
    const environment = environmentFor(discord);
    await discord.stop();
    const bot = await startBot(kind, { environment });

    expect(await bot.ended).toBe(7);
  });

  test("registers its commands once, and sends nothing where nothing changed", async () => {
    const { discord } = await runningBot({ kind });
    const puts = () => discord.requests.filter(({ method }) => method === "PUT").length;

    expect(
      discord
        .registeredCommands()
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(commands.map(({ name }) => name).toSorted());
    expect(puts()).toBe(1);
    const { bot } = await runningBot({ kind, discord });
    await bot.logged("commands unchanged");
    expect(puts()).toBe(1);
  });

  test.each(["SIGTERM", "SIGINT"] as const)("stops at %s with status 0", async (signal) => {
    const { discord, bot } = await runningBot({ kind });
    bot.signal(signal);

    expect(await bot.ended).toBe(0);
    expect(await bot.logged("stopped")).toMatchObject({ ending: "stopped" });
    await discord.waitFor(() => !discord.isConnected);
  });

  test("goes on answering while it stops, and only then leaves", async () => {
    const { discord, bot } = await runningBot({ kind });
    const hold = discord.holdNext(/callback/u);
    const answer = discord.command({ name: "help" });
    await hold.arrived;
    bot.signal("SIGTERM");
    await bot.logged("stopping");
    hold.release();

    expect(textOf((await answer).visible)).toContain("/ask");
    expect(await bot.ended).toBe(0);
  });

  test("speaks only of itself in its log: JSON lines, none with the token", async () => {
    const { discord, bot } = await runningBot({ kind, environment: { LECTERN_LOG_LEVEL: "debug" } });

    expect(bot.out.trim().split("\n")).toHaveLength(bot.log.length);
    expect(bot.out).not.toContain(discord.token);
    expect(bot.err).toBe("");
  });
});

describe.each(kinds)("the registration, run %s,", (kind) => {
  const register = (args: readonly string[], environment: Readonly<Record<string, string>>) =>
    startRegistration(kind, args, { environment });

  test("shows what would change, sends nothing for a dry run, and then sends it", async () => {
    const discord = await loopback();
    const environment = environmentFor(discord);
    const dry = await register(["--dry-run"], environment);

    expect(await dry.ended).toBe(0);
    expect(dry.out).toContain("+ ask\n");
    expect(dry.out).toContain("This was a dry run.");
    expect(discord.registeredCommands()).toEqual([]);
    const real = await register([], environment);
    expect(await real.ended).toBe(0);
    expect(real.out).toContain("Registered.");
    expect(discord.registeredCommands()).toHaveLength(commands.length);
    const again = await register([], environment);
    expect(await again.ended).toBe(0);
    expect(again.out).toMatch(/^Nothing to change\.\n/u);
  });

  test("ends with the links that invite the bot, which ask for no permission", async () => {
    const discord = await loopback();
    const dry = await register(["--dry-run"], environmentFor(discord));
    await dry.ended;
    const links = [...dry.out.matchAll(/https:\S+/gu)].map(([link]) => new URL(link));

    expect(links.map(({ origin, pathname }) => origin + pathname)).toEqual(
      Array.from({ length: 2 }, () => "https://discord.com/oauth2/authorize"),
    );
    expect(links.map(({ searchParams }) => Object.fromEntries(searchParams))).toEqual([
      {
        client_id: "400000000000000001",
        integration_type: "0",
        scope: "bot applications.commands",
        permissions: "0",
      },
      { client_id: "400000000000000001", integration_type: "1", scope: "applications.commands" },
    ]);
  });

  test("for one server warns of commands that Discord will show twice there", async () => {
    const discord = await loopback();
    const environment = environmentFor(discord);
    const everywhere = await register([], environment);
    expect(await everywhere.ended).toBe(0);
    const guild = await register(["--guild", "100000000000000001"], environment);

    expect(await guild.ended).toBe(0);
    expect(guild.out).toContain("shows them twice");
    expect(discord.registeredCommands("100000000000000001")).toHaveLength(commands.length);
  });

  test("explains that a server has to invite the application first, without a stack", async () => {
    const discord = await loopback();
    discord.failNext("GET /applications/400000000000000001/guilds", { code: 50001 });
    const refused = await register(["--guild", "100000000000000001"], environmentFor(discord));

    expect(await refused.ended).toBe(7);
    expect(refused.err).toContain("Invite the application");
    expect(refused.err).not.toContain("    at ");
  });

  test("explains wrong arguments, a missing token and a refused one", async () => {
    const discord = await loopback();
    const wrong = await register(["--gild", "1"], environmentFor(discord));
    const none = await register([], {});
    const refused = await register([], { ...environmentFor(discord), DISCORD_TOKEN: "MTIz.bm90.dGhpcw" });

    expect([await wrong.ended, await none.ended, await refused.ended]).toEqual([2, 3, 5]);
    expect(wrong.err).toContain("usage: npm run register");
    expect(none.err).toContain("DISCORD_TOKEN");
    expect(refused.err).toContain("Reset the token");
  });
});

test("a signal to reload before the bot is ready is carried out then", async () => {
  const discord = await loopback();
  const bot = await startBot("in this process", { environment: environmentFor(discord) });
  bot.signal("SIGHUP");

  expect(await bot.logged("corpus reloaded")).toMatchObject({ added: [] });
  await bot.logged("ready");
});

describe("the package", () => {
  test("says the version that /about says", async () => {
    const { version }: { readonly version: string } = JSON.parse(
      readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
    );
    const { discord } = await runningBot({ kind: "as the compiled program" });

    expect(textOf((await discord.command({ name: "about" })).visible)).toContain(
      `Lectern ${version.replace(".", "\\.")}`,
    );
  });
});

describe("the compiled program without a token", () => {
  test("opens a playground: one line that says so, one with the link, and status 0 at the end", async () => {
    const program = await startBot("as the compiled program", {
      environment: { LECTERN_CORPUS: bundledCorpus },
    });
    const link = await linkOf(program);
    const page = await fetch(link);
    program.signal("SIGTERM");

    expect(page.status).toBe(200);
    expect(program.err.trimEnd().split("\n")).toEqual([expect.stringContaining("no Discord token")]);
    expect(program.out.trimEnd().split("\n")).toHaveLength(1);
    expect(await program.ended).toBe(0);
  });

  test("keeps the playground open where the corpus can’t be used", async () => {
    const corpus = await writeCorpus({ "broken.md": "---\ntitle: [\n---\n\nNo.\n" });
    const program = await startBot("as the compiled program", { environment: { LECTERN_CORPUS: corpus } });
    const link = await linkOf(program);

    expect((await fetch(link)).status).toBe(200);
  });
});

describe("the compiled program with a token", () => {
  const hook = `
    import { writeSync } from "node:fs";
    export async function load(url, context, next) {
      writeSync(2, url + "\\n");
      return next(url, context);
    }`;
  const asData = (script: string) => `data:text/javascript,${encodeURIComponent(script)}`;
  const registration = `import { register } from "node:module"; register(${JSON.stringify(asData(hook))});`;

  test("loads nothing of the playground", async () => {
    const discord = await loopback();
    const environment = {
      ...environmentFor(discord),
      NODE_OPTIONS: `--import=${asData(registration)}`,
    };
    const program = await startBot("as the compiled program", { environment });
    await program.logged("ready");

    expect(program.err).toContain("/dist/src/launch/run-program.js");
    expect(program.err).not.toMatch(/\/dist\/src\/(?:playground|page|loopback-discord)\//u);
  });
});

/** Where the page of a playground is, as soon as its program says so. */
async function linkOf(program: BotProgram): Promise<string> {
  return vi.waitFor(() => {
    const [link] = /http:\S+/u.exec(program.out) ?? [];
    if (link === undefined) throw new Error(`expected a link, met ${program.out}${program.err}`);
    return link;
  }, 10_000);
}
