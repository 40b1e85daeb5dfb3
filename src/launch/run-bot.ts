import type { EventEmitter } from "node:events";
import { pino } from "pino";
import { Library, type Rebuild } from "../answer/index.ts";
import { type BotConfig, loadEnvironment, parseBotConfig } from "../config/index.ts";
import { formatOf, usualLimits } from "../convert/index.ts";
import {
  Bot,
  type Command,
  CorpusKeeper,
  type Log,
  Operators,
  type Services,
  Texts,
} from "../discord/index.ts";
import { type Plan, planHere } from "../import/index.ts";
import { ExitCode } from "./exit-code.ts";
import { withoutToken } from "./explain-failure.ts";
import { orExplain } from "./or-explain.ts";

/** What the bot's process gives it. */
export interface BotProcess {
  readonly commands: readonly Command[];
  readonly environment: NodeJS.ProcessEnv;
  readonly version: string;
  /** Where `SIGTERM`, `SIGINT` and `SIGHUP` arrive. */
  readonly signals: EventEmitter;
  /** Who reads the corpus; default: this thread. */
  readonly rebuild?: Rebuild;
  /** Who plans what files become; default: this thread. */
  readonly plan?: Plan;
  /** Told the library that the bot answers from, as soon as it is open. */
  readonly onOpen?: (library: Library) => void;
  /** Told when Discord brings interactions. */
  readonly onReady?: () => void;
  /** Writes log lines, each a JSON object. */
  readonly out: (line: string) => void;
  /** Writes for the person at the terminal. */
  readonly err: (text: string) => void;
}

/** How long answers under way and Discord may take at the end, in milliseconds. */
const SHUTDOWN_DEADLINE = 5_000;

/** Runs the bot until it is told to stop, or can't go on. Gives the status to end the process with. */
export function runBot(own: BotProcess): Promise<ExitCode> {
  return orExplain(own.err, async () => {
    const config = parseBotConfig(loadEnvironment(own.environment));
    if (config.token !== null) return startAndWait(own, config, config.token);
    own.err(`${withoutToken.lines.join("\n")}\n`);
    return withoutToken.exitCode;
  });
}

async function startAndWait(own: BotProcess, config: BotConfig, token: string): Promise<ExitCode> {
  const log = createLog(config, own);
  const stopping = once(own.signals, ["SIGTERM", "SIGINT"]);
  // From the first moment on: without a listener this signal would end the process.
  const opening = Library.open(config.corpus, own.rebuild);
  const reloadLater = () =>
    void opening.then(
      (library) => reload(library, log),
      () => undefined,
    );
  own.signals.on("SIGHUP", reloadLater);
  const library = await opening;
  own.onOpen?.(library);
  const services = toServices(config, { library, log, own });
  void services.keeper
    .tidy()
    .catch((error: unknown) => log.warn({ error: String(error) }, "old imports stay"));
  const bot = new Bot({ commands: own.commands, services, api: config.discordApi });
  let ending: ExitCode = ExitCode.done;
  try {
    await serve(bot, { token, stopping, onReady: () => announceReady(own, library, log) });
  } finally {
    ending = await shutDown(bot, own, log);
    own.signals.off("SIGHUP", reloadLater);
  }
  return ending;
}

/** Resolves when the bot is to stop, rejects where Discord does not let it in or on. */
async function serve(
  bot: Bot,
  own: { readonly token: string; readonly stopping: Promise<void>; readonly onReady: () => void },
): Promise<void> {
  const isReady = await Promise.race([bot.start(own.token).then(() => true), own.stopping.then(() => false)]);
  if (!isReady) return;
  own.onReady();
  void bot.register();
  await Promise.race([bot.ended, own.stopping]);
}

function announceReady({ onReady }: BotProcess, library: Library, log: Log): void {
  const { id, documents, problems } = library.revision;
  log.info({ revision: id, documents: documents.length, problems: problems.length }, "ready");
  onReady?.();
}

function toServices(
  config: BotConfig,
  { library, log, own }: { readonly library: Library; readonly log: Log; readonly own: BotProcess },
): Services {
  const { language, operators, sourceCode } = config;
  const { version } = own;
  return {
    library,
    keeper: createKeeper(config, library, own.plan),
    log,
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

/** JSON lines; the token is nowhere near them, and left out all the same. */
function createLog({ logLevel }: BotConfig, { out }: BotProcess): Log {
  return pino(
    { level: logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime, redact: ["token", "*.token"] },
    { write: out },
  );
}

/** Reloads at a signal; the log is all that whoever sent it sees. */
async function reload(library: Library, log: Log): Promise<void> {
  try {
    const { problems, ...report } = await library.reload();
    const fields = { problems: problems.map(({ file, line, code }) => `${file}:${line} ${code}`) };
    if (report.outcome === "kept") {
      log.error({ ...fields, revision: report.revision }, "corpus not reloaded");
    } else {
      const { before, after, changes } = report;
      log.info({ ...fields, before, after, ...changes.documents }, "corpus reloaded");
    }
  } catch (error) {
    log.error({ error: String(error) }, "corpus not reloaded");
  }
}

async function shutDown(bot: Bot, { signals }: BotProcess, log: Log): Promise<ExitCode> {
  log.info({}, "stopping");
  const deadline = new Promise<"late">((resolve) => {
    setTimeout(() => resolve("late"), SHUTDOWN_DEADLINE).unref();
  });
  const again = once(signals, ["SIGTERM", "SIGINT"]).then(() => "again" as const);
  const ending = await Promise.race([
    bot.stop().then(
      () => "stopped" as const,
      () => "failed" as const,
    ),
    deadline,
    again,
  ]);
  log.info({ ending }, "stopped");
  return ending === "again" ? ExitCode.interrupted : ExitCode.done;
}

/** Resolves at the first of the events. */
function once(emitter: EventEmitter, names: readonly string[]): Promise<void> {
  return new Promise((resolve) => {
    for (const name of names) emitter.once(name, () => resolve());
  });
}
