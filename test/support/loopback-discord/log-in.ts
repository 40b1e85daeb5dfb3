import { Client, type ClientOptions, Events, GatewayIntentBits, Partials } from "discord.js";
import type { LoopbackDiscord } from "../../../src/loopback-discord/index.ts";

/** Where to log in, and how. */
export type Account = Pick<LoopbackDiscord, "apiUrl" | "token">;

/** What every bot client that is used here is made of. */
function clientFor(account: Account, options: Partial<ClientOptions>): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    ...options,
    rest: { api: account.apiUrl, ...options.rest },
  });
}

/** A discord.js client that is logged in and knows its guilds; the caller destroys it. */
export async function logIn(account: Account, options: Partial<ClientOptions> = {}): Promise<Client<true>> {
  const client = clientFor(account, options);
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  try {
    await client.login(account.token);
    return await ready;
  } catch (error) {
    await client.destroy();
    throw error;
  }
}
