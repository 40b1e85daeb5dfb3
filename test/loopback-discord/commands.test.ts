import { ApplicationCommandType, type Client, Events } from "discord.js";
import { expect, test } from "vitest";
import { quayGuild, textOf } from "../support/loopback-discord/index.ts";
import { send } from "../support/loopback-discord/send.ts";
import { loggedIn, started } from "../support/loopback-discord/started.ts";

const question = { type: 3, name: "question", description: "What to ask", required: true, max_length: 20 };
const order = {
  type: 3,
  name: "order",
  description: "Sorted",
  choices: [{ name: "By date", value: "date" }],
};
const ask = {
  name: "ask",
  description: "Ask",
  options: [question, order],
  contexts: [0, 1],
  integration_types: [0],
};
const verify = { name: "Verify Quote", type: 3 };
const status = {
  type: 1,
  name: "status",
  description: "State",
  options: [{ type: 5, name: "full", description: "All" }],
};
const corpus = { name: "corpus", description: "Texts", options: [status], default_member_permissions: "32" };

const globally = "/applications/400000000000000001/commands";
const inQuay = `/applications/400000000000000001/guilds/${quayGuild.id}/commands`;

/** Answers a command with its options, as discord.js reads them. */
function answering(client: Client): void {
  client.on(Events.InteractionCreate, (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const values = interaction.options.data.map(({ name, value, options }) => [
      name,
      value ?? options?.[0]?.value,
    ]);
    interaction
      .reply(JSON.stringify(values))
      .catch((error: unknown) => client.emit("error", Error(String(error))));
  });
}

test("keeps what was registered last, with an id for each command", async () => {
  const discord = await started();
  await send(discord, `PUT ${globally}`, [ask, verify]);
  const before = discord.registeredCommands();
  expect(before.map(({ name, type }) => [name, type])).toEqual([
    ["ask", 1],
    ["Verify Quote", 3],
  ]);
  await send(discord, `PUT ${globally}`, [{ ...ask, description: "Ask again" }]);
  expect(discord.registeredCommands()).toMatchObject([{ id: before[0]?.id, description: "Ask again" }]);
  expect(discord.registeredCommands(quayGuild.id)).toEqual([]);
  expect(discord.violations).toEqual([]);
});

test("gives commands back as Discord does: without what says nothing, translations on request", async () => {
  const discord = await started();
  const translated = { ...corpus, name_localizations: { de: "korpus" }, options: [] };
  await send(discord, `PUT ${inQuay}`, [translated]);
  const [bare] = [(await send(discord, `GET ${inQuay}`)).body].flat();
  expect(bare).toMatchObject({ name: "corpus", guild_id: quayGuild.id, default_member_permissions: "32" });
  expect(bare).not.toHaveProperty("name_localizations");
  expect(bare).not.toHaveProperty("options");
  const full = await send(discord, `GET ${inQuay}?with_localizations=true`);
  expect(full.body).toMatchObject([{ name_localizations: { de: "korpus" } }]);
});

test("takes and gives commands as discord.js has them", async () => {
  const discord = await started();
  const client = await loggedIn(discord);
  await client.application.commands.set([
    ask,
    { name: "Verify Quote", type: ApplicationCommandType.Message },
  ]);
  const fetched = await client.application.commands.fetch();
  expect(fetched.map(({ name }) => name)).toEqual(["ask", "Verify Quote"]);
  expect(fetched.first()?.equals(ask)).toBe(true);
});

test("holds commands that an earlier run left", async () => {
  const discord = await started();
  discord.leaveCommands([ask]);
  expect((await send(discord, `GET ${globally}`)).body).toMatchObject([{ name: "ask" }]);
});

test("fills in the options of a command and its subcommands", async () => {
  const discord = await started();
  discord.leaveCommands([ask, corpus]);
  const client = await loggedIn(discord);
  answering(client);
  const asked = await discord.command({ name: "ask", options: { question: "Why?", order: "date" } });
  expect(textOf(asked.visible)).toBe('[["question","Why?"],["order","date"]]');
  const state = await discord.command({ name: "corpus", subcommand: "status", options: { full: true } });
  expect(textOf(state.visible)).toBe('[["status",true]]');
});

test.each([
  [{ name: "ask" }, "expected a value for the required option question"],
  [{ name: "ask", options: { question: "x".repeat(21) } }, "expected at most 20 for the option question"],
  [
    { name: "ask", options: { question: "Why?", order: "size" } },
    "expected one of date for the option order",
  ],
  [
    { name: "ask", options: { question: "Why?", page: 2 } },
    "expected one of the options question, order, met page",
  ],
  [{ name: "corpus" }, "expected a subcommand, one of status"],
  [{ name: "cite" }, "expected the command cite to be offered in the guild, met ask, corpus"],
])("does not let a user call %j", async (call, message) => {
  const discord = await started();
  discord.leaveCommands([ask, corpus]);
  await loggedIn(discord);
  await expect(discord.command(call)).rejects.toThrow(message);
});

test("offers a command where it was registered for, and nowhere else", async () => {
  const discord = await started();
  const client = await loggedIn(discord);
  answering(client);
  discord.leaveCommands([{ ...corpus, options: [] }], quayGuild.id);
  await discord.command({ name: "corpus" });
  await expect(discord.command({ name: "corpus", place: { kind: "dm" } })).rejects.toThrow(
    "expected the command corpus to be offered in direct messages with the bot, met none",
  );
  discord.leaveCommands([ask]);
  const options = { question: "Why?" };
  await discord.command({ name: "ask", options, place: { kind: "dm" } });
  await expect(discord.command({ name: "ask", options, place: { kind: "private" } })).rejects.toThrow(
    "met none",
  );
  discord.leaveCommands([{ ...ask, contexts: [0, 1, 2], integration_types: [0, 1] }]);
  await discord.command({ name: "ask", options, place: { kind: "private" } });
});
