import { expect, test } from "vitest";
import { runChaos } from "../support/chaos/run-chaos.ts";
import { witnessHere } from "../support/chaos/witnessed-bot.ts";

const seed = Number(process.env["LECTERN_CHAOS_SEED"] ?? 8);
const acts = Number(process.env["LECTERN_CHAOS_INTERACTIONS"] ?? 250);

test("keeps every promise while connection, requests, corpus and clock fail it", {
  timeout: 120_000,
}, async () => {
  const report = await runChaos({ seed, acts, actsForEachSession: 200, start: witnessHere });

  expect(report.broken, `seed ${seed}, ${acts} interactions`).toEqual([]);
  expect(report.occurrences).toBe(acts);
});
