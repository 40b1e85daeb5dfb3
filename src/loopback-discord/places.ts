import type { JsonObject } from "./json.ts";

/** A person, or another bot. */
export interface User {
  readonly id: string;
  readonly username: string;
  readonly global_name?: string | null;
  readonly bot?: boolean;
}

/** A text channel of a guild. */
export interface GuildChannel {
  readonly id: string;
  readonly name: string;
}

/** A guild that the bot is in. The first channel is the default one. */
export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly channels: readonly [GuildChannel, ...GuildChannel[]];
  /** The ids of its roles besides that of everyone. Default: none. */
  readonly roles?: readonly string[];
}

/** Where a user does something. */
export type Place =
  | {
      readonly kind: "guild";
      /** Default: the first guild. An id that is not among the guilds is one that the bot is not a member of. */
      readonly guildId?: string;
      /** Default: the first channel of the guild. */
      readonly channelId?: string;
      /** What the member may do, as a bit field. Default: send messages and use commands. */
      readonly memberPermissions?: bigint;
      /** The ids of the member's roles. Default: none. */
      readonly roles?: readonly string[];
      /** Who installed the app: the guild (default), or only the user, which limits follow-ups. */
      readonly installation?: "guild" | "user";
    }
  /** The user's direct messages with the bot. */
  | { readonly kind: "dm" }
  /** The user's direct messages with somebody else, where only a user-installed app can be called. */
  | { readonly kind: "private" };

/** A place, with everything in it that a payload names. */
export interface Spot {
  readonly place: Place;
  readonly channelId: string;
  readonly channel: JsonObject;
  readonly guild: Guild | null;
  /** Discord's number for the kind of place: 0 guild, 1 the bot's direct messages, 2 other direct messages. */
  readonly context: 0 | 1 | 2;
  /** Who installed the app, by kind of installation: 0 a guild, 1 a user. */
  readonly owners: Readonly<Record<string, string>>;
  readonly appPermissions: string;
}

/** Who acts if a test does not say it. */
export const reader: User = { id: "300000000000000001", username: "reader", global_name: "Reader" };

/** The guild that is there if a test does not name others. */
export const quayGuild: Guild = {
  id: "100000000000000001",
  name: "Quay",
  locale: "en-US",
  channels: [{ id: "200000000000000001", name: "briefings" }],
};
