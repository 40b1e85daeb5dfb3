import { Library, rebuild } from "../answer/index.ts";
import type { BotConfig } from "../config/index.ts";
import { Bot, FolderClaims, type Log } from "../discord/index.ts";
import type { BotProcess } from "./bot-process.ts";
import { BotWatch } from "./bot-watch.ts";
import { createLog } from "./create-log.ts";
import { createServices } from "./create-services.ts";
import { ExitCode } from "./exit-code.ts";
import { freeOldRevisions } from "./free-old-revisions.ts";
import { mendFolder } from "./mend-folder.ts";
import { once } from "./once.ts";
import { reloadAtSignal } from "./reload.ts";
import { serveHealth } from "./serve-health.ts";
import { shutDown } from "./shut-down.ts";
import { tellingRebuild } from "./telling-rebuild.ts";
import { untilFault } from "./until-fault.ts";
import { withToken } from "./with-token.ts";

/** Runs the bot until it is told to stop, or can't go on. Gives the status to end the process with. */
export function runBot(own: BotProcess): Promise<ExitCode> {
  return withToken(own, (config, token) => startAndWait(own, config, token));
}

/** What the parts of a run share. */
interface Run {
  readonly own: BotProcess;
  readonly config: BotConfig;
  readonly token: string;
  readonly log: Log;
  readonly watch: BotWatch;
  /** Resolves when the bot is to stop. */
  readonly stopping: Promise<unknown>;
}

async function startAndWait(own: BotProcess, config: BotConfig, token: string): Promise<ExitCode> {
  const log = createLog(config, own);
  const watch = new BotWatch({ log, counts: config.healthPort !== null });
  own.onWatch?.(watch);
  const { signals } = own;
  return untilFault({ signals, log, onFault: () => watch.faulted() }, async (fault) => {
    const stopping = Promise.race([once(signals, ["SIGTERM", "SIGINT"]), fault]).then(() => watch.stopping());
    // A shard has no port of its own: the main thread serves what all of them tell.
    const health = own.shard === undefined ? await serveHealth(config, watch, log) : null;
    try {
      return await openAndServe({ own, config, token, log, watch, stopping });
    } finally {
      await health?.stop();
    }
  });
}

async function openAndServe(run: Run): Promise<ExitCode> {
  const { own, config, log, watch, stopping } = run;
  const opening = openLibrary(own, config.corpus, log);
  const endReloads = reloadAtSignal(opening, { signals: own.signals, log });
  try {
    const library = await Promise.race([opening, stopping.then(() => null)]);
    // A large corpus takes longer to read than a supervisor waits for the end.
    if (library === null) {
      log.info({ ending: "before the corpus was read" }, "stopped");
      return ExitCode.done;
    }
    watch.opened(library);
    freeOldRevisions(library);
    own.onOpen?.(library);
    return await serve(run, library);
  } finally {
    endReloads();
  }
}

/** Serves until the bot is to stop; rejects where Discord does not let it in or on. */
async function serve(run: Run, library: Library): Promise<ExitCode> {
  const { own, config, log, watch } = run;
  const services = createServices(config, { library, log, observer: watch.observer, own });
  if (isFirst(own)) {
    void services.keeper
      .tidy()
      .catch((error: unknown) => log.warn({ error: String(error) }, "old imports stay"));
  }
  const { discordApi: api, claims: folder } = config;
  const claims = folder !== null && new FolderClaims({ folder, log });
  const bot = new Bot({ commands: own.commands, services, api, ...(claims && { claims }) });
  watch.created(bot);
  let ending: ExitCode = ExitCode.done;
  try {
    await answerUntilTheEnd(bot, run, library);
  } finally {
    ending = await shutDown(bot, { signals: own.signals, log });
  }
  return ending;
}

/** Opens what somebody shares, or else puts the folder in order and reads it. */
async function openLibrary({ open, rebuild: given }: BotProcess, folder: string, log: Log): Promise<Library> {
  if (open !== undefined) return open(folder);
  await mendFolder(folder, log);
  return Library.open(folder, tellingRebuild(given ?? rebuild, log));
}

async function answerUntilTheEnd(
  bot: Bot,
  { own, token, log, watch, stopping }: Run,
  library: Library,
): Promise<void> {
  const starting = bot.start(token).then(() => true);
  watch.load();
  const isReady = await Promise.race([starting, stopping.then(() => false)]);
  if (!isReady) return;
  const { id, documents, problems } = library.revision;
  log.info({ revision: id, documents: documents.length, problems: problems.length }, "ready");
  own.onReady?.();
  if (isFirst(own)) void bot.register();
  await Promise.race([bot.ended, stopping]);
}

/** True where what is to be done once for the whole bot is to be done here. */
function isFirst({ shard = 0 }: BotProcess): boolean {
  return shard === 0;
}
