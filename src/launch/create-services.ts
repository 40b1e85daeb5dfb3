import type { Library } from "../answer/index.ts";
import type { BotConfig } from "../config/index.ts";
import { formatOf, usualLimits } from "../convert/index.ts";
import { CorpusKeeper, type Log, type Observer, Operators, type Services, Texts } from "../discord/index.ts";
import { type Plan, planHere } from "../import/index.ts";
import type { BotProcess } from "./bot-process.ts";

/** What the services are made of, besides the configuration. */
export interface ServiceParts {
  readonly library: Library;
  readonly log: Log;
  readonly observer: Observer;
  readonly own: Pick<BotProcess, "version" | "plan">;
}

/** What commands and buttons work with. */
export function createServices(config: BotConfig, { library, log, observer, own }: ServiceParts): Services {
  const { language, operators, sourceCode } = config;
  const { version } = own;
  return {
    library,
    keeper: createKeeper(config, library, own.plan),
    log,
    observer,
    texts: Texts.load(language),
    operators: new Operators(operators),
    about: { version, sourceCode },
  };
}

/** How long a file may take to come from Discord, in milliseconds. */
const LONGEST_DOWNLOAD = 30_000;

function createKeeper(
  { corpus: folder, discordApi }: BotConfig,
  library: Library,
  plan: Plan = planHere(),
): CorpusKeeper {
  const { protocol, origin } = new URL(discordApi);
  return new CorpusKeeper({
    folder,
    library,
    plan,
    isReadable: (name) => formatOf(name) !== null,
    download: {
      // Without encryption it is on this machine: a stand-in for Discord, which has the files as well.
      standIn: protocol === "http:" ? origin : null,
      largestFile: usualLimits.largestFile,
      longestTime: LONGEST_DOWNLOAD,
    },
  });
}
