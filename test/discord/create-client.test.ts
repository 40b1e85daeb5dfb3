import { Events } from "discord.js";
import { expect, onTestFinished, test } from "vitest";
import { createClient, forgetQuietChannels } from "../../src/discord/index.ts";
import { someone } from "../support/people.ts";
import { loopback } from "../support/running-bot.ts";

test("a client forgets the channels of people who have not written for five minutes, and hears them again", async () => {
  const discord = await loopback();
  const client = createClient(discord.apiUrl);
  onTestFinished(() => client.destroy());
  await Promise.all([discord.ready, client.login(discord.token)]);
  const heard: string[] = [];
  client.on(Events.MessageCreate, ({ content }) => heard.push(content));
  const people = [someone(), someone()];
  for (const user of people) discord.sendDirectMessage({ user, content: "OSCE" });
  await discord.waitFor(() => heard.length === 2);
  const remembered = client.channels.cache.size;

  expect(forgetQuietChannels(client)).toBe(0);
  expect(forgetQuietChannels(client, Date.now() + 6 * 60_000)).toBe(2);
  expect(client.channels.cache.size).toBe(remembered - 2);
  for (const user of people) discord.sendDirectMessage({ user, content: "And NATO?" });
  await discord.waitFor(() => heard.length === 4);
});

test("a client outlives the news that a session was resumed which is no longer valid", async () => {
  const discord = await loopback();
  const client = createClient(discord.apiUrl);
  onTestFinished(() => client.destroy());
  await Promise.all([discord.ready, client.login(discord.token)]);
  const replayed: number[] = [];
  client.on(Events.ShardResume, (_shard, events) => replayed.push(events));
  const shard = client.ws.shards.first() ?? {};
  Reflect.set(shard, "closeSequence", 3);
  Reflect.set(shard, "sessionInfo", null);
  // Where Discord sends both at once, discord.js takes the news in at this place.
  Reflect.get(client.ws, "_ws").emit("dispatch", { data: { op: 0, t: "RESUMED", s: 4, d: {} }, shardId: 0 });

  expect(replayed).toEqual([0]);
  await Promise.resolve();
  expect(Reflect.get(shard, "sessionInfo")).toBeNull();
});
