import { type Client, Events } from "discord.js";
import { expect, test } from "vitest";
import { loggedIn, started } from "../support/loopback-discord/started.ts";

/** A client that identifies as often as it likes: discord.js otherwise lets five seconds pass. */
const withoutPause = { waitForIdentify: async () => {} };

/** The contents of the direct messages of people that arrive from now on. */
function heardBy(client: Client): readonly string[] {
  const heard: string[] = [];
  client.on(Events.MessageCreate, ({ author, content }) => {
    if (!author.bot) heard.push(content);
  });
  return heard;
}

test("resumes a session after the connection was cut, with what was missed", async () => {
  const discord = await started();
  const client = await loggedIn(discord);
  const heard = heardBy(client);
  discord.dropSocket();
  expect(discord.isConnected).toBe(false);
  discord.sendDirectMessage({ content: "Are you there?" });
  await discord.waitFor(() => heard.length > 0, { expected: "the missed message to arrive" });
  expect(heard).toEqual(["Are you there?"]);
  expect(discord.resumes).toBe(1);
  expect(discord.identifies).toHaveLength(1);
});

test("does not send again what the client had before the cut", async () => {
  const discord = await started();
  const client = await loggedIn(discord);
  const heard = heardBy(client);
  discord.sendDirectMessage({ content: "One" });
  await discord.waitFor(() => heard.length === 1);
  discord.dropSocket();
  discord.sendDirectMessage({ content: "Two" });
  await discord.waitFor(() => heard.length === 2);
  expect(heard).toEqual(["One", "Two"]);
});

test("makes a client reconnect and resume with op 7", async () => {
  const discord = await started();
  await loggedIn(discord);
  discord.requestReconnect();
  await discord.waitFor(() => discord.resumes === 1 && discord.isConnected);
  expect(discord.identifies).toHaveLength(1);
});

test("makes a client resume with a resumable op 9", async () => {
  const discord = await started();
  await loggedIn(discord);
  discord.invalidateSession({ resumable: true });
  await discord.waitFor(() => discord.resumes === 1);
  expect(discord.identifies).toHaveLength(1);
});

test("makes a client identify anew with an op 9 that is not resumable", async () => {
  const discord = await started();
  const client = await loggedIn(discord, { ws: { buildIdentifyThrottler: async () => withoutPause } });
  const heard = heardBy(client);
  const identify = discord.nextIdentify();
  discord.invalidateSession({ resumable: false });
  await identify;
  await discord.waitFor(() => discord.isConnected);
  expect(discord.resumes).toBe(0);
  discord.sendDirectMessage({ content: "Hello again" });
  await discord.waitFor(() => heard.length > 0);
  expect(heard).toEqual(["Hello again"]);
});

test("lets a client resume after a close code that allows it", async () => {
  const discord = await started();
  await loggedIn(discord);
  discord.dropSocket(4000);
  await discord.waitFor(() => discord.resumes === 1);
  expect(discord.isConnected).toBe(true);
});

test("asks for heartbeats, and acknowledges them", async () => {
  const discord = await started();
  const client = await loggedIn(discord);
  const acknowledged = new Promise<string>((resolve) => {
    client.on(Events.Debug, (line) => line.includes("Heartbeat acknowledged") && resolve(line));
  });
  discord.requestHeartbeat();
  expect(await acknowledged).toContain("Heartbeat acknowledged");
});

test("has nothing to cut where no client is connected", async () => {
  const discord = await started();
  expect(() => discord.dropSocket()).toThrow("expected a client that is connected to the gateway");
});
