import { type Client, Events, GatewayIntentBits, type Message } from "discord.js";
import { expect, test } from "vitest";
import { reader, textOf } from "../support/loopback-discord/index.ts";
import { send } from "../support/loopback-discord/send.ts";
import { loggedIn, started } from "../support/loopback-discord/started.ts";

const stranger = { id: "9", username: "stranger" };

/** Answers everything that people say to the bot; gives the messages that arrived, the bot's own too. */
function answering(client: Client, answer: (message: Message) => Promise<unknown>): readonly Message[] {
  const arrived: Message[] = [];
  client.on(Events.MessageCreate, (message) => {
    arrived.push(message);
    if (!message.author.bot)
      answer(message).catch((error: unknown) => client.emit("error", Error(String(error))));
  });
  return arrived;
}

test("brings a direct message in a channel that the client has never seen", async () => {
  const discord = await started();
  const client = await loggedIn(discord);
  const arrived = answering(client, (message) => message.reply("Ms. Vane keeps it."));
  const answer = await discord.directMessage({ content: "Who keeps the lighthouse?" });
  expect(textOf(answer)).toBe("Ms. Vane keeps it.");
  expect(answer).toMatchObject({ type: 19, referenced_message: { content: "Who keeps the lighthouse?" } });
  expect(arrived[0]?.channel.isDMBased()).toBe(true);
  expect(arrived[0]?.author.username).toBe("reader");
  expect(discord.violations).toEqual([]);
});

test("tells the bot of its own messages too", async () => {
  const discord = await started();
  const client = await loggedIn(discord);
  const arrived = answering(client, (message) => message.reply("Yes"));
  await discord.directMessage({ content: "Hello?" });
  await discord.waitFor(() => arrived.length === 2);
  expect(arrived.map(({ author, content }) => [author.bot, content])).toEqual([
    [false, "Hello?"],
    [true, "Yes"],
  ]);
});

test("loses direct messages where the client lacks the partial for channels", async () => {
  const discord = await started();
  const client = await loggedIn(discord, { partials: [] });
  answering(client, (message) => message.reply("Yes"));
  await expect(discord.directMessage({ content: "Hello?", timeoutMs: 100 })).rejects.toThrow(
    'expected an answer to the direct message "Hello?"',
  );
});

test("sends direct messages only to a client that asked for them", async () => {
  const discord = await started();
  const client = await loggedIn(discord, { intents: GatewayIntentBits.Guilds });
  const arrived = answering(client, (message) => message.reply("Yes"));
  discord.sendDirectMessage({ content: "Hello?" });
  discord.dropSocket();
  await discord.waitFor(() => discord.resumes === 1);
  expect(arrived).toEqual([]);
});

test("brings files, stickers, and what a message answers", async () => {
  const discord = await started();
  const client = await loggedIn(discord);
  const told: string[] = [];
  answering(client, async (message) => {
    const [file] = message.attachments.values();
    if (file) told.push(await (await fetch(file.url)).text());
    told.push(...message.stickers.map(({ name }) => name), message.reference?.messageId ?? "-");
    await message.reply("Seen");
  });
  const first = await discord.directMessage({ attachments: [{ filename: "a.txt", content: "words" }] });
  await discord.directMessage({ stickers: [{ id: "5", name: "gull" }], answers: first });
  expect(told).toEqual(["words", "-", "gull", first.id]);
});

test("keeps the direct messages of each user apart", async () => {
  const discord = await started();
  const client = await loggedIn(discord);
  answering(client, (message) => message.reply(`Hello ${message.author.username}`));
  await discord.directMessage({ content: "Hi" });
  await discord.directMessage({ content: "Hi", user: stranger });
  expect(discord.directMessages().map(textOf)).toEqual(["Hi", "Hello reader"]);
  expect(discord.directMessages(stranger).map(textOf)).toEqual(["Hi", "Hello stranger"]);
});

test("lets the bot write first, show that it is typing, edit, list and delete", async () => {
  const discord = await started();
  const client = await loggedIn(discord);
  const channel = await client.users.createDM(reader.id);
  await channel.sendTyping();
  const message = await channel.send("Draft");
  await message.edit("Final");
  expect((await channel.messages.fetch({ limit: 5 })).map(({ content }) => content)).toEqual(["Final"]);
  expect(discord.message(message.id)?.edited_timestamp).not.toBeNull();
  await message.delete();
  expect(discord.directMessages()).toEqual([]);
  expect(discord.violations).toEqual([]);
});

test("refuses to edit what somebody else said", async () => {
  const discord = await started();
  await loggedIn(discord);
  const { channel_id, id } = discord.sendDirectMessage({ content: "Mine" });
  const edit = { content: "Yours", allowed_mentions: { parse: [] } };
  const answer = await send(discord, `PATCH /channels/${channel_id}/messages/${id}`, edit);
  expect(answer).toMatchObject({ status: 403, body: { code: 50005 } });
});

test("refuses an answer to a message that is gone, unless the bot does not mind", async () => {
  const discord = await started();
  const client = await loggedIn(discord);
  const channel = await client.users.createDM(reader.id);
  const reply = { messageReference: "123", failIfNotExists: true };
  await expect(channel.send({ content: "Yes", reply })).rejects.toMatchObject({ code: 50035 });
  const sent = await channel.send({ content: "Yes", reply: { ...reply, failIfNotExists: false } });
  expect(sent.reference).toBeNull();
  expect(discord.violations.map(({ rule }) => rule)).toEqual(["unknown-reference"]);
});

test("presses buttons in direct messages, where the message knows whom it answers", async () => {
  const discord = await started();
  const client = await loggedIn(discord);
  const row = { type: 1, components: [{ type: 2, style: 1, label: "More", custom_id: "more" }] } as const;
  answering(client, (message) => message.reply({ content: "Less", components: [row] }));
  client.on(Events.InteractionCreate, async (interaction) => {
    if (interaction.isButton())
      await interaction.update({ content: `More for ${interaction.user.username}` });
  });
  const message = await discord.directMessage({ content: "Hi", user: stranger });
  const seen = await discord.press({ message, label: "More" });
  expect(textOf(seen.visible)).toBe("More for stranger");
});

test("knows the channels that the bot is in, and no others", async () => {
  const discord = await started();
  const body = { content: "Hello", allowed_mentions: { parse: [] } };
  expect(await send(discord, "POST /channels/1/messages", body)).toMatchObject({
    status: 404,
    body: { code: 10003 },
  });
  expect(await send(discord, "POST /channels/200000000000000001/messages", body)).toMatchObject({
    status: 200,
  });
});
