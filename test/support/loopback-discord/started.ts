import type { Client, ClientOptions } from "discord.js";
import { expect, onTestFinished } from "vitest";
import { LoopbackDiscord, type LoopbackOptions } from "../../../src/loopback-discord/index.ts";
import { bodyProblems } from "./api-schema.ts";
import { logIn } from "./log-in.ts";
import { misfits } from "./misfits.ts";

/**
 * A loopback Discord that stops when the running test is over. The test fails if something went back that Discord's
 * description does not promise: then the loopback is wrong, not the bot.
 */
export async function started(options: LoopbackOptions = {}): Promise<LoopbackDiscord> {
  const discord = await LoopbackDiscord.start({ checkBody: bodyProblems, ...options });
  onTestFinished(async () => {
    await discord.stop();
    expect(misfits(discord.requests)).toEqual([]);
  });
  return discord;
}

/** A discord.js client that is logged in until the running test is over. */
export async function loggedIn(
  discord: LoopbackDiscord,
  options?: Partial<ClientOptions>,
): Promise<Client<true>> {
  const client = await logIn(discord, options);
  onTestFinished(() => client.destroy());
  return client;
}
