import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { ask, Library } from "../../src/answer/index.ts";
import type { LoopbackDiscord, Message } from "../../src/loopback-discord/index.ts";
import type { Inspection, ScoreNode } from "../../src/page/index.ts";
import { inspect, KeptRevisions } from "../../src/playground/index.ts";
import { writeCorpus } from "../support/corpus-folder.ts";
import { findButton } from "../support/loopback-discord/index.ts";
import { someone } from "../support/people.ts";
import { bundledCorpus, runningBot } from "../support/running-bot.ts";

const schema = v.object({ answered: v.record(v.string(), v.array(v.array(v.string()))) });
const file = fileURLToPath(new URL("../fixtures/golden-questions.json", import.meta.url));
const golden = v.parse(schema, JSON.parse(await readFile(file, "utf8")));
const { revision } = await Library.open(bundledCorpus);

async function inspected(
  discord: LoopbackDiscord,
  message: Pick<Message, "id">,
  { current = revision, kept = new KeptRevisions() } = {},
): Promise<Inspection> {
  const inspection = await inspect(message.id, { discord, current, kept });
  if (inspection === null) throw new Error("expected the message to be there");
  return inspection;
}

async function asked(discord: LoopbackDiscord, options: Readonly<Record<string, string | boolean>>) {
  return (await discord.command({ user: someone(), name: "ask", options })).visible;
}

/** What a node's children come to; its own value where they are not added or multiplied. */
function recounted({ kind, value, children }: ScoreNode): number {
  if (kind === "sum") return children.reduce((total, child) => total + child.value, 0);
  return kind === "product" ? children.reduce((total, child) => total * child.value, 1) : value;
}

function nodesOf(node: ScoreNode): ScoreNode[] {
  return [node, ...node.children.flatMap(nodesOf)];
}

const tokayev = "Did Tokayev ask for military assistance?";

describe("inspect", () => {
  test("gives the score of what an answer shows, as a tree that adds up", async () => {
    const { discord } = await runningBot();
    const {
      question,
      passages,
      revision: made,
    } = await inspected(discord, await asked(discord, { question: tokayev }));
    const { quotes } = await ask(revision, { text: tokayev });
    const [passage] = passages;

    expect(made).toEqual({ id: revision.id, state: "current" });
    expect(question).toMatchObject({ text: tokayev, leftOut: ["Did", "for"], nothing: null });
    expect(passage).toMatchObject({ anchor: quotes[0]?.paragraph.anchor, isShown: true, rank: 1 });
    expect(passage?.score?.value).toBe(quotes[0]?.score);
    for (const node of passage?.score ? nodesOf(passage.score) : []) expect(recounted(node)).toBe(node.value);
  });

  test("gives the words of the source that tell the speaker, with what stands around them", async () => {
    const { discord } = await runningBot();
    const question = "How many tonnes of oil escaped?";
    const { passages } = await inspected(discord, await asked(discord, { question }));
    const [passage] = passages;
    const source = passage?.speaker.source;
    const text = await readFile(`${bundledCorpus}/${passage?.document.file}`, "utf8");

    expect(passage?.speaker.rule).toMatch(/^(turn-label|continued-turn)$/u);
    expect(source?.words).not.toBe("");
    expect(text).toContain(`${source?.before}${source?.words}${source?.after}`);
    expect(text.split("\n")[(source?.line ?? 0) - 1]).toContain(source?.words);
  });

  test("tells the filters of a question", async () => {
    const { discord } = await runningBot();
    const options = {
      question: tokayev,
      speaker: "Zakharova",
      after: "2022",
      before: "2022-01",
      private: true,
    };
    const { question } = await inspected(discord, await asked(discord, options));

    expect(question).toMatchObject({
      speaker: "Zakharova",
      document: null,
      after: "2022-01-01",
      before: "2022-01-31",
    });
  });

  test("gives the nearest passage of an answer that shows none, and how far it is", async () => {
    const { discord } = await runningBot();
    const message = await asked(discord, { question: "What is the price of bread in Lima?" });
    const { question, passages, candidates } = await inspected(discord, message);
    const { confidence } = passages[0] ?? {};

    expect(question?.nothing).toBe("too-far");
    expect(passages).toMatchObject([{ isShown: false, rank: 1 }]);
    expect(confidence?.value).toBeLessThan(confidence?.least ?? 0);
    expect(candidates.every(({ isNearEnough, isShown }) => !isNearEnough && !isShown)).toBe(true);
  });

  test("explains what is shown after a press by the question before it", async () => {
    const { discord } = await runningBot();
    const user = someone();
    const { visible } = await discord.command({ user, name: "ask", options: { question: tokayev } });
    const context = await discord.press({
      user,
      message: visible,
      customId: findButton(visible, "Context").customId ?? "",
    });
    const { question, passages } = await inspected(discord, context.visible);

    expect(question?.text).toBe(tokayev);
    expect(passages[0]).toMatchObject({ isShown: true, rank: 1 });
  });

  test("tells what came of words that were verified, and of an anchor", async () => {
    const { discord } = await runningBot();
    const anchor = "2022-01-13-zakharova-briefing:105hk0zq6w";
    const command = async (name: string, options: Readonly<Record<string, string>>) =>
      (await discord.command({ user: someone(), name, options })).visible;
    const altered = await command("verify", {
      quote: "Thanks to the lightning-slow deployment of the CSTO peacekeepers",
    });
    const quoted = await command("quote", { id: anchor });
    const gone = await command("quote", { id: "nothing:0123456789" });

    const { verification, question } = await inspected(discord, altered);
    expect(verification?.outcome).not.toBe("verbatim");
    expect(question).toBeNull();
    expect(await inspected(discord, quoted)).toMatchObject({
      anchor: { id: anchor, fate: "found" },
      passages: [{ anchor }],
    });
    expect(await inspected(discord, gone)).toMatchObject({ anchor: { fate: "gone" }, passages: [] });
  });

  test("explains an answer to a direct message by what was said", async () => {
    const { discord } = await runningBot();
    const message = await discord.directMessage({ user: someone(), content: tokayev });
    const { question, exchange } = await inspected(discord, message);

    expect(question?.text).toBe(tokayev);
    expect(exchange.map(({ from }) => from)).toEqual(["discord", "bot"]);
    expect(exchange[0]?.title).toBe("MESSAGE_CREATE");
  });

  test("gives the exchange in order, with no whole token in it", async () => {
    const { discord } = await runningBot();
    const message = await asked(discord, { question: tokayev });
    const { exchange, payload } = await inspected(discord, message);
    const id = String(message.interaction_metadata?.["id"]);

    expect(payload).toEqual(message);
    expect(exchange[0]).toMatchObject({ from: "discord", title: "INTERACTION_CREATE", at: 0, body: { id } });
    expect(exchange[1]).toMatchObject({ from: "bot", status: expect.any(Number) });
    expect(JSON.stringify(exchange)).not.toContain(`token-of-${id}`);
  });

  test("explains an answer by the revision that it was made from, as long as that is held", async () => {
    const corpus = await writeCorpus({
      "one.md": "---\ntitle: One\n---\n\nThe lighthouse keeper counts nine ships.\n",
    });
    const first = (await Library.open(corpus)).revision;
    const { discord } = await runningBot({ corpus });
    const message = await asked(discord, { question: "Who counts nine ships?" });
    const kept = new KeptRevisions();

    expect((await inspected(discord, message, { kept })).revision).toEqual({ id: first.id, state: "gone" });
    kept.note(first);
    expect(await inspected(discord, message, { kept })).toMatchObject({
      revision: { id: first.id, state: "earlier" },
      passages: [{ text: "The lighthouse keeper counts nine ships.", speaker: { name: null, rule: null } }],
    });
  });

  test("gives nothing for a message that is not there, and the message alone without a bot", async () => {
    const { discord } = await runningBot();
    const message = await asked(discord, { question: tokayev });
    const options = { discord, current: null, kept: new KeptRevisions() };

    expect(await inspect("1", options)).toBeNull();
    expect(await inspect(message.id, options)).toMatchObject({
      payload: message,
      passages: [],
      question: null,
    });
  });
});

test("each golden question’s first answer can be inspected", async () => {
  const { discord } = await runningBot();
  for (const [question = ""] of Object.values(golden.answered).flat()) {
    const own = { user: someone(), place: { kind: "dm" } } as const;
    const { visible: message } = await discord.command({ ...own, name: "ask", options: { question } });
    const { passages, question: read } = await inspected(discord, message);
    expect(read?.text, question).toBe(question);
    for (const { score, confidence, text } of passages) {
      expect(text).not.toBe("");
      expect(score?.value, question).toBeGreaterThan(0);
      expect(confidence?.value, question).toBeGreaterThan(0);
    }
    if (read?.nothing === null) expect(passages[0]?.isShown, question).toBe(true);
  }
}, 60_000);
