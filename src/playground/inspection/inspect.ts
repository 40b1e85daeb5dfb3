import type { LoopbackDiscord } from "../../loopback-discord/index.ts";
import type { Inspection } from "../../page/index.ts";
import type { BotRunner } from "../bot-runner.ts";

/** Why a message says what it says; `null` where there is no such message. */
export async function inspect(
  id: string,
  { discord, bot }: { readonly discord: LoopbackDiscord; readonly bot: BotRunner },
): Promise<Inspection | null> {
  const message = discord.message(id);
  if (message === undefined) return null;
  const revision = bot.library?.revision.id ?? null;
  return { revision, isCurrent: true, question: null, passages: [], payload: message, exchange: [] };
}
