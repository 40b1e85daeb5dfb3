import {
  ButtonBuilder,
  type ButtonInteraction,
  ButtonStyle,
  type ChatInputCommandInteraction,
  type Client,
  ContainerBuilder,
  Events,
  type Interaction,
  MessageFlags,
  StringSelectMenuBuilder,
} from "discord.js";
import { expect, test } from "vitest";
import { findButton, type Place, reader, selectMenusOf, textOf } from "../support/loopback-discord/index.ts";
import { send } from "../support/loopback-discord/send.ts";
import { loggedIn, started } from "../support/loopback-discord/started.ts";

type Answer<Kind> = (interaction: Kind) => Promise<unknown>;

/** What went wrong in listeners; discord.js reports a rejected one as the event `error`. */
function listen(
  client: Client,
  listener: (interaction: Interaction) => Promise<unknown>,
): readonly unknown[] {
  const errors: unknown[] = [];
  client.on(Events.InteractionCreate, (interaction) => {
    listener(interaction).catch((error: unknown) => errors.push(error));
  });
  return errors;
}

function onCommand(client: Client, answer: Answer<ChatInputCommandInteraction>): readonly unknown[] {
  return listen(client, async (interaction) => {
    if (interaction.isChatInputCommand()) await answer(interaction);
  });
}

function onButton(client: Client, answer: Answer<ButtonInteraction>): readonly unknown[] {
  return listen(client, async (interaction) => {
    if (interaction.isButton()) await answer(interaction);
  });
}

/** Calls `/ask`, whether it is registered or not. */
const ask = { name: "ask", registered: false, options: { question: "Who keeps the lighthouse?" } };

/** One page of an answer in components: the text, and a button to the next page. */
function page(number: number) {
  const next = new ButtonBuilder()
    .setCustomId(`page:${number + 1}`)
    .setLabel("Next")
    .setStyle(ButtonStyle.Primary);
  const container = new ContainerBuilder()
    .addTextDisplayComponents({ content: `Page ${number}`, type: 10 })
    .addActionRowComponents((row) => row.addComponents(next));
  return { components: [container] };
}

test("shows a reply at once", async () => {
  const discord = await started();
  const client = await loggedIn(discord);
  onCommand(client, (interaction) =>
    interaction.reply(`You asked: ${interaction.options.getString("question")}`),
  );
  const seen = await discord.command(ask);
  expect(textOf(seen.visible)).toBe("You asked: Who keeps the lighthouse?");
  expect(seen).toMatchObject({
    callbackType: 4,
    deferred: false,
    ephemeral: false,
    statuses: [204],
    followUps: [],
  });
  expect(seen.visible).toMatchObject({ type: 20, webhook_id: discord.applicationId, author: { bot: true } });
  expect(discord.violations).toEqual([]);
});

test("gives the message back where the bot asks for it", async () => {
  const discord = await started();
  const client = await loggedIn(discord);
  const given: unknown[] = [];
  onCommand(client, async (interaction) => {
    const response = await interaction.reply({ content: "Here", withResponse: true });
    given.push(response.resource?.message?.content, response.interaction.responseMessageId);
  });
  const seen = await discord.command(ask);
  await discord.waitFor(() => given.length === 2);
  expect(given).toEqual(["Here", seen.visible.id]);
  expect(seen.statuses).toEqual([200]);
});

test("waits for the edit of a deferred reply, which stays ephemeral", async () => {
  const discord = await started();
  const client = await loggedIn(discord);
  onCommand(client, async (interaction) => {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await interaction.editReply({ ...page(1), flags: MessageFlags.IsComponentsV2 });
  });
  const seen = await discord.command(ask);
  expect(seen).toMatchObject({ callbackType: 5, deferred: true, ephemeral: true, statuses: [204, 200] });
  expect(textOf(seen.visible)).toBe("Page 1");
  expect(seen.visible.flags).toBe(MessageFlags.Ephemeral | MessageFlags.IsComponentsV2);
  expect(discord.violations).toEqual([]);
});

test("sees the deferral alone where the user waits for no more", async () => {
  const discord = await started();
  const client = await loggedIn(discord);
  onCommand(client, (interaction) => interaction.deferReply());
  const seen = await discord.command({ ...ask, until: "acknowledged" });
  expect(seen.deferred).toBe(true);
  expect(seen.isVisible).toBe(false);
  expect(() => seen.visible).toThrow("expected a message after /ask, met none");
});

test("lets the first follow-up of a deferred reply take its place", async () => {
  const discord = await started();
  const client = await loggedIn(discord);
  onCommand(client, async (interaction) => {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await interaction.followUp("First");
    await interaction.followUp("Second");
  });
  const seen = await discord.command(ask);
  await discord.waitFor(() => seen.followUps.length === 1);
  expect(textOf(seen.visible)).toBe("First");
  expect(seen.ephemeral).toBe(true);
  expect(seen.followUps.map(textOf)).toEqual(["Second"]);
});

test("keeps follow-ups, which the bot can edit, read and delete", async () => {
  const discord = await started();
  const client = await loggedIn(discord);
  const read: string[] = [];
  onCommand(client, async (interaction) => {
    await interaction.reply("Answer");
    const first = await interaction.followUp({ content: "One", flags: MessageFlags.Ephemeral });
    const second = await interaction.followUp("Two");
    await interaction.editReply({ message: first.id, content: "Uno" });
    await interaction.deleteReply(second.id);
    read.push((await interaction.fetchReply()).content, (await interaction.fetchReply(first.id)).content);
  });
  const seen = await discord.command(ask);
  await discord.waitFor(() => read.length === 2);
  expect(read).toEqual(["Answer", "Uno"]);
  expect(seen.followUps.map(textOf)).toEqual(["Uno"]);
  expect(seen.followUps[0]?.flags).toBe(MessageFlags.Ephemeral);
  expect(seen.statuses).toEqual([204, 200, 200, 200, 204, 200, 200]);
  expect(discord.violations).toEqual([]);
});

test("takes files with an answer, and serves them", async () => {
  const discord = await started();
  const client = await loggedIn(discord);
  onCommand(client, (interaction) =>
    interaction.reply({
      content: "All quotes",
      files: [{ name: "quotes.md", attachment: Buffer.from("# Quotes") }],
    }),
  );
  const seen = await discord.command(ask);
  const [file] = seen.visible.attachments;
  expect(file).toMatchObject({ filename: "quotes.md", size: 8 });
  const download = await fetch(file?.url ?? "");
  expect(await download.text()).toBe("# Quotes");
  expect(seen.requests.map(({ files }) => files)).toEqual([["quotes.md"]]);
});

test("forgets a reply that the bot deletes", async () => {
  const discord = await started();
  const client = await loggedIn(discord);
  onCommand(client, async (interaction) => {
    await interaction.reply("Oops");
    await interaction.deleteReply();
  });
  const seen = await discord.command(ask);
  await discord.waitFor(() => !seen.isVisible);
  expect(seen.statuses).toEqual([204, 204]);
});

test("refuses a second answer with 40060", async () => {
  const discord = await started();
  const client = await loggedIn(discord);
  const errors = onCommand(client, async (interaction) => {
    await interaction.reply("First");
    await client.rest.post(`/interactions/${interaction.id}/${interaction.token}/callback`, {
      body: { type: 4, data: { content: "Second", allowed_mentions: { parse: [] } } },
      auth: false,
    });
  });
  const seen = await discord.command(ask);
  await discord.waitFor(() => errors.length > 0);
  expect(errors).toMatchObject([{ code: 40060, status: 400 }]);
  expect(textOf(seen.visible)).toBe("First");
});

test("knows no interaction but those that users began", async () => {
  const discord = await started();
  const unknown = await send(discord, "POST /interactions/1/token/callback", { type: 5 });
  expect(unknown).toMatchObject({ status: 404, body: { code: 10062, message: "Unknown interaction" } });
  const webhook = await send(
    discord,
    `PATCH /webhooks/${discord.applicationId}/token/messages/%40original`,
    {},
  );
  expect(webhook).toMatchObject({ status: 401, body: { code: 50027 } });
});

test("refuses to edit a reply that is not there yet, or no longer", async () => {
  const discord = await started();
  const client = await loggedIn(discord);
  const codes: unknown[] = [];
  onCommand(client, async (interaction) => {
    const original = `/webhooks/${discord.applicationId}/${interaction.token}/messages/@original`;
    codes.push((await send(discord, `GET ${original}`)).body);
    await interaction.deferReply();
    await interaction.deleteReply();
    codes.push((await send(discord, `GET ${original}`)).body);
  });
  const seen = await discord.command(ask);
  await discord.waitFor(() => codes.length === 2);
  expect(codes).toMatchObject([{ code: 10015 }, { code: 10008 }]);
  expect(seen.isVisible).toBe(false);
});

test("refuses tokens whose time is over", async () => {
  const discord = await started();
  const client = await loggedIn(discord);
  const errors = onCommand(client, async (interaction) => {
    await interaction.deferReply();
    discord.expireInteractionTokens();
    await interaction.editReply("Too late");
  });
  const seen = await discord.command({ ...ask, until: "acknowledged" });
  await discord.waitFor(() => errors.length > 0);
  expect(errors).toMatchObject([{ code: 50027, status: 401 }]);
  expect(seen.isVisible).toBe(false);
});

test("turns pages of a message by its buttons", async () => {
  const discord = await started();
  const client = await loggedIn(discord);
  onCommand(client, (interaction) => interaction.reply({ ...page(1), flags: MessageFlags.IsComponentsV2 }));
  onButton(client, (interaction) => interaction.update(page(Number(interaction.customId.split(":")[1]))));
  const first = await discord.command(ask);
  const second = await discord.press({ message: first.visible, label: "Next" });
  const third = await discord.press({ message: second.visible, customId: "page:3" });
  expect(second.callbackType).toBe(7);
  expect(textOf(third.visible)).toBe("Page 3");
  expect(third.visible.id).toBe(first.visible.id);
  expect(textOf(first.visible)).toBe("Page 3");
  expect(findButton(third.visible, "Next").customId).toBe("page:4");
  expect(discord.violations).toEqual([]);
});

test("lets a bot defer an update and edit the message later, or answer with a new one", async () => {
  const discord = await started();
  const client = await loggedIn(discord);
  onCommand(client, (interaction) => interaction.reply({ ...page(1), flags: MessageFlags.IsComponentsV2 }));
  onButton(client, async (interaction) => {
    await interaction.deferUpdate();
    if (interaction.user.id === reader.id) await interaction.editReply(page(2));
    else await interaction.followUp({ content: "Not yours", flags: MessageFlags.Ephemeral });
  });
  const { visible } = await discord.command(ask);
  const stranger = await discord.press({
    message: visible,
    label: "Next",
    user: { id: "9", username: "stranger" },
  });
  expect(stranger.followUps.map(textOf)).toEqual(["Not yours"]);
  expect(textOf(stranger.visible)).toBe("Page 1");
  const seen = await discord.press({ message: visible, label: "Next" });
  expect(seen).toMatchObject({ callbackType: 6, deferred: true });
  expect(textOf(seen.visible)).toBe("Page 2");
});

test("gives a pressed button's message and interaction to discord.js", async () => {
  const discord = await started();
  const client = await loggedIn(discord);
  onCommand(client, (interaction) => interaction.reply({ ...page(1), flags: MessageFlags.IsComponentsV2 }));
  const met: unknown[] = [];
  onButton(client, async (interaction) => {
    met.push(interaction.message.interactionMetadata?.user.id, interaction.message.components.length);
    met.push(interaction.inCachedGuild(), interaction.memberPermissions?.has("ManageGuild"));
    await interaction.reply({ content: "Mine", flags: MessageFlags.Ephemeral });
  });
  const { visible } = await discord.command(ask);
  const place: Place = { kind: "guild", memberPermissions: 0x20n, roles: ["7"] };
  const seen = await discord.press({ message: visible, label: "Next", place });
  expect(met).toEqual([reader.id, 1, true, true]);
  expect(seen.ephemeral).toBe(true);
  expect(seen.visible.id).not.toBe(visible.id);
});

test("offers the values of a select menu", async () => {
  const discord = await started();
  const client = await loggedIn(discord);
  const menu = new StringSelectMenuBuilder()
    .setCustomId("speaker")
    .setPlaceholder("Who?")
    .addOptions({ label: "Ms. Vane", value: "vane" }, { label: "Mr. Oar", value: "oar" });
  onCommand(client, (interaction) => interaction.reply({ components: [{ type: 1, components: [menu] }] }));
  listen(client, async (interaction) => {
    if (interaction.isStringSelectMenu()) await interaction.update(`Chosen: ${interaction.values.join()}`);
  });
  const { visible } = await discord.command(ask);
  expect(selectMenusOf(visible)).toMatchObject([
    { customId: "speaker", placeholder: "Who?", options: [{ value: "vane" }, { value: "oar" }] },
  ]);
  const seen = await discord.select({ message: visible, values: ["oar"] });
  expect(textOf(seen.visible)).toBe("Chosen: oar");
  await expect(discord.select({ message: visible, values: ["gull"] })).rejects.toThrow(
    "expected one of vane, oar, met gull",
  );
});

test("does not let a user press what can't be pressed", async () => {
  const discord = await started();
  const client = await loggedIn(discord);
  const buttons = [
    { type: 2, style: 5, label: "Source", url: "https://example.org/" },
    { type: 2, style: 1, label: "Back", custom_id: "back", disabled: true },
  ] as const;
  onCommand(client, (interaction) =>
    interaction.reply({
      content: "Look",
      flags: MessageFlags.Ephemeral,
      components: [{ type: 1, components: buttons }],
    }),
  );
  const { visible: message } = await discord.command(ask);
  await expect(discord.press({ message, label: "Source" })).rejects.toThrow("expected Source to be no link");
  await expect(discord.press({ message, label: "Back" })).rejects.toThrow("expected back to be enabled");
  await expect(discord.press({ message, label: "Next" })).rejects.toThrow(
    'met "https://example.org/", "back"',
  );
});

test("shows an ephemeral message to its user only", async () => {
  const discord = await started();
  const client = await loggedIn(discord);
  onCommand(client, (interaction) =>
    interaction.reply({ ...page(1), flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral }),
  );
  const { visible: message } = await discord.command(ask);
  const user = { id: "9", username: "stranger" };
  await expect(discord.press({ message, label: "Next", user })).rejects.toThrow(
    "expected reader, who alone sees",
  );
});

test("hands the message of a context menu to the bot", async () => {
  const discord = await started();
  const client = await loggedIn(discord);
  listen(client, async (interaction) => {
    if (!interaction.isMessageContextMenuCommand()) return;
    await interaction.reply(
      `${interaction.targetMessage.author.username}: ${interaction.targetMessage.content}`,
    );
  });
  const target = discord.say({ content: "The light went out at nine.", user: { id: "8", username: "oar" } });
  const seen = await discord.messageMenu({ name: "Verify quote", target, registered: false });
  expect(textOf(seen.visible)).toBe("oar: The light went out at nine.");
  expect(seen.visible).toMatchObject({ type: 23, interaction_metadata: { target_message_id: target.id } });
});

test("suggests choices while a user types", async () => {
  const discord = await started();
  const client = await loggedIn(discord);
  listen(client, async (interaction) => {
    if (!interaction.isAutocomplete()) return;
    const { name, value } = interaction.options.getFocused(true);
    await interaction.respond([{ name: `${name}: ${value}…`, value: "who keeps the lighthouse" }]);
  });
  const choices = await discord.autocomplete({ ...ask, focused: "question", options: { question: "who k" } });
  expect(choices).toEqual([{ name: "question: who k…", value: "who keeps the lighthouse" }]);
});

test("takes choices for autocompletion only, and nothing else there", async () => {
  const discord = await started();
  const client = await loggedIn(discord);
  const statuses: number[] = [];
  listen(client, async (interaction) => {
    const callback = `POST /interactions/${interaction.id}/${interaction.token}/callback`;
    const type = interaction.isAutocomplete() ? 4 : 8;
    const data = interaction.isAutocomplete()
      ? { content: "Hm", allowed_mentions: { parse: [] } }
      : { choices: [] };
    statuses.push((await send(discord, callback, { type, data })).status);
    if (interaction.isAutocomplete()) await interaction.respond([]);
    else if (interaction.isRepliable()) await interaction.reply("Right");
  });
  await discord.command(ask);
  await discord.autocomplete({ ...ask, focused: "question" });
  expect(statuses).toEqual([400, 400]);
  expect(discord.violations.map(({ rule }) => rule)).toEqual(["callback-type", "callback-type"]);
});

test("sends a form that the bot showed", async () => {
  const discord = await started();
  const client = await loggedIn(discord);
  const input = { type: 4, custom_id: "words", style: 2 } as const;
  onCommand(client, (interaction) =>
    interaction.showModal({
      custom_id: "verify",
      title: "Verify",
      components: [{ type: 18, label: "Words", component: input }],
    }),
  );
  listen(client, async (interaction) => {
    if (interaction.isModalSubmit()) await interaction.reply(interaction.fields.getTextInputValue("words"));
  });
  const form = await discord.command(ask);
  expect(form.callbackType).toBe(9);
  const seen = await discord.submit({ seen: form, values: { words: "The light went out." } });
  expect(textOf(seen.visible)).toBe("The light went out.");
});

test("lets a user-installed app follow up five times", async () => {
  const discord = await started();
  const client = await loggedIn(discord);
  const errors = onCommand(client, async (interaction) => {
    await interaction.reply("Zero");
    for (const number of [1, 2, 3, 4, 5, 6]) await interaction.followUp(`${number}`);
  });
  const seen = await discord.command({ ...ask, place: { kind: "private" } });
  await discord.waitFor(() => errors.length > 0);
  expect(errors).toMatchObject([{ code: 40094 }]);
  expect(seen.followUps).toHaveLength(5);
});

test("tells the bot who installed the app and where it is called", async () => {
  const discord = await started();
  const client = await loggedIn(discord);
  const met: unknown[] = [];
  onCommand(client, async (interaction) => {
    const {
      context,
      guildId,
      locale,
      guildLocale,
      channel,
      authorizingIntegrationOwners: owners,
    } = interaction;
    met.push([context, guildId, locale, guildLocale, channel?.type, owners.guildId, owners.userId]);
    await interaction.reply("Here");
  });
  const [guild] = client.guilds.cache.keys();
  await discord.command({ ...ask, locale: "de" });
  await discord.command({ ...ask, place: { kind: "dm" } });
  await discord.command({ ...ask, place: { kind: "private" } });
  await discord.command({ ...ask, place: { kind: "guild", guildId: "55" } });
  expect(met).toEqual([
    [0, guild, "de", "en-US", 0, guild, null],
    [1, null, "en-US", null, 1, "0", null],
    [2, null, "en-US", null, 1, null, reader.id],
    [0, "55", "en-US", "en-US", undefined, null, reader.id],
  ]);
});

test("keeps the bot out of direct messages between users but for the interaction", async () => {
  const discord = await started();
  const client = await loggedIn(discord);
  const errors = onCommand(client, async (interaction) => {
    await interaction.reply("Here");
    if (interaction.channel?.isSendable()) await interaction.channel.send("Me again");
  });
  await discord.command({ ...ask, place: { kind: "private" } });
  await discord.waitFor(() => errors.length > 0);
  expect(errors).toMatchObject([{ code: 50001, status: 403 }]);
});

test("says what the bot did instead of answering", async () => {
  const discord = await started();
  const client = await loggedIn(discord);
  onCommand(client, (interaction) => interaction.deferReply());
  await expect(discord.command({ ...ask, timeoutMs: 150 })).rejects.toThrow(
    /^expected an edit or a follow-up of the deferred answer after \/ask; the last requests were(\n.*)*callback → 204/u,
  );
});
