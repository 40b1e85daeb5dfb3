import { expect, test } from "vitest";
import { Accountant } from "../support/chaos/accountant.ts";
import type { Hit } from "../support/chaos/occurrence.ts";
import { LoopbackDiscord } from "../support/loopback-discord/index.ts";

/** What the accountant says of a direct message with so many answers, these faults and these lines of the log. */
async function accountOf(answers: number, hits: readonly Hit[], failure?: string) {
  const discord = await LoopbackDiscord.start();
  const said = discord.say({ place: { kind: "dm" }, content: "help" });
  await discord.stop();
  const reply = { ...said, author: { id: "4", bot: true }, message_reference: { message_id: said.id } };
  const messages = Array.from({ length: answers }, () => ({
    message: reply,
    place: { kind: "dm" } as const,
  }));
  const log =
    failure === undefined ? [] : [{ level: 40, message: said.id, failure, msg: "could not answer" }];
  const subject = { kind: "direct", said } as const;
  const occurrence = { number: 6, what: "direct", fault: null, subject, at: 0, hits: new Set(hits) };
  return new Accountant({ messages }, log).account([occurrence]);
}

test("an accountant lets one answer pass, and a loss that is in the log and that a fault explains", async () => {
  expect(await accountOf(1, [])).toMatchObject({ answered: 1, losses: {}, broken: [] });
  expect(await accountOf(0, ["request"], "unavailable")).toMatchObject({
    answered: 0,
    losses: { unavailable: 1 },
    broken: [],
  });
  expect(await accountOf(0, ["session"])).toMatchObject({ losses: { undelivered: 1 }, broken: [] });
});

test.each([
  { title: "two answers", answers: 2, hits: ["request"] },
  { title: "no answer without a fault", answers: 0, hits: [] },
  {
    title: "no answer without a fault though it is in the log",
    answers: 0,
    hits: [],
    failure: "unavailable",
  },
  { title: "no answer of which the log says nothing", answers: 0, hits: ["request"] },
] as const)("an accountant does not let pass $title, and says after how many acts", async (given) => {
  const failure = "failure" in given ? given.failure : undefined;
  const { broken, firstBroken } = await accountOf(given.answers, given.hits, failure);

  expect(broken).toHaveLength(1);
  expect(firstBroken).toBe(7);
});
