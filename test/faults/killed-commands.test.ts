import { mkdir, realpath } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { writeCorpus } from "../support/corpus-folder.ts";
import { fillGround, killOne } from "../support/faults/kill-run.ts";
import { randomFrom } from "../support/faults/random.ts";

const SEED = 7;
const KILLS = 10;

test(`a corpus on which ${KILLS} commands are killed is whole after each, and its journal true (seed ${SEED})`, async () => {
  const folder = await realpath(await writeCorpus({}));
  const ground = {
    corpus: path.join(folder, "corpus"),
    inbox: path.join(folder, "inbox"),
    random: randomFrom(SEED),
  };
  await Promise.all([mkdir(ground.corpus), mkdir(ground.inbox)]);
  await fillGround(ground);
  let kills = 0;
  for (let number = 1; kills < KILLS; number += 1) {
    const report = await killOne(ground, number);
    if (report.where !== null) kills += 1;

    expect({ number, ...report }).toMatchObject({ number, wrong: [] });
  }
}, 240_000);
