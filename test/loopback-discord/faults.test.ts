import { Events } from "discord.js";
import { expect, test } from "vitest";
import { LoopbackDiscord, textOf } from "../support/loopback-discord/index.ts";
import { send } from "../support/loopback-discord/send.ts";
import { loggedIn, started } from "../support/loopback-discord/started.ts";

const channel = "/channels/200000000000000001/messages";
const hello = { content: "Hello", allowed_mentions: { parse: [] } };

test.each([
  [10062, 404],
  [40060, 400],
  [50027, 401],
  [50007, 403],
  [50278, 403],
  [50001, 403],
  [50013, 403],
  [200000, 400],
])("makes the next matching request fail with %d", async (code, status) => {
  const discord = await started();
  discord.failNext(`POST ${channel}`, { code });
  expect(await send(discord, `POST ${channel}`, hello)).toMatchObject({ status, body: { code } });
  expect(await send(discord, `POST ${channel}`, hello)).toMatchObject({ status: 200 });
});

test("fails as often as it is told, and lets other requests pass", async () => {
  const discord = await started();
  discord.failNext(/^POST .*messages$/u, { status: 500, times: 2 });
  expect(await send(discord, "GET /gateway/bot")).toMatchObject({ status: 200 });
  const statuses = [];
  for (const _ of [1, 2, 3]) statuses.push((await send(discord, `POST ${channel}`, hello)).status);
  expect(statuses).toEqual([500, 500, 200]);
  expect(discord.requests.map(({ status }) => status)).toEqual([200, 500, 500, 200]);
});

test("limits the rate with a header that discord.js waits for", async () => {
  const discord = await started();
  discord.failNext(`POST ${channel}`, { status: 429, retryAfter: 0.02 });
  const limited = await send(discord, `POST ${channel}`, hello);
  expect(limited).toMatchObject({ status: 429, body: { retry_after: 0.02, global: false } });
  expect(limited.headers.get("retry-after")).toBe("0.02");
  discord.failNext(({ method }) => method === "POST", { status: 429, retryAfter: 0.02 });
  const client = await loggedIn(discord);
  const sent = await client.rest.post(`/${channel.slice(1)}`, { body: hello });
  expect(sent).toMatchObject({ content: "Hello" });
});

test("does what was asked and still says that it failed, so that a retry meets 40060", async () => {
  const discord = await started();
  const client = await loggedIn(discord);
  const errors: unknown[] = [];
  client.on(Events.InteractionCreate, async (interaction) => {
    if (!interaction.isRepliable()) return;
    await interaction.reply("Once").catch((error: unknown) => errors.push(error));
  });
  discord.failNext("/callback", { status: 500, carriedOut: true });
  const seen = await discord.command({ name: "ask", registered: false });
  await discord.waitFor(() => errors.length === 1);
  expect(textOf(seen.visible)).toBe("Once");
  expect(seen.statuses).toEqual([500, 400]);
  expect(errors).toMatchObject([{ code: 40060 }]);
});

test("holds a request until it is released", async () => {
  const discord = await started();
  const hold = discord.holdNext(`POST ${channel}`);
  const answer = send(discord, `POST ${channel}`, hello);
  await hold.arrived;
  expect(discord.requests).toMatchObject([{ path: channel, status: undefined }]);
  hold.release();
  expect(await answer).toMatchObject({ status: 200 });
});

test("lets a request lie for a while, and carries it out then", async () => {
  const discord = await started();
  discord.failNext(channel, { delayMs: 1 });
  expect(await send(discord, `POST ${channel}`, hello)).toMatchObject({ status: 200 });
});

test("stops with a request held", async () => {
  const discord = await LoopbackDiscord.start();
  const hold = discord.holdNext(channel);
  const answer = expect(send(discord, `POST ${channel}`, hello)).rejects.toThrow("fetch failed");
  await hold.arrived;
  await discord.stop();
  await answer;
});
