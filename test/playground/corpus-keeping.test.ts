import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { attachmentSizeLimit } from "../../src/loopback-discord/index.ts";
import { writeCorpus } from "../support/corpus-folder.ts";
import { documentsIn, tide, told } from "../support/corpus-keeping.ts";
import { lighthouse } from "../support/lighthouse.ts";
import { keeper, member, type TriedPlayground, tryPlayground } from "../support/tried-playground.ts";

const name = "2031-06-02-on-the-tide";

async function started(): Promise<{ readonly corpus: string; readonly playground: TriedPlayground }> {
  const corpus = await writeCorpus(lighthouse);
  const playground = await tryPlayground(corpus);
  await playground.become("ready");
  return { corpus, playground };
}

async function preview(playground: TriedPlayground) {
  const { file } = await playground.send(tide.filename, tide.content);
  return playground.keep("add", { file: { file }, ...told });
}

describe("keeping a corpus from the page", () => {
  it("shows an operator a preview of a file and adds it when the operator agrees", async () => {
    const { corpus, playground } = await started();
    const before = await playground.corpus();
    const shown = await preview(playground);
    expect(shown).toMatchObject({ onlyFor: keeper.person, action: "/corpus add" });
    expect(JSON.stringify(shown.message)).toContain("On the tide");
    expect(await documentsIn(corpus)).not.toContain(`${name}.md`);
    await playground.press(shown, "Add");
    expect(await documentsIn(corpus)).toContain(`${name}.md`);
    const after = await playground.corpus();
    expect(after.documents.map(({ id }) => id)).toContain(name);
    expect(after.revision).not.toBe(before.revision);
    expect(await playground.become("ready")).toEqual({ kind: "ready", revision: after.revision });
  });

  it("takes the last change back after a question", async () => {
    const { corpus, playground } = await started();
    const before = await playground.corpus();
    await playground.press(await preview(playground), "Add");
    const question = await playground.keep("undo");
    expect((await playground.corpus()).documents.map(({ id }) => id)).toContain(name);
    await playground.press(question, "Undo");
    expect(await playground.corpus()).toEqual(before);
    expect(await documentsIn(corpus)).toEqual(Object.keys(lighthouse).toSorted());
    expect(JSON.stringify((await playground.keep("log")).message)).toContain("On the tide");
  });

  it("refuses a member, and keeps nothing of the file", async () => {
    const { corpus, playground } = await started();
    const { file } = await playground.send(tide.filename, tide.content);
    const refusal = await playground.keep("add", { file: { file } }, member);
    expect(refusal.onlyFor).toBe(member.person);
    expect(JSON.stringify(refusal.message)).not.toContain("Add");
    expect(existsSync(path.join(corpus, ".lectern", "pending"))).toBe(false);
  });

  it("refuses a member who presses the operator's button", async () => {
    const { corpus, playground } = await started();
    await playground.press(await preview(playground), "Add", member);
    expect(await documentsIn(corpus)).not.toContain(`${name}.md`);
  });

  it("does not take a file that Discord would not", async () => {
    const { playground } = await started();
    const { status } = await playground.send("large.txt", Buffer.alloc(attachmentSizeLimit + 1));
    expect(status).toBe(413);
  });

  it("goes on with what is in use where the folder was broken, and says that a reload was refused", async () => {
    const { corpus, playground } = await started();
    const before = await playground.corpus();
    for (const file of Object.keys(lighthouse))
      await writeFile(path.join(corpus, file), "---\nno: [end\n---\n");
    const report = await playground.corpus();
    expect(report.now?.isUsable).toBe(false);
    expect({ ...report, now: before.now }).toEqual(before);
    const answer = await playground.keep("reload");
    expect(JSON.stringify(answer.message)).toContain("Not reloaded");
    expect(await playground.become("ready")).toEqual({ kind: "ready", revision: before.revision });
  });
});
