import { Events, MessageFlags } from "discord.js";
import { expect, test } from "vitest";
import { loggedIn, started } from "../support/loopback-discord/started.ts";

const ask = { name: "ask", registered: false } as const;

test("tells of the first answer to a command when it came, of what kind it is and who sees it", async () => {
  const discord = await started();
  const client = await loggedIn(discord);
  client.on(Events.InteractionCreate, async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    if (interaction.commandName === "defer") await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    else await interaction.reply("Here");
  });
  const before = performance.now();
  const reply = await discord.dispatchCommand(ask);
  expect(reply).toMatchObject({ kind: "reply", private: false });
  expect(reply.sentAt).toBeGreaterThanOrEqual(before);
  expect(reply.receivedAt).toBeGreaterThan(reply.sentAt);
  expect(discord.interaction(reply.interactionId)).toMatchObject({ data: { name: "ask" } });
  expect(await discord.dispatchCommand({ ...ask, name: "defer" })).toMatchObject({
    kind: "deferredReply",
    private: true,
  });
});

test("rejects where a command has no first answer in time", async () => {
  const discord = await started({ timeoutMs: 50 });
  await loggedIn(discord);
  await expect(discord.dispatchCommand(ask)).rejects.toMatchObject({ obstacle: { kind: "not-answered" } });
});

test("keeps as little as it is told while many users ask at once", async () => {
  const discord = await started({ keep: 3, keepAround: 40 });
  const client = await loggedIn(discord);
  client.on(Events.InteractionCreate, async (interaction) => {
    if (interaction.isRepliable()) await interaction.reply("Here");
  });
  const users = Array.from({ length: 120 }, (_, index) => ({ id: String(9000 + index), username: "one" }));
  for (let from = 0; from < users.length; from += 30) {
    const asking = users.slice(from, from + 30);
    const kinds = await Promise.all(
      asking.map(async (user) => (await discord.dispatchCommand({ ...ask, user })).kind),
    );
    expect(kinds).toEqual(asking.map(() => "reply"));
  }
  expect(discord.messages).toHaveLength(3);
  expect(discord.requests).toHaveLength(40);
});
