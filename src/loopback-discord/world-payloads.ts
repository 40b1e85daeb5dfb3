import type { JsonObject } from "./json.ts";
import type { GuildChannel, Place, User } from "./places.ts";

/** View channel, send messages, embed links, attach files, read history, use commands. */
export const usualPermissions = 0x8001_cc00n;

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
export function directChannelPayload(id: string, recipients: readonly User[]): JsonObject {
  return { id, type: 1, last_message_id: null, flags: 0, recipients: recipients.map(userPayload) };
}
