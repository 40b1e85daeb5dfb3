import {
  type ChatInputCommandInteraction,
  Client,
  ComponentType,
  Events,
  GatewayIntentBits,
} from "discord.js";
import { expect, onTestFinished, test, vi } from "vitest";
import { Responder } from "../../src/discord/index.ts";
import { textOf } from "../support/loopback-discord/index.ts";
import { loopback } from "../support/running-bot.ts";

const message = (content: string) =>
  ({ components: [{ type: ComponentType.TextDisplay, content }] }) as const;

/** A command that a user has called, before anything answered it. */
async function called() {
  const discord = await loopback();
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: discord.apiUrl } });
  onTestFinished(() => client.destroy());
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  await ready;
  const arrived = new Promise<ChatInputCommandInteraction>((resolve) => {
    client.once(Events.InteractionCreate, (interaction) => {
      if (interaction.isChatInputCommand()) resolve(interaction);
    });
  });
  const seen = discord.command({ name: "ask", registered: false });
  const log = { debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn() };
  return { discord, seen, log, interaction: await arrived };
}

test("a responder gives the first of two answers and drops the second", async () => {
  const { seen, log, interaction } = await called();
  const responder = new Responder({ interaction, mode: "public", log, fallback: "failed" });
  await Promise.all([responder.answer(message("first")), responder.answer(message("second"))]);
  await responder.refuse(message("third"));

  expect(textOf((await seen).visible)).toBe("first");
  expect((await seen).statuses).toEqual([204]);
  expect(log.error.mock.calls.map(([, said]) => said)).toEqual([
    "a second answer was dropped",
    "a second answer was dropped",
  ]);
});

test("a responder sends no message that is larger than Discord takes, but a plain sentence", async () => {
  const { seen, log, interaction } = await called();
  const half = "a".repeat(2_001);
  const components = [...message(half).components, ...message(half).components];
  await new Responder({ interaction, mode: "public", log, fallback: "failed" }).answer({ components });

  expect(textOf((await seen).visible)).toBe("failed");
  expect(log.error.mock.calls[0]).toMatchObject([{ text: 4_002, components: 2 }, "an answer was too large"]);
});

test("a responder refuses in private what would have been answered in public", async () => {
  const { seen, log, interaction } = await called();
  await new Responder({ interaction, mode: "public", log, fallback: "failed" }).refuse(message("no"));

  expect((await seen).ephemeral).toBe(true);
});
