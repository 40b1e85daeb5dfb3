import { chmod, realpath, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { writeCorpus } from "../support/corpus-folder.ts";
import { documentsIn, Keeping } from "../support/corpus-keeping.ts";
import { runCompiledCli, withFault } from "../support/faults/programs.ts";
import { textOf } from "../support/loopback-discord/index.ts";
import { quay } from "../support/quay.ts";
import { runningBot } from "../support/running-bot.ts";

const page = "<html><head><title>Pier</title></head><body><p>The pier was painted.</p></body></html>";
const refusal =
  "Nothing was changed: Lectern may not write to the corpus folder. Give its user that right, then try again.";

describe("a bot with a corpus that it may not write to", () => {
  test("answers, reloads, logs that no snapshot is kept, and says privately why nothing is added", async () => {
    const corpus = await realpath(await writeCorpus({ ...quay, "page.html": page }));
    const environment = withFault({ under: corpus, at: 1, kind: "EROFS", lasts: true });
    const { bot, discord } = await runningBot({ kind: "as the compiled program", corpus, environment });
    const keeper = new Keeping(discord);

    expect(await bot.logged("snapshot not kept")).toMatchObject({
      reason: expect.stringContaining("EROFS"),
      advice: expect.stringContaining("let this user write to .lectern"),
    });
    const refused = await keeper.call("add", { file: { filename: "gull.txt", content: "A gull slept.\n" } });
    expect(refused.ephemeral).toBe(true);
    expect(textOf(refused.visible)).toBe(refusal);
    await writeFile(path.join(corpus, "gull.md"), "---\ntitle: Gull\n---\n\nA gull slept on the mast.\n");
    expect(textOf((await keeper.call("reload")).visible)).toContain("gull");
    expect(await keeper.ask("gull slept mast")).toContain("on the mast");
    expect(await documentsIn(corpus)).toEqual(["2031/press.md", "gull.md", "winter.md"]);
  }, 60_000);

  test("says why nothing is removed or taken back", async () => {
    const corpus = await realpath(await writeCorpus(quay));
    const environment = withFault({ under: corpus, at: 1, kind: "EACCES", lasts: true });
    const { discord } = await runningBot({ kind: "as the compiled program", corpus, environment });
    const keeper = new Keeping(discord);
    const asked = await keeper.call("remove", { document: "winter" });
    const pressed = await keeper.press(asked.visible, "Remove");

    expect(textOf(pressed.followUps[0] ?? pressed.visible)).toBe(refusal);
    expect(await documentsIn(corpus)).toEqual(["2031/press.md", "winter.md"]);
  }, 60_000);
});

/** The number of a user who may write nowhere; none where this one can’t become another. */
const uid = process.getuid?.() === 0 ? 65_534 : undefined;

test("the command line of another user answers from a folder that it may not write to, and says why it adds nothing", async () => {
  const corpus = await writeCorpus({ ...quay, "page.html": page });
  const inbox = await writeCorpus({ "gull.txt": "A gull slept on the mast.\n" });
  await chmod(inbox, 0o755);
  await chmod(corpus, 0o555);
  onTestFinished(() => chmod(corpus, 0o755));
  const call = { cwd: inbox, ...(uid !== undefined && { uid }) };
  const asked = await runCompiledCli({ ...call, args: ["ask", "Was the pier painted?", "--corpus", corpus] });
  const added = await runCompiledCli({ ...call, args: ["import", "gull.txt", "--to", corpus] });

  expect(asked).toMatchObject({ status: 0, out: expect.stringContaining("The pier was painted.") });
  expect(added).toMatchObject({ status: 3, out: "" });
  expect(added.err).toMatch(/EACCES.*give this user the right to write there and try again/u);
  expect(await documentsIn(corpus)).toEqual(["2031/press.md", "winter.md"]);
}, 60_000);
