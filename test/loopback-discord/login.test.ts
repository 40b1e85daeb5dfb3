import { Events } from "discord.js";
import { expect, test } from "vitest";
import { LoopbackDiscord } from "../support/loopback-discord/index.ts";
import { logIn } from "../support/loopback-discord/log-in.ts";
import { loggedIn, started } from "../support/loopback-discord/started.ts";

const guildMembers = 1 << 1;

test("lets a discord.js client log in and know its guilds and channels", async () => {
  const discord = await started();
  const client = await loggedIn(discord);
  await discord.ready;
  expect(client.user.username).toBe("lectern");
  expect(client.application.id).toBe(discord.applicationId);
  const [guild] = client.guilds.cache.values();
  expect(guild?.name).toBe("Quay");
  expect(guild?.channels.cache.map(({ name }) => name)).toEqual(["briefings"]);
  expect(guild?.members.me?.id).toBe(client.user.id);
  expect(discord.isConnected).toBe(true);
});

test("keeps what the client said when it identified", async () => {
  const discord = await started();
  const identify = discord.nextIdentify();
  await loggedIn(discord);
  expect(await identify).toMatchObject({ token: discord.token, intents: (1 << 0) | (1 << 12) });
  expect(discord.identifies).toHaveLength(1);
});

test("puts the bot into the guilds that it is started with", async () => {
  const guilds = [
    { id: "1", name: "Harbour", locale: "de", channels: [{ id: "2", name: "hafen" }] as const },
    { id: "3", name: "Pier", locale: "fr", channels: [{ id: "4", name: "jetée" }] as const },
  ];
  const discord = await started({ guilds, bot: { id: "77", username: "keeper" } });
  const client = await loggedIn(discord);
  expect(client.guilds.cache.map(({ name, preferredLocale }) => [name, preferredLocale])).toEqual([
    ["Harbour", "de"],
    ["Pier", "fr"],
  ]);
  expect(client.user).toMatchObject({ id: "77", username: "keeper", bot: true });
});

test("refuses a wrong token where the client asks for the gateway", async () => {
  const discord = await started();
  await expect(logIn({ apiUrl: discord.apiUrl, token: "MQ.wrong.token" })).rejects.toMatchObject({
    code: "TokenInvalid",
  });
});

test("closes with 4014 where the client wants intents that the app may not use", async () => {
  const discord = await started();
  await expect(logIn(discord, { intents: guildMembers })).rejects.toThrow("disallowed intents");
});

test("takes privileged intents that the app may use", async () => {
  const discord = await started({ privilegedIntents: guildMembers });
  const client = await loggedIn(discord, { intents: guildMembers | 1 });
  expect(client.isReady()).toBe(true);
});

test("closes with 4004 or 4014 when told to", async () => {
  const discord = await started();
  discord.refuseIdentify(4004);
  await expect(logIn(discord)).rejects.toThrow("Authentication failed");
  discord.refuseIdentify(4014);
  await expect(logIn(discord)).rejects.toThrow("disallowed intents");
  discord.refuseIdentify(null);
  await loggedIn(discord);
  expect(discord.identifies).toHaveLength(3);
});

test("stops with a client connected, and rejects what is waited for", async () => {
  const discord = await LoopbackDiscord.start();
  const client = await logIn(discord);
  client.on(Events.Error, () => {});
  const waiting = expect(discord.nextIdentify()).rejects.toThrow("has stopped");
  await discord.stop();
  await waiting;
  await client.destroy();
});

test("rejects what a user does while no bot is logged in", async () => {
  const discord = await started();
  await expect(discord.command({ name: "ask", registered: false })).rejects.toThrow(
    "expected a client that is logged in before INTERACTION_CREATE is sent",
  );
});
