import { expect, onTestFinished, test } from "vitest";
import { shiftedClock } from "../support/chaos/shifted-clock.ts";
import { textOf } from "../support/loopback-discord/index.ts";
import { someone } from "../support/people.ts";
import { runningBot } from "../support/running-bot.ts";

const callback = /POST \/interactions\/.*\/callback/u;
const hour = 3_600_000;

test("answers everybody also after the clock of the machine was set back", async () => {
  const { discord } = await runningBot();
  const clock = shiftedClock();
  onTestFinished(clock.restore);
  await discord.directMessage({ user: someone(), content: "help" });
  clock.shift(-hour);

  // discord.js counts 50 requests a second by this clock.
  const users = Array.from({ length: 60 }, someone);
  const answers = users.map((user) => discord.directMessage({ user, content: "help" }));
  expect((await Promise.all(answers)).map(textOf).filter((text) => text.includes("/ask"))).toHaveLength(60);
});

test("gives up an answer that Discord refuses without saying when to come again, and says so", async () => {
  const { discord, bot } = await runningBot();
  discord.failNext(callback, { status: 429, retryAfter: null, times: 1_000 });
  discord.command({ user: someone(), name: "help", timeoutMs: 500 }).catch(() => undefined);

  expect(await bot.logged("could not answer")).toMatchObject({ failure: "unavailable" });
  expect(discord.requests.filter(({ path }) => path.endsWith("/callback"))).toHaveLength(1);
});

test("does not keep an answer for hours that Discord would take then", async () => {
  const { discord, bot } = await runningBot();
  const user = someone();
  discord.failNext(/POST \/channels\//u, { status: 429, retryAfter: 7_200 });
  discord.sendDirectMessage({ user, content: "help" });

  expect(await bot.logged("could not answer")).toMatchObject({ failure: "unavailable" });
});
