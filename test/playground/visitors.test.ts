import { createServer } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import type { PlaygroundOptions } from "../../src/playground/index.ts";
import { writeCorpus } from "../support/corpus-folder.ts";
import { realBot, robin, runningPlayground } from "../support/running-playground.ts";
import { noBot } from "../support/started-playground.ts";

const ask = (options: Readonly<Record<string, unknown>>, name = "ask") => ({
  as: { ...robin, role: "member" },
  kind: "command",
  name,
  options,
});

test("a question that comes before the bot waits for it, and its answer comes with the feed", async () => {
  const playground = await runningPlayground();
  const outcome = playground.act(ask({ question: "How did the CSTO peacekeepers help?" }));

  expect(await outcome).toEqual({ kind: "done" });
  const events = await playground.feedUntil(({ kind }) => kind === "messages");
  expect(JSON.stringify(events.at(-1))).toContain("peacekeepers");
});

test("what a visitor can’t do is refused in words for them", async () => {
  const playground = await runningPlayground();
  const reason = async (action: unknown) => {
    const outcome = await playground.act(action);
    return outcome.kind === "refused" ? outcome.reason : outcome.kind;
  };

  expect(await reason(ask({}))).toBe("Fill in “question” first.");
  expect(await reason(ask({ question: "x".repeat(7_000) }))).toMatch(
    /^“question” is too long: it takes at most \d+/u,
  );
  expect(await reason(ask({ question: "Who?", speekar: "x" }))).toBe("This command has no “speekar”.");
  expect(await reason(ask({ question: { file: "gone" } }))).toBe(
    "That file is no longer here: choose it again.",
  );
  expect(await reason(ask({}, "fly"))).toBe("There is no command “fly” here.");
  const press = { as: robin, kind: "press", message: "1", customId: "x" };
  expect(await reason(press)).toBe("That message is gone.");
  const submit = { as: robin, kind: "submit", interaction: "1", values: {} };
  expect(await reason(submit)).toBe("That form is gone: open it again.");
  const hostile = `{"kind":"command","as":${JSON.stringify(robin)},"name":"ask","options":{"__proto__":"x","constructor":"y"}}`;
  expect(await reason(JSON.parse(hostile))).toMatch(/^Fill in|^This command has no/u);
});

test("only the person who asked can use a message that nobody else sees", async () => {
  const playground = await runningPlayground();
  await playground.act(ask({}, "help"));
  const events = await playground.feedUntil(({ kind }) => kind === "messages");
  const [shown] = events.flatMap((event) => (event.kind === "messages" ? event.messages : []));
  const customId = /"custom_id":"([^"]+)"/u.exec(JSON.stringify(shown?.message))?.[1];
  const kim = { ...robin, person: "300000000000000002" };
  const pressed = await playground.act({
    as: kim,
    kind: "press",
    message: shown?.id,
    customId: customId ?? "none",
  });

  expect(pressed).toMatchObject({ kind: "refused" });
});

test("a corpus that can’t be used leaves the page, which says why, and a restart goes on", async () => {
  const corpus = await writeCorpus({});
  let folder = corpus;
  const runBot: PlaygroundOptions["runBot"] = (run) =>
    realBot({ ...run, environment: { ...run.environment, LECTERN_CORPUS: folder } });
  const playground = await runningPlayground({ corpus, runBot });
  const events = await playground.feedUntil(
    (event) => event.kind === "state" && event.state.bot.kind === "ended",
  );

  expect(JSON.stringify(events.at(-1))).toContain("status 4");
  expect(await playground.act(ask({ question: "Who?" }))).toEqual({
    kind: "refused",
    reason: "The bot has ended. Start it again.",
  });
  folder = await writeCorpus({ "quay.md": "# The quay\n\nThe lighthouse is kept by Ida Marsh.\n" });
  const restarts = ["/bot/restart", "/bot/restart"].map((path) => playground.ask(path, { method: "POST" }));
  expect((await Promise.all(restarts)).map(({ status }) => status)).toEqual([200, 200]);
  await playground.ready();
  expect(await playground.act(ask({ question: "Who keeps the lighthouse?" }))).toEqual({ kind: "done" });
});

test("a port that is taken, and a page that was not built, are explained", async () => {
  const taken = createServer().listen(0, "127.0.0.1");
  onTestFinished(() => void taken.close());
  await new Promise((resolve) => taken.once("listening", resolve));
  const address = taken.address();
  const port = typeof address === "object" ? (address?.port ?? 0) : 0;
  const onTaken = await runningPlayground({ port, runBot: noBot });
  const notBuilt = await runningPlayground({ assets: new URL("file:///no/such/page/"), runBot: noBot });

  expect((await onTaken.ended).join("\n")).toContain("LECTERN_PLAYGROUND_PORT");
  expect((await notBuilt.ended).join("\n")).toContain("npm run build");
});

test("it ends at once, with pages open and an answer under way", async () => {
  const playground = await runningPlayground();
  await playground.ready();
  const feed = await fetch(`http://127.0.0.1:${playground.port}/feed`);
  const open = feed.text().catch(() => null);
  const answer = playground.act(ask({ question: "How did the CSTO peacekeepers help?" })).catch(() => null);
  const started = performance.now();
  playground.signal("SIGINT");

  expect(await playground.ended).toEqual([]);
  expect(performance.now() - started).toBeLessThan(2_000);
  await Promise.all([open, answer]);
});
