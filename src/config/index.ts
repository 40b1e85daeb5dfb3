/**
 * What does the environment decide? Variables and `.env` to one typed value, all problems at once.
 *
 * Not for: options of single commands, which are the command line's.
 */
export {
  type BotConfig,
  type Config,
  ConfigError,
  loadEnvironment,
  parseBotConfig,
  parseConfig,
  variableNames,
} from "./config.ts";
