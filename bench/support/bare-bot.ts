import { Client } from "discord.js";
import type { LoopbackDiscord } from "../../src/loopback-discord/index.ts";

/**
 * What somebody would write without Lectern: a client that replies to `/ask` with a text, in as few lines as possible.
 * Resolves when it is logged in; the function that comes back ends it.
 */
export async function startBareBot(
  { apiUrl, token }: LoopbackDiscord,
  answer: (question: string) => string,
): Promise<() => Promise<void>> {
  const client = new Client({ intents: ["Guilds"], rest: { api: apiUrl } });
  client.on("interactionCreate", (interaction) => {
    if (interaction.isChatInputCommand()) {
      void interaction.reply(answer(interaction.options.getString("question", true)));
    }
  });
  const ready = new Promise((resolve) => {
    client.once("clientReady", resolve);
  });
  await client.login(token);
  await ready;
  return () => client.destroy();
}

/** The source of a program that replies to every command with the same words, with these modules loaded besides discord.js. */
export function bareProgram(modules: readonly string[] = []): string {
  return `
    ${modules.map((name) => `import ${JSON.stringify(name)};`).join("\n")}
    import { Client } from "discord.js";
    const client = new Client({ intents: ["Guilds"], rest: { api: process.env.LECTERN_DISCORD_API } });
    client.on("interactionCreate", (interaction) => void interaction.reply("Nothing is close enough."));
    client.once("clientReady", () => console.log('{"msg":"ready"}'));
    process.once("SIGTERM", () => client.destroy().then(() => process.exit()));
    await client.login(process.env.DISCORD_TOKEN);
  `;
}
