import type { JsonObject } from "./json.ts";
import { type Guild, type Place, quayGuild, type Spot, type User } from "./places.ts";
import { directChannelPayload, guildChannelPayload, usualPermissions } from "./world-payloads.ts";

/** Guilds, channels and the bot itself: what exists before anybody says something. */
export class World {
  readonly bot: User;
  readonly guilds: readonly Guild[];
  readonly #newId: () => string;
  readonly #direct = new Map<string, { readonly id: string; readonly user: User }>();
  readonly #private = new Map<string, string>();
  readonly #recipients = new Map<string, User>();
  readonly #privateChannels = new Set<string>();
  readonly #guildsById: ReadonlyMap<string, Guild>;
  readonly #guildsByChannel: ReadonlyMap<string, Guild>;

  constructor(world: {
    readonly bot: User;
    readonly guilds: readonly Guild[];
    readonly newId: () => string;
  }) {
    this.bot = world.bot;
    this.guilds = world.guilds;
    this.#newId = world.newId;
    this.#guildsById = new Map(world.guilds.map((guild) => [guild.id, guild]));
    this.#guildsByChannel = new Map(
      world.guilds.flatMap((guild) => guild.channels.map(({ id }) => [id, guild] as const)),
    );
  }

  /** The guild that a channel is in; nothing for channels of other kinds. */
  guildOfChannel(channelId: string): Guild | undefined {
    return this.#guildsByChannel.get(channelId);
  }

  /** The channel of a user's direct messages with the bot, which is made when it is first needed. */
  directChannel(user: User): JsonObject {
    const id = this.#direct.get(user.id)?.id ?? this.#newId();
    this.#direct.set(user.id, { id, user });
    this.#recipients.set(id, user);
    return directChannelPayload(id, [user]);
  }

  /** The user with this id: one who was here before, or a new one. */
  userById(id: string): User {
    return this.#direct.get(id)?.user ?? { id, username: `user-${id}` };
  }

  /** The user whose direct messages with the bot a channel holds. */
  recipientOf(channelId: string): User | undefined {
    return this.#recipients.get(channelId);
  }

  /** Whether the bot may write to a channel by itself: a guild's, or direct messages of its own. */
  accessTo(channelId: string): "open" | "closed" | "unknown" {
    if (this.#recipients.has(channelId) || this.#guildsByChannel.has(channelId)) return "open";
    return this.#privateChannels.has(channelId) ? "closed" : "unknown";
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
        this.#privateChannels.add(id);
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
    const known = this.#guildsById.get(guildId);
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
