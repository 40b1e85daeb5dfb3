import { expect, test } from "vitest";
import { send } from "../support/loopback-discord/send.ts";
import { loggedIn, started } from "../support/loopback-discord/started.ts";

const channel = "/channels/200000000000000001/messages";
const hello = { content: "Hello", allowed_mentions: { parse: [] } };

test("refuses without any header about rates, as what stands in front of Discord does", async () => {
  const discord = await started();
  discord.failNext(`POST ${channel}`, { status: 429, retryAfter: null });
  const limited = await send(discord, `POST ${channel}`, hello);
  expect(limited.status).toBe(429);
  expect(limited.body).not.toHaveProperty("retry_after");
  expect([...limited.headers.keys()].filter((name) => /retry|rate/u.test(name))).toEqual([]);
});

test("cuts an answer in its middle, after it did what was asked", async () => {
  const discord = await started();
  discord.failNext(`POST ${channel}`, { truncated: true });
  await expect(send(discord, `POST ${channel}`, hello)).rejects.toThrow();
  expect(discord.messages).toHaveLength(1);
  expect(discord.requests).toMatchObject([{ status: 200 }]);
});

test("cuts an answer without a body too", async () => {
  const discord = await started();
  discord.failNext("/typing", { truncated: true });
  await expect(send(discord, "POST /channels/200000000000000001/typing")).rejects.toThrow();
});

test("cuts a refusal, after it did nothing", async () => {
  const discord = await started();
  discord.failNext(`POST ${channel}`, { truncated: true, status: 500 });
  await expect(send(discord, `POST ${channel}`, hello)).rejects.toThrow();
  expect(discord.messages).toHaveLength(0);
});

test.each([[2_000], [100_000]])("brings an answer at %d bytes a second, whole", async (bytesPerSecond) => {
  const discord = await started();
  discord.failNext(`POST ${channel}`, { bytesPerSecond });
  const answer = await send(discord, `POST ${channel}`, hello);
  expect(answer).toMatchObject({ status: 200, body: { content: "Hello" } });
});

test("stops while a slow answer is on its way", async () => {
  const discord = await started();
  discord.failNext(`POST ${channel}`, { bytesPerSecond: 1 });
  const answer = expect(send(discord, `POST ${channel}`, hello)).rejects.toThrow();
  await discord.waitFor(() => discord.messages.length === 1);
  await discord.stop();
  await answer;
});

test("hangs up before an answer, without doing anything", async () => {
  const discord = await started();
  discord.failNext(`POST ${channel}`, { hangUp: true });
  await expect(send(discord, `POST ${channel}`, hello)).rejects.toThrow();
  expect(discord.messages).toHaveLength(0);
  expect(discord.requests).toMatchObject([{ status: undefined }]);
});

test("hangs up after it did what was asked", async () => {
  const discord = await started();
  discord.failNext(`POST ${channel}`, { hangUp: true, carriedOut: true });
  await expect(send(discord, `POST ${channel}`, hello)).rejects.toThrow();
  expect(discord.messages).toHaveLength(1);
});

test("lets discord.js ask again after the connection was reset", async () => {
  const discord = await started();
  const client = await loggedIn(discord);
  discord.failNext(`POST ${channel}`, { hangUp: true });
  await client.rest.post(`/${channel.slice(1)}`, { body: hello });
  expect(discord.messages).toHaveLength(1);
});
