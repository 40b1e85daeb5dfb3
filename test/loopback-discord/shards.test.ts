import { Events } from "discord.js";
import { expect, test } from "vitest";
import { type Guild, shardFor } from "../support/loopback-discord/index.ts";
import { identify, rawClient } from "../support/loopback-discord/raw-client.ts";
import { send } from "../support/loopback-discord/send.ts";
import { loggedIn, started } from "../support/loopback-discord/started.ts";

/** A client that identifies as often as it likes: discord.js otherwise lets five seconds pass. */
const withoutPause = { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) };

/** A guild whose shard of two is this one. */
function guildOf(shard: number, name: string): Guild {
  const id = String((BigInt(100 + shard) << 22n) + 1n);
  return { id, name, locale: "en-US", channels: [{ id: `${id}0`, name: "general" }] };
}

const even = guildOf(0, "Even");
const odd = guildOf(1, "Odd");

test("divides guilds as Discord's formula does", () => {
  expect(shardFor("100000000000000001", 1)).toBe(0);
  expect(shardFor(String(5n << 22n), 4)).toBe(1);
  expect(shardFor(String((7n << 22n) + 12n), 4)).toBe(3);
  expect(shardFor(null, 4)).toBe(0);
});

test("recommends as many shards as it is told to, and says how many may identify at once", async () => {
  const discord = await started({ shards: 3, maxConcurrency: 2 });
  const { body } = await send(discord, "GET /gateway/bot");
  expect(body).toMatchObject({ shards: 3, session_start_limit: { max_concurrency: 2, remaining: 1000 } });
});

test("tells each shard of its own guilds only, and brings what happens there to it", async () => {
  const discord = await started({ shards: 2, guilds: [even, odd] });
  const first = await loggedIn(discord, { shards: [0], shardCount: 2 });
  expect(discord.isConnected).toBe(false);
  const second = await loggedIn(discord, { shards: [1], shardCount: 2 });
  expect(discord.isConnected).toBe(true);
  await discord.ready;
  expect([first, second].map(({ guilds }) => guilds.cache.map(({ name }) => name))).toEqual([
    ["Even"],
    ["Odd"],
  ]);
  for (const client of [first, second])
    client.on(Events.InteractionCreate, (interaction) => {
      if (interaction.isRepliable()) interaction.reply(`shard ${client.ws.shards.keys().next().value}`);
    });
  const answer = async (place: Parameters<typeof discord.command>[0]["place"]) =>
    (await discord.command({ name: "ask", registered: false, ...(place && { place }) })).visible.content;
  expect(await answer({ kind: "guild", guildId: even.id })).toBe("shard 0");
  expect(await answer({ kind: "guild", guildId: odd.id })).toBe("shard 1");
  expect(await answer({ kind: "dm" })).toBe("shard 0");
  expect(await answer({ kind: "private" })).toBe("shard 0");
  expect(await answer({ kind: "guild", guildId: odd.id, installation: "user" })).toBe("shard 0");
});

test("lets one client be all shards", async () => {
  const discord = await started({ shards: 2, guilds: [even, odd] });
  const client = await loggedIn(discord, { shards: "auto", ws: withoutPause });
  expect(client.guilds.cache.size).toBe(2);
  expect(discord.sessions.map(({ shard }) => shard)).toEqual([
    [0, 2],
    [1, 2],
  ]);
});

test("cuts the connection of the shard that is meant, and that one resumes", async () => {
  const discord = await started({ shards: 2, guilds: [even, odd] });
  const client = await loggedIn(discord, { shards: "auto", ws: withoutPause });
  const resumed = new Promise<number>((resolve) => client.once(Events.ShardResume, resolve));
  discord.dropSocket(undefined, 1);
  expect(discord.sessions.map(({ isConnected }) => isConnected)).toEqual([true, false]);
  expect(await resumed).toBe(1);
  await discord.waitFor(() => discord.isConnected);
});

test.each([[[2, 2]], [[-1, 2]], [[0, 0]], [["0", 1]], [[0]], ["0"]])(
  "closes with 4010 where a client says that it is shard %j",
  async (shard) => {
    const discord = await started();
    const client = await rawClient(discord);
    client.send(identify(discord, { shard }));
    expect(await client.closed).toBe(4010);
  },
);

test("closes with 4011 where a shard would have more than 2,500 guilds", async () => {
  const guilds = Array.from({ length: 2501 }, (_, index) => guildOf(2 * index, `Guild ${index}`));
  const discord = await started({ guilds });
  const client = await rawClient(discord);
  client.send(identify(discord, { shard: [0, 1] }));
  expect(await client.closed).toBe(4011);
  const divided = await rawClient(discord);
  divided.send(identify(discord, { shard: [1, 2] }));
  expect(await divided.next("READY")).toMatchObject({ d: { shard: [1, 2], guilds: [] } });
});

test("brings an event to every client that has identified for the shard, as Discord does in a rolling deploy", async () => {
  const discord = await started();
  const clients = [await rawClient(discord), await rawClient(discord)];
  for (const client of clients) client.send(identify(discord));
  for (const client of clients) await client.next("READY");
  discord.sendDirectMessage({ content: "Both?" });
  for (const client of clients)
    expect(await client.next("MESSAGE_CREATE")).toMatchObject({ d: { content: "Both?" } });
});

test("ends the connection of an earlier client of the shard where it is told to", async () => {
  const discord = await started({ sameShard: "replaced" });
  const first = await rawClient(discord);
  first.send(identify(discord));
  await first.next("READY");
  const second = await rawClient(discord);
  second.send(identify(discord));
  await second.next("READY");
  expect(await first.closed).toBe(4000);
  expect(discord.sessions).toEqual([{ shard: [0, 1], isConnected: true }]);
});
