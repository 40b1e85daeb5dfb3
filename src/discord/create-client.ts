import {
  ActivityType,
  ChannelType,
  Client,
  GatewayIntentBits,
  Options,
  Partials,
  SnowflakeUtil,
} from "discord.js";
import { restLimits } from "./rest-limits.ts";
import { resumeSafely } from "./resume-safely.ts";
import { SteadyBeats } from "./steady-beats.ts";

/**
 * How often discord.js forgets the queues of channels and interactions without requests, in milliseconds. Each person who writes to
 * the bot, and each answer that was announced first, leaves one; within its own hour that would be tens of thousands.
 */
const SWEEP_EVERY = 60_000;

/** A client that asks for no privileged intent and remembers next to nothing. `api` is a stand-in for Discord's. */
export function createClient(api: string | undefined): Client {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.DirectMessages],
    // Without this a direct message in a channel that is not remembered is dropped in silence.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    presence: { activities: [{ name: "/ask", type: ActivityType.Listening }] },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      GuildMemberManager: 0,
      UserManager: 0,
      PresenceManager: 0,
      ReactionManager: 0,
      GuildEmojiManager: 0,
      GuildStickerManager: 0,
      ThreadMemberManager: 0,
      VoiceStateManager: 0,
    }),
    ws: { buildStrategy: (manager) => new SteadyBeats(manager) },
    rest: { ...restLimits, handlerSweepInterval: SWEEP_EVERY, ...(api !== undefined && { api }) },
  });
  resumeSafely(client);
  return client;
}

/** A channel of direct messages in which nothing was written for so long is quiet, in milliseconds: no answer takes that long. */
const QUIET_AFTER = 5 * 60_000;

/**
 * Forgets the channels of direct messages that are quiet. discord.js remembers one for everybody who ever wrote and has no limit
 * for them; whoever writes again brings theirs along. Gives how many were forgotten.
 */
export function forgetQuietChannels({ channels }: Client, now = Date.now()): number {
  return channels.cache.sweep((channel) => {
    if (channel.type !== ChannelType.DM) return false;
    const last = channel.lastMessageId;
    return last == null || now - SnowflakeUtil.timestampFrom(last) > QUIET_AFTER;
  });
}
