import { commandProblems } from "./command-rules.ts";
import { isObject, type JsonObject } from "./json.ts";
import type { LoopbackState } from "./loopback-state.ts";
import { type ApiAnswer, type ApiRequest, type Route, refuse } from "./routes.ts";
import { userPayload } from "./world-payloads.ts";

/** What the API tells of the gateway. */
export interface GatewayAddress {
  readonly url: string;
  readonly shards: number;
  readonly maxConcurrency: number;
}

/** How Discord describes the app to itself. */
function application({ applicationId, world }: LoopbackState): JsonObject {
  return {
    id: applicationId,
    name: world.bot.username,
    icon: null,
    description: "",
    type: null,
    bot: userPayload(world.bot),
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: "0".repeat(64),
    flags: 0,
    flags_new: "0",
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    owner: userPayload({ id: "300000000000000009", username: "owner" }),
    approximate_guild_count: world.guilds.length,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    team: null,
    eligible_oauth2_scopes: [],
    integration_types_config: { 0: {}, 1: {} },
  };
}

function listCommands({ query, params }: ApiRequest, { commands }: LoopbackState): ApiAnswer {
  const withTranslations = query["with_localizations"] === "true";
  return { status: 200, body: commands.listed(params["guild_id"] ?? null, withTranslations) };
}

function replaceCommands(request: ApiRequest, state: LoopbackState): ApiAnswer {
  const guildId = request.params["guild_id"] ?? null;
  const proposed = Array.isArray(request.body) ? request.body.filter(isObject) : [];
  refuse(commandProblems(proposed, guildId !== null), request, state);
  return { status: 200, body: state.commands.replace(guildId, proposed) };
}

/** Where the gateway is and how many shards are recommended; how many of them may identify every five seconds. */
function gatewayAddress({ url, shards, maxConcurrency }: GatewayAddress): ApiAnswer {
  const limit = { total: 1000, remaining: 1000, reset_after: 86_400_000, max_concurrency: maxConcurrency };
  return { status: 200, body: { url, shards, session_start_limit: limit } };
}

/** The endpoints about the app itself: who it is, where its gateway is, which commands it has. */
export function applicationRoutes(gateway: GatewayAddress): readonly Route[] {
  return [
    { endpoint: "GET /gateway/bot", answer: () => gatewayAddress(gateway) },
    {
      endpoint: "GET /users/@me",
      answer: (_, { world }) => ({
        status: 200,
        body: { ...userPayload(world.bot), mfa_enabled: false, locale: "en-US", verified: true },
      }),
    },
    { endpoint: "GET /applications/@me", answer: (_, state) => ({ status: 200, body: application(state) }) },
    { endpoint: "GET /applications/{application_id}/commands", answer: listCommands },
    { endpoint: "PUT /applications/{application_id}/commands", answer: replaceCommands },
    { endpoint: "GET /applications/{application_id}/guilds/{guild_id}/commands", answer: listCommands },
    { endpoint: "PUT /applications/{application_id}/guilds/{guild_id}/commands", answer: replaceCommands },
  ];
}
