import { config as readDotenv } from "dotenv";
import * as v from "valibot";
import {
  apiAddress,
  folder,
  id,
  ids,
  language,
  listenAddress,
  logLevel,
  port,
  shards,
  token,
  webAddress,
} from "./variables.ts";

/** What the environment decides for every program. */
export interface Config {
  /** The corpus folder. `LECTERN_CORPUS`, default `corpus`. */
  readonly corpus: string;
}

/** What the environment decides for the bot. */
export interface BotConfig extends Config {
  /** `DISCORD_TOKEN`; `null` where there is none. Never to be printed. */
  readonly token: string | null;
  readonly operators: {
    /** Ids of users. `LECTERN_OPERATORS`. */
    readonly users: readonly string[];
    /** Ids of roles in the operators' server. `LECTERN_OPERATOR_ROLES`. */
    readonly roles: readonly string[];
    /** The operators' server. `LECTERN_OPERATOR_GUILD`. */
    readonly guild: string | null;
  };
  /** The language of Lectern's own words for readers whose own is unknown. `LECTERN_LANGUAGE`, default `en`. */
  readonly language: v.InferOutput<typeof language>;
  /** `LECTERN_LOG_LEVEL`, default `info`. */
  readonly logLevel: v.InferOutput<typeof logLevel>;
  /** Where the source code of the running bot can be read. `LECTERN_SOURCE_CODE`. */
  readonly sourceCode: string | null;
  /** The port of the playground's page; 0: one that the system chooses. `LECTERN_PLAYGROUND_PORT`, default 0. */
  readonly playgroundPort: number;
  /** The port on which the bot says how it is; 0: one that the system chooses, `null`: it does not. `LECTERN_HEALTH_PORT`. */
  readonly healthPort: number | null;
  /** The address for that. `LECTERN_HEALTH_ADDRESS`, default 127.0.0.1. */
  readonly healthAddress: string;
  /** Discord's API. `LECTERN_DISCORD_API`, default Discord's own. */
  readonly discordApi: string;
  /**
   * How many shards there are, each with a connection and a thread of its own; `auto`: as many as Discord recommends, `null`: one
   * connection in the main thread. `LECTERN_SHARDS`, default `null`.
   */
  readonly shards: v.InferOutput<typeof shards> | null;
  /** A folder that all running copies share, for who takes up which event; `null`: there is one copy. `LECTERN_CLAIMS`. */
  readonly claims: string | null;
}

/** An environment that can't be used; the message lists every problem, a line each. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly code = "invalid-config";
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(
      `The configuration has ${problems.length === 1 ? "a problem" : `${problems.length} problems`}:\n${problems.join("\n")}`,
    );
    this.problems = problems;
  }
}

const common = v.object({ LECTERN_CORPUS: v.optional(folder, "corpus") });

const bot = v.pipe(
  v.object({
    ...common.entries,
    DISCORD_TOKEN: v.optional(token),
    LECTERN_OPERATORS: v.optional(ids, ""),
    LECTERN_OPERATOR_GUILD: v.optional(id),
    LECTERN_OPERATOR_ROLES: v.optional(ids, ""),
    LECTERN_LANGUAGE: v.optional(language, "en"),
    LECTERN_LOG_LEVEL: v.optional(logLevel, "info"),
    LECTERN_SOURCE_CODE: v.optional(webAddress),
    LECTERN_PLAYGROUND_PORT: v.optional(port, "0"),
    LECTERN_HEALTH_PORT: v.optional(port),
    LECTERN_HEALTH_ADDRESS: v.optional(listenAddress, "127.0.0.1"),
    LECTERN_DISCORD_API: v.optional(apiAddress, "https://discord.com/api"),
    LECTERN_SHARDS: v.optional(shards),
    LECTERN_CLAIMS: v.optional(folder),
  }),
  v.forward(
    v.partialCheck(
      [["LECTERN_OPERATOR_ROLES"], ["LECTERN_OPERATOR_GUILD"]],
      ({ LECTERN_OPERATOR_ROLES: roles, LECTERN_OPERATOR_GUILD: guild }) =>
        roles.length === 0 || guild !== undefined,
      "expected LECTERN_OPERATOR_GUILD as well, met roles alone; roles count in one server only",
    ),
    ["LECTERN_OPERATOR_ROLES"],
  ),
  v.forward(
    v.partialCheck(
      [["LECTERN_OPERATOR_ROLES"], ["LECTERN_OPERATOR_GUILD"]],
      ({ LECTERN_OPERATOR_ROLES: roles, LECTERN_OPERATOR_GUILD: guild }) =>
        guild === undefined || !roles.includes(guild),
      "expected roles of some members, met the server's own id, which is the role of everyone",
    ),
    ["LECTERN_OPERATOR_ROLES"],
  ),
);

/** The variables that are read, for the documentation's tests. */
export const variableNames: readonly string[] = Object.keys(bot.entries);

/**
 * The configuration of an environment for a program that does not speak to Discord.
 * @throws ConfigError listing every variable with an unusable value.
 */
export function parseConfig(environment: NodeJS.ProcessEnv): Config {
  return { corpus: parse(common, environment).LECTERN_CORPUS };
}

/**
 * The configuration of an environment for the bot. An empty variable counts as one that is not set, as `NAME=` in a `.env`
 * file is often meant; only the corpus folder must have a name.
 *
 * @throws ConfigError listing every variable with an unusable value; the token itself is never in it.
 */
export function parseBotConfig(environment: NodeJS.ProcessEnv): BotConfig {
  const { LECTERN_CORPUS } = environment;
  const parsed = parse(bot, { ...withoutEmpty(environment), LECTERN_CORPUS });
  return {
    corpus: parsed.LECTERN_CORPUS,
    token: parsed.DISCORD_TOKEN ?? null,
    operators: {
      users: parsed.LECTERN_OPERATORS,
      roles: parsed.LECTERN_OPERATOR_ROLES,
      guild: parsed.LECTERN_OPERATOR_GUILD ?? null,
    },
    language: parsed.LECTERN_LANGUAGE,
    logLevel: parsed.LECTERN_LOG_LEVEL,
    sourceCode: parsed.LECTERN_SOURCE_CODE ?? null,
    playgroundPort: parsed.LECTERN_PLAYGROUND_PORT,
    healthPort: parsed.LECTERN_HEALTH_PORT ?? null,
    healthAddress: parsed.LECTERN_HEALTH_ADDRESS,
    discordApi: parsed.LECTERN_DISCORD_API,
    shards: parsed.LECTERN_SHARDS ?? null,
    claims: parsed.LECTERN_CLAIMS ?? null,
  };
}

function parse<Schema extends v.GenericSchema>(
  schema: Schema,
  environment: NodeJS.ProcessEnv,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, environment);
  if (result.success) return result.output;
  throw new ConfigError(result.issues.map(({ path, message }) => `${String(path?.[0]?.key)}: ${message}`));
}

function withoutEmpty(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim() !== ""));
}

/** The environment with the variables of the `.env` file in the current folder, which do not override set ones. */
export function loadEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const combined = { ...environment };
  readDotenv({ quiet: true, processEnv: combined });
  return combined;
}
