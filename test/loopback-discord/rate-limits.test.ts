import { Events } from "discord.js";
import { expect, test } from "vitest";
import { type LoopbackDiscord, quayGuild } from "../support/loopback-discord/index.ts";
import { send } from "../support/loopback-discord/send.ts";
import { loggedIn, started } from "../support/loopback-discord/started.ts";

const channel = "/channels/200000000000000001/messages";
const hello = { content: "Hello", allowed_mentions: { parse: [] } };

/** A clock that stands still until a test moves it. */
function stoppedClock() {
  let time = 1_800_000_000_000;
  return {
    now: () => time,
    move: (milliseconds: number) => {
      time += milliseconds;
    },
  };
}

async function post(discord: LoopbackDiscord, times: number, path = channel): Promise<readonly number[]> {
  const statuses = [];
  for (let count = 0; count < times; count += 1)
    statuses.push((await send(discord, `POST ${path}`, hello)).status);
  return statuses;
}

test("has no limits where none are asked for", async () => {
  const discord = await started();
  const { status, headers } = await send(discord, `POST ${channel}`, hello);
  expect(status).toBe(200);
  expect(headers.get("x-ratelimit-limit")).toBeNull();
  expect(await post(discord, 20)).toEqual(Array.from({ length: 20 }, () => 200));
});

test("tells in headers how many requests a bucket still takes, and for how long", async () => {
  const { now, move } = stoppedClock();
  const discord = await started({ rateLimits: true, now });
  await send(discord, `POST ${channel}`, hello);
  move(1500);
  const { headers } = await send(discord, `POST ${channel}`, hello);
  expect(headers.get("x-ratelimit-limit")).toBe("5");
  expect(headers.get("x-ratelimit-remaining")).toBe("3");
  expect(headers.get("x-ratelimit-reset-after")).toBe("3.500");
  expect(headers.get("x-ratelimit-reset")).toBe("1800000005.000");
  expect(headers.get("x-ratelimit-bucket")).toMatch(/^[0-9a-f]{32}$/u);
});

test("refuses one too many with how long to wait, and takes requests again in the next window", async () => {
  const { now, move } = stoppedClock();
  const discord = await started({ rateLimits: true, now });
  expect(await post(discord, 5)).toEqual([200, 200, 200, 200, 200]);
  move(3700);
  const { status, headers, body } = await send(discord, `POST ${channel}`, hello);
  expect({ status, body }).toMatchObject({ status: 429, body: { retry_after: 1.3, global: false } });
  expect(headers.get("retry-after")).toBe("2");
  expect(headers.get("x-ratelimit-scope")).toBe("user");
  expect(headers.get("x-ratelimit-remaining")).toBe("0");
  expect(discord.violations).toEqual([]);
  move(1300);
  expect(await post(discord, 1)).toEqual([200]);
});

test("notes as a violation that a bot goes on though it was told to wait", async () => {
  const { now } = stoppedClock();
  const discord = await started({ rateLimits: true, now });
  await post(discord, 7);
  expect(discord.violations.map(({ rule }) => rule)).toEqual(["ignored-rate-limit"]);
});

test("counts each channel and each kind of request for itself", async () => {
  const { now } = stoppedClock();
  const guilds = [
    { ...quayGuild, channels: [...quayGuild.channels, { id: "200000000000000002", name: "two" }] as const },
  ];
  const discord = await started({ rateLimits: true, now, guilds });
  await post(discord, 5);
  expect(await post(discord, 1, "/channels/200000000000000002/messages")).toEqual([200]);
  expect(await send(discord, `GET ${channel}`)).toMatchObject({ status: 200 });
});

test("refuses more than fifty requests a second over all", async () => {
  const { now, move } = stoppedClock();
  const discord = await started({ rateLimits: true, now });
  for (let count = 0; count < 50; count += 1) await send(discord, "GET /gateway/bot");
  const { status, headers, body } = await send(discord, `POST ${channel}`, hello);
  expect({ status, body }).toMatchObject({ status: 429, body: { retry_after: 1, global: true } });
  expect(headers.get("x-ratelimit-global")).toBe("true");
  expect(headers.get("x-ratelimit-scope")).toBe("global");
  move(1000);
  expect(await post(discord, 1)).toEqual([200]);
});

test("does not count answers to interactions, nor follow-ups, over all", async () => {
  const discord = await started({ rateLimits: { perSecond: 0 } });
  const path = "/interactions/1/token/callback";
  expect((await send(discord, `POST ${path}`, { type: 5 })).body).toMatchObject({ code: 10062 });
  expect((await send(discord, "POST /webhooks/1/token", hello)).body).toMatchObject({ code: 50027 });
  expect((await send(discord, "GET /gateway/bot")).status).toBe(429);
});

test("notes that a bot gets more refusals in ten minutes than Discord bears", async () => {
  const { now, move } = stoppedClock();
  const discord = await started({ rateLimits: { mostInvalid: 3 }, now });
  const refused = () => send({ apiUrl: discord.apiUrl, token: "wrong" }, "GET /users/@me");
  for (let count = 0; count < 3; count += 1) expect((await refused()).status).toBe(401);
  expect(discord.violations).toEqual([]);
  await refused();
  expect(discord.violations.map(({ rule }) => rule)).toEqual(["invalid-requests"]);
  move(10 * 60 * 1000);
  await refused();
  expect(discord.violations).toHaveLength(1);
});

test("discord.js keeps to the limits: nothing is refused", async () => {
  const discord = await started({ rateLimits: true });
  const client = await loggedIn(discord);
  client.on(Events.InteractionCreate, async (interaction) => {
    if (!interaction.isRepliable()) return;
    await interaction.reply("One");
    for (let count = 0; count < 6; count += 1) await interaction.followUp("And one");
  });
  const seen = await discord.command({ name: "ask", registered: false });
  await discord.waitFor(() => seen.followUps.length === 6, { timeoutMs: 15_000 });
  expect(discord.requests.filter(({ status }) => status === 429)).toEqual([]);
  expect(discord.violations).toEqual([]);
});
