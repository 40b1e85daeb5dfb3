import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { setImmediate as nextTurn, setTimeout as pause } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { type Rebuild, rebuild } from "../../src/answer/index.ts";
import { readJournal } from "../../src/import/index.ts";
import { writeCorpus } from "../support/corpus-folder.ts";
import { documentsIn, Keeping, pendingIn, tide, tideFile, told } from "../support/corpus-keeping.ts";
import { buttonsOf, type Seen, textOf, type UserFile } from "../support/loopback-discord/index.ts";
import { someone } from "../support/people.ts";
import { quay } from "../support/quay.ts";
import { loopback, operator, operatorRole, runningBot } from "../support/running-bot.ts";

async function keeping(options: Omit<Parameters<typeof runningBot>[0], "corpus"> = {}) {
  const corpus = await writeCorpus(quay);
  const running = await runningBot({ ...options, corpus });
  return { ...running, corpus, keeper: new Keeping(running.discord) };
}

/** The first bytes of a picture. */
const picture = new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 1, 0]);

/** What a press led to: in the message itself, or beside it. */
function said(seen: Seen): string {
  return textOf(seen.followUps[0] ?? seen.visible);
}

const other = { filename: "gull.txt", content: "A gull slept on the mast.\n" } satisfies UserFile;

describe("a file that can’t be added", () => {
  test.each<[string, UserFile, RegExp]>([
    ["is too large", { ...tide, claims: { size: 17_000_000 } }, /^“tide\.txt” is too large: at most 16 MB/u],
    [
      "lies elsewhere",
      { ...tide, claims: { url: "https://tide.example/1" } },
      /does not lie on Discord’s servers/u,
    ],
    [
      "is gone",
      { ...tide, delivery: "gone" },
      /could not be had from Discord \(status 404\)\. Send it again/u,
    ],
    [
      "is of no format",
      { ...tide, filename: "tide.png" },
      /^“tide\.png” is not of a format that Lectern reads/u,
    ],
    ["is no text", { ...tide, content: picture }, /^“tide\.txt” can’t be added: expected .*\(.+\)$/u],
    ["is empty", { ...tide, content: " \n" }, /^“tide\.txt” can’t be added: expected .*\(.+\)$/u],
  ])("because it %s is told in plain words, to the operator alone", async (_, file, why) => {
    const { corpus, keeper } = await keeping();
    const seen = await keeper.call("add", { file, ...told });

    expect(textOf(seen.visible)).toMatch(why);
    expect(seen.ephemeral).toBe(true);
    expect(await pendingIn(corpus)).toEqual([]);
    expect(await documentsIn(corpus)).toHaveLength(2);
  });

  test("because its date is none is not even fetched", async () => {
    const { discord, keeper } = await keeping();
    const seen = await keeper.call("add", { file: tide, date: "yesterday" });

    expect(textOf(seen.visible)).toContain("“yesterday” is not a date");
    expect(discord.downloads).toEqual([]);
  });
});

describe("a corpus that can’t be read with what was added", () => {
  test("is put back as it was, which the operator is told, and can be tried again", async () => {
    let isBroken = false;
    const failing: Rebuild = (task) =>
      isBroken ? Promise.reject(new Error("the ink ran out")) : rebuild(task);
    const { corpus, keeper } = await keeping({ rebuild: failing });
    const preview = await keeper.preview();
    isBroken = true;
    const seen = await keeper.press(preview, "Add");

    expect(textOf(seen.visible)).toMatch(
      /^\*\*Not done:\*\* the corpus can’t be used so, .* \(entries 1 and 2/u,
    );
    expect(textOf(seen.visible)).toContain("the ink ran out");
    expect(buttonsOf(seen.visible).map(({ label }) => label)).toEqual(["Add", "Cancel"]);
    expect(await documentsIn(corpus)).toHaveLength(2);

    isBroken = false;
    expect(textOf((await keeper.press(seen.visible, "Add")).visible)).toContain("**Added:**");
    expect(await documentsIn(corpus)).toHaveLength(3);
  });
});

describe("several changes at once", () => {
  test("of two operators are made one after the other, each with its own report", async () => {
    const { corpus, discord, keeper } = await keeping();
    const place = { kind: "guild", roles: [operatorRole] } as const;
    const user = someone();
    const call = { user, place, name: "corpus", subcommand: "add" } as const;
    const [mine, theirs] = await Promise.all([
      keeper.preview(),
      discord.command({ ...call, options: { file: other, title: "Gulls" } }),
    ]);
    const seen = await Promise.all([
      keeper.press(mine, "Add"),
      discord.press({ user, place, message: theirs.visible, label: "Add" }),
    ]);
    const [tides, gulls] = seen.map(said);

    expect(tides).toContain("\\+ 2031-06-02-on-the-tide\n2 paragraphs added");
    expect(gulls).toContain("\\+ gulls\n1 paragraph added");
    expect((await readJournal(corpus)).entries.map(({ entry, by }) => [entry, by.name])).toEqual([
      [1, expect.any(String)],
      [2, expect.any(String)],
    ]);
    expect(await documentsIn(corpus)).toHaveLength(4);
  });

  test("of two operators with the same file add it once", async () => {
    const { corpus, discord, keeper } = await keeping();
    const place = { kind: "guild", roles: [operatorRole] } as const;
    const user = someone();
    const options = { file: tide, ...told };
    const theirs = await discord.command({ user, place, name: "corpus", subcommand: "add", options });
    const mine = await keeper.preview();
    expect(await pendingIn(corpus)).toHaveLength(2);
    const seen = await Promise.all([
      keeper.press(mine, "Add"),
      discord.press({ user, place, message: theirs.visible, label: "Add" }),
    ]);

    expect(seen.map(said).toSorted()).toEqual([
      expect.stringMatching(/^\*\*Added:\*\*/u),
      `The corpus has this very file already, as ${tideFile}. Nothing was added.`,
    ]);
    expect(await documentsIn(corpus)).toHaveLength(3);
  });

  test("and a reload that began before are in use when the answer is there", async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let reads = 0;
    const slow: Rebuild = async (task) => {
      reads += 1;
      const rebuilt = await rebuild(task);
      // The second one, which is the first reload, has seen the folder before anything was added.
      if (reads === 2) await held;
      return rebuilt;
    };
    const { corpus, bot, keeper } = await keeping({ rebuild: slow });
    const preview = await keeper.preview();
    bot.signal("SIGHUP");
    const added = keeper.press(preview, "Add");
    while (!(await documentsIn(corpus)).includes(tideFile)) await pause(5);
    release();

    expect(textOf((await added).visible)).toContain("\\+ 2031-06-02-on-the-tide");
    expect(await keeper.ask("Where do the boats lie?")).toContain("on the sand");
    expect(reads).toBe(3);
  });
});

describe("a bot that ends in the middle", () => {
  test("at a signal finishes the change first", async () => {
    const { corpus, bot, keeper } = await keeping({ kind: "as the compiled program" });
    const preview = await keeper.preview();
    const added = keeper.press(preview, "Add");
    await pause(20);
    bot.signal("SIGTERM");

    expect(textOf((await added).visible)).toContain("**Added:**");
    expect(await bot.ended).toBe(0);
    expect(await documentsIn(corpus)).toContain(tideFile);
  });

  test.each<[string, (corpus: string) => boolean]>([
    ["the corpus is locked", (corpus) => existsSync(path.join(corpus, ".lectern", "journal.lock"))],
    ["the document is there", (corpus) => existsSync(path.join(corpus, tideFile))],
    ["the journal is there", (corpus) => existsSync(path.join(corpus, ".lectern", "journal.jsonl"))],
  ])(
    "when %s leaves the document whole or none, and another bot goes on from there",
    async (_, isTime) => {
      const corpus = await writeCorpus(quay);
      const discord = await loopback();
      const kind = "as the compiled program";
      const { bot } = await runningBot({ kind, corpus, discord });
      const preview = await new Keeping(discord).preview();
      const press = { user: operator, message: preview, label: "Add" };
      discord.press({ ...press, until: "acknowledged" }).catch(() => undefined);
      while (!isTime(corpus)) await nextTurn();
      bot.signal("SIGKILL");
      await bot.ended;
      if (existsSync(path.join(corpus, tideFile))) {
        expect(await readFile(path.join(corpus, tideFile), "utf8")).toMatch(
          /^---\n[\s\S]*\n---\n\n[\s\S]*noon\.\n$/u,
        );
      }

      await runningBot({ kind, corpus, discord });
      const seen = await discord.press({ ...press, timeoutMs: 20_000 });
      expect(said(seen)).toMatch(/^(?:\*\*Added:\*\*|The corpus has this very file already)/u);
      expect(await documentsIn(corpus)).toEqual([tideFile, "2031/press.md", "winter.md"].toSorted());
      const { entries, damagedLines } = await readJournal(corpus);
      expect(entries.length).toBeLessThanOrEqual(1);
      expect(damagedLines).toEqual([]);
    },
    60_000,
  );
});
