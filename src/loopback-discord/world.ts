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

/** View channel, send messages, embed links, attach files, read history, use commands. */
const usualPermissions = 0x8001_cc00n;

/** The user as payloads hold it. */
export function userPayload(user: User): JsonObject {
  return {
    id: user.id,
    username: user.username,
    discriminator: "0",
    global_name: user.global_name ?? null,
    avatar: null,
    banner: null,
    accent_color: null,
    primary_guild: null,
    public_flags: 0,
    flags: 0,
    ...(user.bot && { bot: true }),
  };
}

/** The member of a guild as payloads hold it. */
export function memberPayload(user: User, place: Place): JsonObject {
  const { memberPermissions = usualPermissions, roles = [] } = place.kind === "guild" ? place : {};
  return {
    user: userPayload(user),
    roles,
    permissions: String(memberPermissions),
    nick: null,
    avatar: null,
    banner: null,
    joined_at: "2024-01-01T00:00:00.000000+00:00",
    premium_since: null,
    communication_disabled_until: null,
    pending: false,
    deaf: false,
    mute: false,
    flags: 0,
  };
}

/** A guild's channel as payloads hold it. */
export function guildChannelPayload(guildId: string, channel: GuildChannel): JsonObject {
  return {
    id: channel.id,
    type: 0,
    guild_id: guildId,
    name: channel.name,
    position: 0,
    parent_id: null,
    topic: null,
    nsfw: false,
    rate_limit_per_user: 0,
    last_message_id: null,
    permission_overwrites: [],
    flags: 0,
  };
}

/** A channel for direct messages as payloads hold it. */
function directChannelPayload(id: string, recipients: readonly User[]): JsonObject {
  return { id, type: 1, last_message_id: null, flags: 0, recipients: recipients.map(userPayload) };
}

/** Guilds, channels and the bot itself: what exists before anybody says something. */
export class World {
  readonly bot: User;
  readonly guilds: readonly Guild[];
  readonly #newId: () => string;
  readonly #direct = new Map<string, { readonly id: string; readonly user: User }>();
  readonly #private = new Map<string, string>();

  constructor(world: {
    readonly bot: User;
    readonly guilds: readonly Guild[];
    readonly newId: () => string;
  }) {
    this.bot = world.bot;
    this.guilds = world.guilds;
    this.#newId = world.newId;
  }

  /** The channel of a user's direct messages with the bot, which is made when it is first needed. */
  directChannel(user: User): JsonObject {
    const id = this.#direct.get(user.id)?.id ?? this.#newId();
    this.#direct.set(user.id, { id, user });
    return directChannelPayload(id, [user]);
  }

  /** The user with this id: one who was here before, or a new one. */
  userById(id: string): User {
    return this.#direct.get(id)?.user ?? { id, username: `user-${id}` };
  }

  /** The user whose direct messages with the bot a channel holds. */
  recipientOf(channelId: string): User | undefined {
    return [...this.#direct.values()].find(({ id }) => id === channelId)?.user;
  }

  /** Whether the bot may write to a channel by itself: a guild's, or direct messages of its own. */
  accessTo(channelId: string): "open" | "closed" | "unknown" {
    if (this.recipientOf(channelId)) return "open";
    if (this.guilds.some(({ channels }) => channels.some(({ id }) => id === channelId))) return "open";
    return [...this.#private.values()].includes(channelId) ? "closed" : "unknown";
  }

  /** The place where this user acts, with everything in it that a payload names. */
  spot(user: User, place: Place): Spot {
    switch (place.kind) {
      case "guild":
        return this.#guildSpot(user, place);
      case "dm": {
        const channel = this.directChannel(user);
        const owners = { 0: "0" };
        return { ...this.#alone(place, channel), context: 1, owners };
      }
      case "private": {
        const id = this.#private.get(user.id) ?? this.#newId();
        this.#private.set(user.id, id);
        const friend: User = { id: "300000000000000002", username: "friend" };
        return {
          ...this.#alone(place, directChannelPayload(id, [friend])),
          context: 2,
          owners: { 1: user.id },
        };
      }
    }
  }

  #alone(place: Place, channel: JsonObject) {
    const appPermissions = String(usualPermissions);
    return { place, channel, channelId: String(channel["id"]), guild: null, appPermissions };
  }

  #guildSpot(user: User, place: Extract<Place, { kind: "guild" }>): Spot {
    const [first = quayGuild] = this.guilds;
    const guildId = place.guildId ?? first.id;
    const known = this.guilds.find(({ id }) => id === guildId);
    const foreign: Guild = {
      ...quayGuild,
      id: guildId,
      name: "Elsewhere",
      channels: [{ id: guildId, name: "general" }],
    };
    const guild = known ?? foreign;
    const channelId = place.channelId ?? guild.channels[0].id;
    const channel = guild.channels.find(({ id }) => id === channelId) ?? { id: channelId, name: "thread" };
    return {
      place: { ...place, guildId, channelId },
      channelId,
      channel: { ...guildChannelPayload(guildId, channel), permissions: String(usualPermissions) },
      guild,
      context: 0,
      owners: place.installation === "user" || !known ? { 1: user.id } : { 0: guildId },
      appPermissions: String(usualPermissions),
    };
  }
}
