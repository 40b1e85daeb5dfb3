import { rm } from "node:fs/promises";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { removeDocument } from "../../src/import/index.ts";
import { ChaosCorpus } from "../support/chaos/chaos-corpus.ts";
import { act } from "../support/importing.ts";

async function created(): Promise<ChaosCorpus> {
  const corpus = await ChaosCorpus.create();
  onTestFinished(() => corpus.remove());
  return corpus;
}

test("a document that the journal says was removed is not missed", async () => {
  const corpus = await created();
  await removeDocument("winter", act(corpus.folder));

  expect(await corpus.faults()).toEqual([]);
});

test("a document that went without an entry in the journal is missed", async () => {
  const corpus = await created();
  await rm(path.join(corpus.folder, "winter.md"));

  expect(await corpus.faults()).toEqual([
    expect.stringMatching(/^winter\.md: expected [0-9a-f]{64}, met none$/u),
  ]);
});
