import { writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import type { SlashCommand } from "../../src/discord/index.ts";
import { kinds, startBot } from "../support/bot-program.ts";
import { writeCorpus } from "../support/corpus-folder.ts";
import { valueIn } from "../support/exposition.ts";
import { healthOf, withHealth } from "../support/health.ts";
import { findButton } from "../support/loopback-discord/index.ts";
import { someone } from "../support/people.ts";
import { preloaded } from "../support/preloaded.ts";
import { quay } from "../support/quay.ts";
import { environmentFor, loopback, operator, runningBot } from "../support/running-bot.ts";

const question = "Who paid for the anchor?";
const answers = "lectern_answers_total";
const callback = /callback/u;

describe.each(kinds)("the bot, %s,", (kind) => {
  test("says that it lives and is ready, and stops being ready at once where it is told to stop", async () => {
    const { discord, bot } = await runningBot({ kind, environment: withHealth });
    const health = await healthOf(bot);
    const ready = await health.get("/readyz");

    expect(await health.get("/livez")).toEqual({ status: 200, body: "alive\n" });
    expect(ready.status).toBe(200);
    expect(JSON.parse(ready.body)).toEqual({
      ready: true,
      conditions: {
        running: { ok: true, value: "running" },
        corpus: { ok: true, value: expect.stringMatching(/^[0-9a-f]{12}$/u) },
        gateway: { ok: true, value: "Ready" },
        heartbeat: { ok: true, value: expect.any(Number) },
      },
    });
    const hold = discord.holdNext(callback);
    const answer = discord.command({ user: someone(), name: "help" });
    await hold.arrived;
    bot.signal("SIGTERM");
    await bot.logged("stopping");
    const stopping = await health.get("/readyz");
    expect((await health.get("/livez")).status).toBe(200);
    hold.release();

    expect(stopping.status).toBe(503);
    expect(JSON.parse(stopping.body)).toMatchObject({
      ready: false,
      conditions: { running: { ok: false, value: "stopping" }, corpus: { ok: true } },
    });
    await answer;
    expect(await bot.ended).toBe(0);
    await expect(health.get("/livez")).rejects.toThrow();
  });

  test("counts each event once, by what was asked for and what became of it", async () => {
    const corpus = await writeCorpus(quay);
    const { discord, bot } = await runningBot({ kind, corpus, environment: withHealth });
    const health = await healthOf(bot);
    const user = someone();
    const { visible } = await discord.command({ user, name: "ask", options: { question } });
    await discord.press({ user, message: visible, label: "Cite" });
    await discord.command({ user, name: "ask", options: { question: "Quantum chromodynamics?" } });
    await discord.command({ user, name: "corpus", subcommand: "status" });
    await discord.directMessage({ user: someone(), content: question });
    await discord.directMessage({ user: someone(), content: "Quantum chromodynamics?" });
    await discord.autocomplete({
      user,
      name: "ask",
      options: { question, speaker: "i" },
      focused: "speaker",
    });
    const read = await health.metrics();
    const count = (what: string, outcome: string) => valueIn(read, answers, { what, outcome });

    expect(count("/ask", "answered")).toBe(1);
    expect(count("/ask", "nothing-close")).toBe(1);
    expect(count("button cite", "answered")).toBe(1);
    expect(count("/corpus", "refused")).toBe(1);
    expect(count("direct message", "answered")).toBe(1);
    expect(count("direct message", "nothing-close")).toBe(1);
    expect(count("choices of /ask", "answered")).toBe(1);
    expect(read.samples.filter(({ name }) => name === answers).map(({ value }) => value)).toEqual(
      Array.from({ length: 7 }, () => 1),
    );
    expect(valueIn(read, "lectern_answer_seconds_count", { what: "/ask" })).toBe(2);
    expect(valueIn(read, "lectern_gateway_ready")).toBe(1);
    expect(valueIn(read, "lectern_documents")).toBe(Object.keys(quay).length);
  });

  test("counts what Discord did not take, with the failure", async () => {
    const { discord, bot } = await runningBot({ kind, environment: withHealth });
    const health = await healthOf(bot);
    discord.failNext(callback, { code: 10062 });
    discord.command({ user: someone(), name: "help", timeoutMs: 300 }).catch(() => undefined);
    await bot.logged("could not answer");
    const read = await health.metrics();

    expect(valueIn(read, answers, { what: "/help", outcome: "late" })).toBe(1);
    expect(valueIn(read, "lectern_discord_failures_total", { failure: "too-late" })).toBe(1);
  });

  test("names the revision that answers, and counts reloads", async () => {
    const corpus = await writeCorpus(quay);
    const { discord, bot } = await runningBot({ kind, corpus, environment: withHealth });
    const health = await healthOf(bot);
    const before = await health.metrics();
    await writeFile(
      path.join(corpus, "speech.md"),
      "---\ntitle: A speech\nkind: speech\nspeaker: Ida Marrow\nlanguage: en\n---\n\nThe tide is out.\n",
    );
    bot.signal("SIGHUP");
    const { after } = await bot.logged("corpus reloaded");
    await discord.command({ user: operator, name: "corpus", subcommand: "reload" });
    const read = await health.metrics();
    const revisions = read.samples.filter(({ name }) => name === "lectern_revision_info");

    expect(revisions.map(({ labels }) => labels["revision"])).toEqual([after]);
    expect(valueIn(read, "lectern_reloads_total", { outcome: "reloaded" })).toBe(1);
    expect(valueIn(read, "lectern_reloads_total", { outcome: "unchanged" })).toBe(1);
    expect(valueIn(read, "lectern_documents")).toBe(valueIn(before, "lectern_documents") + 1);
    expect(valueIn(read, "lectern_paragraphs")).toBe(valueIn(before, "lectern_paragraphs") + 1);
  });

  test("is not ready while the gateway’s connection is lost, and counts that it was", async () => {
    const { discord, bot } = await runningBot({ kind, environment: withHealth });
    const health = await healthOf(bot);
    // A session that can't be resumed: discord.js waits 5 s before it identifies again.
    discord.invalidateSession({ resumable: false });
    await bot.logged("reconnecting");
    const { status, body } = await health.get("/readyz");

    expect(status).toBe(503);
    expect(JSON.parse(body).conditions.gateway).toMatchObject({ ok: false });
    expect((await health.get("/livez")).status).toBe(200);
    await expect.poll(async () => (await health.get("/readyz")).status, { timeout: 15_000 }).toBe(200);
    expect(valueIn(await health.metrics(), "lectern_gateway_reconnects_total")).toBe(1);
  });

  test("ends with status 9 and says why where the port is taken", async () => {
    const { bot } = await runningBot({ kind, environment: withHealth });
    const { port } = await bot.logged("serving health and metrics");
    const discord = await loopback();
    const other = await startBot(kind, {
      environment: { ...environmentFor(discord), LECTERN_HEALTH_PORT: String(port) },
    });

    expect(await other.ended).toBe(9);
    expect(other.err).toContain(`expected to listen on 127.0.0.1, port ${port}, met: `);
    expect(other.err).toContain("LECTERN_HEALTH_PORT");
    expect(discord.requests).toEqual([]);
  });
});

describe("the bot", () => {
  test("lives and is not ready while it reads its corpus, and says why", async () => {
    const discord = await loopback();
    const bot = await startBot("in this process", {
      environment: { ...environmentFor(discord), ...withHealth },
      rebuild: () => new Promise(() => undefined),
    });
    const health = await healthOf(bot);
    const { status, body } = await health.get("/readyz");

    expect((await health.get("/livez")).status).toBe(200);
    expect(status).toBe(503);
    expect(JSON.parse(body).conditions).toEqual({
      running: { ok: true, value: "running" },
      corpus: { ok: false, value: null },
      gateway: { ok: false, value: "Idle" },
      heartbeat: { ok: false, value: null },
    });
    expect(valueIn(await health.metrics(), "lectern_documents")).toBe(0);
    bot.signal("SIGTERM");
    expect(await bot.ended).toBe(0);
  });

  test("is not ready where Discord has not acknowledged a heartbeat for two of them", async () => {
    const { bot } = await runningBot({ environment: withHealth });
    const health = await healthOf(bot);
    const now = Date.now();
    const clock = vi.spyOn(Date, "now").mockImplementation(() => now + 86_000);
    onTestFinished(() => clock.mockRestore());
    const { status, body } = await health.get("/readyz");

    expect(status).toBe(503);
    expect(JSON.parse(body).conditions).toMatchObject({
      gateway: { ok: true },
      heartbeat: { ok: false, value: expect.any(Number) },
    });
    expect(valueIn(await health.metrics(), "lectern_gateway_heartbeat_ack_age_seconds")).toBeGreaterThan(
      82.5,
    );
    clock.mockImplementation(() => now + 1_000);
    expect((await health.get("/readyz")).status).toBe(200);
  });

  test("counts acknowledged heartbeats as signs of life", async () => {
    const { discord, bot } = await runningBot({
      environment: withHealth,
      loopback: { heartbeatIntervalMs: 200 },
    });
    const health = await healthOf(bot);
    const age = async () => valueIn(await health.metrics(), "lectern_gateway_heartbeat_ack_age_seconds");
    // Longer than any acknowledgement takes to come: without them the age would only grow.
    await expect.poll(age, { interval: 50, timeout: 5_000 }).toBeGreaterThan(0.15);
    await expect.poll(age, { interval: 20, timeout: 5_000 }).toBeLessThan(0.1);
    expect(discord.isConnected).toBe(true);
  });

  test("counts a fault of a command as failed, and who was told to wait as busy", async () => {
    const discord = await loopback();
    const broken: SlashCommand = {
      kind: "slash",
      name: "ask",
      access: "everyone",
      data: {},
      isPrivate: () => false,
      execute: () => {
        throw new Error("the harbour is closed");
      },
      autocomplete: () => {
        throw new Error("the harbour is closed");
      },
    };
    const bot = await startBot("in this process", {
      environment: { ...environmentFor(discord), ...withHealth },
      commands: [broken],
    });
    await bot.logged("commands registered");
    const health = await healthOf(bot);
    const user = someone();
    for (let count = 0; count < 11; count += 1) {
      await discord.command({ user, name: "ask", registered: false });
    }
    const read = await health.metrics();

    expect(valueIn(read, answers, { what: "/ask", outcome: "failed" })).toBe(10);
    expect(valueIn(read, answers, { what: "/ask", outcome: "busy" })).toBe(1);
  });

  test("names what is none of its own as unknown, whatever it is called", async () => {
    const { discord, bot } = await runningBot({ environment: withHealth });
    const health = await healthOf(bot);
    await discord.command({ name: "translate", registered: false });
    const { visible } = await discord.command({
      user: someone(),
      name: "ask",
      options: { question: "NATO" },
    });
    const good = findButton(visible, "▶").customId ?? "";
    const customId = "ask/next";
    const message = discord.leaveMessage(visible, good, customId);
    await discord.press({ user: someone(), message, customId });
    const read = await health.metrics();

    expect(valueIn(read, answers, { what: "unknown", outcome: "refused" })).toBe(1);
    expect(valueIn(read, answers, { what: "button unknown", outcome: "refused" })).toBe(1);
    expect(read.samples.flatMap(({ labels }) => Object.values(labels)).join(" ")).not.toContain("translate");
  });

  test.each([
    [true, withHealth],
    [false, {}],
  ])("loads what counts only where a port is named: %j", async (isLoaded, environment) => {
    const tellModules = `
      import module from "node:module";
      process.on("SIGUSR2", () => {
        const names = Object.keys(module._cache).filter((name) => name.includes("/prom-client/"));
        process.stdout.write(JSON.stringify({ msg: "modules", count: names.length }) + "\\n");
      });`;
    const { bot } = await runningBot({
      kind: "as the compiled program",
      environment: { ...environment, ...preloaded(tellModules) },
    });
    bot.signal("SIGUSR2");
    const { count } = await bot.logged("modules");

    expect(Number(count) > 0).toBe(isLoaded);
    expect(bot.log.some(({ msg }) => msg === "serving health and metrics")).toBe(isLoaded);
  });
});
