import type { InteractionRecord } from "./interaction-record.ts";
import type { JsonObject } from "./json.ts";
import type { Message } from "./message.ts";
import type { Guild, User } from "./places.ts";
import { attachmentSizeLimit } from "./uploads.ts";
import { guildChannelPayload, memberPayload, userPayload } from "./world-payloads.ts";

/** Intents whose events the bot gets for what is said in a guild, and in direct messages. */
const intentOfGuildMessages = 1 << 9;
const intentOfDirectMessages = 1 << 12;

/** READY without the fields of the session. Guilds are named only; each comes with an event of its own. */
export function readyPayload(options: {
  readonly bot: User;
  readonly applicationId: string;
  readonly guilds: readonly Guild[];
}): JsonObject {
  return {
    v: 10,
    user: { ...userPayload(options.bot), mfa_enabled: false, verified: true, email: null },
    guilds: options.guilds.map(({ id }) => ({ id, unavailable: true })),
    application: { id: options.applicationId, flags: 0 },
    user_settings: {},
    private_channels: [],
    presences: [],
    relationships: [],
  };
}

/** What a guild has before anybody sets it. */
const unsetOfGuild: JsonObject = {
  icon: null,
  splash: null,
  discovery_splash: null,
  banner: null,
  description: null,
  afk_channel_id: null,
  afk_timeout: 300,
  application_id: null,
  default_message_notifications: 0,
  explicit_content_filter: 0,
  features: [],
  mfa_level: 0,
  nsfw_level: 0,
  premium_tier: 0,
  premium_progress_bar_enabled: false,
  public_updates_channel_id: null,
  rules_channel_id: null,
  safety_alerts_channel_id: null,
  system_channel_id: null,
  system_channel_flags: 0,
  vanity_url_code: null,
  verification_level: 0,
};

/** GUILD_CREATE: the guild with its channels, the role of everyone and the bot as its only known member. */
export function guildPayload(guild: Guild, bot: User): JsonObject {
  return {
    id: guild.id,
    name: guild.name,
    owner_id: "300000000000000009",
    preferred_locale: guild.locale,
    ...unsetOfGuild,
    joined_at: "2024-01-01T00:00:00.000000+00:00",
    large: false,
    unavailable: false,
    member_count: 2,
    roles: [role(guild.id, "@everyone"), ...(guild.roles ?? []).map((id) => role(id, `role ${id}`))],
    emojis: [],
    stickers: [],
    voice_states: [],
    threads: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    members: [memberPayload(bot, { kind: "guild" })],
    channels: guild.channels.map((channel) => guildChannelPayload(guild.id, channel)),
  };
}

/** A role as payloads hold it; everyone's has the id of its guild. */
function role(id: string, name: string): JsonObject {
  const looks = { color: 0, colors: { primary_color: 0, secondary_color: null, tertiary_color: null } };
  const switches = { hoist: false, managed: false, mentionable: false };
  return {
    id,
    name,
    permissions: "2147535872",
    position: 0,
    flags: 0,
    ...looks,
    ...switches,
  };
}

/** INTERACTION_CREATE with everything that Discord sends, whatever the interaction is about. */
export function interactionPayload(
  record: InteractionRecord,
  {
    applicationId,
    locale,
    ...rest
  }: { readonly applicationId: string; readonly locale: string } & JsonObject,
): JsonObject {
  const { id, token, type, user, spot } = record;
  const { guild, place } = spot;
  return {
    id,
    token,
    type,
    version: 1,
    application_id: applicationId,
    channel_id: spot.channelId,
    channel: spot.channel,
    context: spot.context,
    authorizing_integration_owners: spot.owners,
    app_permissions: spot.appPermissions,
    entitlements: [],
    attachment_size_limit: attachmentSizeLimit,
    locale,
    ...(guild && {
      guild_id: guild.id,
      guild: { id: guild.id, locale: guild.locale, features: [] },
      guild_locale: guild.locale,
      member: memberPayload(user, place),
    }),
    ...(!guild && { user: userPayload(user) }),
    ...rest,
  };
}

/** The data of MESSAGE_CREATE and MESSAGE_UPDATE, where it happened, and the intent that a client needs to get it. */
export function messageEvent(message: Message, guildId: string | undefined) {
  const isDirect = guildId === undefined;
  const where = isDirect ? { channel_type: 1 } : { guild_id: guildId, channel_type: 0 };
  const intent = isDirect ? intentOfDirectMessages : intentOfGuildMessages;
  return { intent, guildId: guildId ?? null, data: { ...message, ...where } };
}
