import { type Client, Events } from "discord.js";
import { expect, test } from "vitest";
import type { JsonObject } from "../support/loopback-discord/index.ts";
import { identify, rawClient } from "../support/loopback-discord/raw-client.ts";
import { loggedIn, started } from "../support/loopback-discord/started.ts";

/** The contents of the direct messages that a client hears from now on. */
function heardBy(client: Client): readonly string[] {
  const heard: string[] = [];
  client.on(Events.MessageCreate, ({ content }) => heard.push(content));
  return heard;
}

const withoutPause = { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) };

function resume(token: string, ready: JsonObject): JsonObject {
  const { session_id } = Object(ready["d"]);
  return { op: 6, d: { token, session_id, seq: ready["s"] } };
}

test("says how often it wants a sign of life", async () => {
  const discord = await started({ heartbeatIntervalMs: 123 });
  const client = await rawClient(discord);
  expect(await client.next(10)).toMatchObject({ d: { heartbeat_interval: 123 } });
});

test("takes and sends nothing on a connection that is half-open, and everything when that is over", async () => {
  const discord = await started();
  const client = await rawClient(discord);
  client.send(identify(discord));
  await client.next("READY");
  discord.freezeSocket();
  client.send({ op: 1, d: 1 });
  discord.sendDirectMessage({ content: "One" });
  discord.sendDirectMessage({ content: "Two" });
  expect(discord.isConnected).toBe(true);
  const other = await rawClient(discord);
  other.send({ op: 1, d: null });
  await other.next(11);
  const late = client.next("MESSAGE_CREATE");
  other.send({ op: 1, d: null });
  await other.next(11);
  expect(await Promise.race([late, Promise.resolve("nothing")])).toBe("nothing");
  discord.thawSocket();
  expect(await late).toMatchObject({ d: { content: "One" } });
  expect(await client.next("MESSAGE_CREATE")).toMatchObject({ d: { content: "Two" } });
  expect(await client.next(11)).toBeDefined();
});

test("keeps what happens on a half-open connection for a client that comes back on another", async () => {
  const discord = await started();
  const client = await rawClient(discord);
  client.send(identify(discord));
  const ready = await client.next("READY");
  discord.freezeSocket();
  discord.sendDirectMessage({ content: "Missed" });
  const back = await rawClient(discord);
  back.send(resume(discord.token, ready));
  expect(await back.next("MESSAGE_CREATE")).toMatchObject({ d: { content: "Missed" } });
  await back.next("RESUMED");
  discord.sendDirectMessage({ content: "Here" });
  expect(await back.next("MESSAGE_CREATE")).toMatchObject({ d: { content: "Here" } });
});

test("leaves heartbeats unacknowledged, so that discord.js takes the connection for dead and resumes", async () => {
  const discord = await started({ heartbeatIntervalMs: 200 });
  const client = await loggedIn(discord);
  const heard = heardBy(client);
  discord.withholdHeartbeatAcks();
  await discord.waitFor(() => discord.resumes > 0, { timeoutMs: 20_000 });
  discord.withholdHeartbeatAcks(0);
  discord.sendDirectMessage({ content: "Still there?" });
  await discord.waitFor(() => heard.includes("Still there?"), { timeoutMs: 20_000 });
  expect(discord.identifies).toHaveLength(1);
});

test("leaves as many heartbeats unacknowledged as it is told", async () => {
  const discord = await started();
  const client = await rawClient(discord);
  discord.withholdHeartbeatAcks(2);
  for (const _ of [1, 2]) client.send({ op: 1, d: null });
  client.send(identify(discord));
  await client.next("READY");
  client.send({ op: 1, d: null });
  await client.next(11);
  discord.sendDirectMessage({ content: "Now" });
  await client.next("MESSAGE_CREATE");
  expect(await Promise.race([client.next(11), Promise.resolve("none")])).toBe("none");
});

test("refuses a resume, so that discord.js identifies anew", async () => {
  const discord = await started();
  const client = await loggedIn(discord, { ws: withoutPause });
  const heard = heardBy(client);
  discord.refuseResume();
  discord.dropSocket();
  discord.sendDirectMessage({ content: "Lost" });
  await discord.waitFor(() => discord.identifies.length === 2 && discord.isConnected, { timeoutMs: 20_000 });
  discord.sendDirectMessage({ content: "Heard" });
  await discord.waitFor(() => heard.length > 0);
  expect(heard).toEqual(["Heard"]);
  expect(discord.resumes).toBe(0);
});

test("closes the connection that a session was on when its client comes back on another", async () => {
  const discord = await started();
  const client = await rawClient(discord);
  client.send(identify(discord));
  const ready = await client.next("READY");
  const back = await rawClient(discord);
  back.send(resume(discord.token, ready));
  await back.next("RESUMED");
  expect(await client.closed).toBe(4000);
  expect(discord.isConnected).toBe(true);
});

test("sends what users do twice, as often as it is told", async () => {
  const discord = await started();
  const client = await rawClient(discord);
  client.send(identify(discord));
  await client.next("READY");
  discord.repeatNext(2);
  for (const content of ["One", "Two", "Three"]) discord.sendDirectMessage({ content });
  const heard = [];
  for (const _ of [1, 2, 3, 4, 5]) heard.push(Object((await client.next("MESSAGE_CREATE"))["d"]));
  expect(heard.map(({ content }) => content)).toEqual(["One", "One", "Two", "Two", "Three"]);
  expect(heard[0].id).toBe(heard[1].id);
});

test("brings events in reverse order", async () => {
  const discord = await started();
  const client = await rawClient(discord);
  client.send(identify(discord));
  await client.next("READY");
  discord.holdBack(2);
  for (const content of ["One", "Two", "Three"]) discord.sendDirectMessage({ content });
  const release = discord.holdBack(5);
  for (const content of ["Four", "Five"]) discord.sendDirectMessage({ content });
  release();
  const heard = [];
  for (const _ of [1, 2, 3, 4, 5]) heard.push(Object((await client.next("MESSAGE_CREATE"))["d"]).content);
  expect(heard).toEqual(["Two", "One", "Three", "Five", "Four"]);
});

test("throws where the shard that is meant is not connected", async () => {
  const discord = await started();
  await loggedIn(discord);
  for (const act of [
    () => discord.freezeSocket(1),
    () => discord.requestReconnect(1),
    () => discord.dropSocket(undefined, 1),
    () => discord.invalidateSession({ resumable: true, shard: 1 }),
  ])
    expect(act).toThrow("expected a client that is connected to the gateway");
});
