import { rebuild } from "../answer/index.ts";
import type { BotConfig } from "../config/index.ts";
import { askGateway, type GatewayAdvice, type Log, LoginError } from "../discord/index.ts";
import { Fleet, type FleetOptions, openShared } from "../fleet/index.ts";
import { judge } from "../operation/index.ts";
import type { BotProcess } from "./bot-process.ts";
import { createLog } from "./create-log.ts";
import { ExitCode, isLasting } from "./exit-code.ts";
import { freeOldRevisions } from "./free-old-revisions.ts";
import { mendFolder } from "./mend-folder.ts";
import { once } from "./once.ts";
import { reloadAtSignal } from "./reload.ts";
import { serveHealth } from "./serve-health.ts";
import { SHUTDOWN_DEADLINE } from "./shut-down.ts";
import { tellingRebuild } from "./telling-rebuild.ts";
import { untilFault } from "./until-fault.ts";
import { withToken } from "./with-token.ts";

/** What the process of a bot with shards gives it. */
export interface FleetProcess extends Omit<BotProcess, "commands" | "plan" | "shard" | "open"> {
  /** The module that runs in the thread of each shard. */
  readonly shardScript: URL;
}

/** How much longer than its shards the main thread waits for the end, in milliseconds. */
const GRACE = 1_000;

/**
 * Runs the bot as several shards until it is told to stop, or can't go on; each does in its thread what `runBot` does. Gives the status
 * to end the process with.
 */
export function runFleet(own: FleetProcess): Promise<ExitCode> {
  return withToken(own, (config, token) => startAndWait(own, config, token));
}

/** What the parts of a run share. */
interface Run {
  readonly own: FleetProcess;
  readonly config: BotConfig;
  readonly token: string;
  readonly log: Log;
  /** Resolves when the bot is to stop. */
  readonly stopping: Promise<unknown>;
  /** Told the fleet, as soon as there is one. */
  readonly onFleet: (fleet: Fleet) => void;
}

function startAndWait(own: FleetProcess, config: BotConfig, token: string): Promise<ExitCode> {
  const log = createLog(config, own);
  const { signals } = own;
  return untilFault({ signals, log, onFault: () => undefined }, async (fault) => {
    const stopping = Promise.race([once(signals, ["SIGTERM", "SIGINT"]), fault]);
    let fleet: Fleet | null = null;
    const told = {
      readiness: () => fleet?.readiness() ?? notYet,
      metrics: async () => (await fleet?.metrics()) ?? "",
    };
    const health = await serveHealth(config, told, log);
    const onFleet = (made: Fleet) => {
      fleet = made;
    };
    try {
      return await openAndServe({ own, config, token, log, stopping, onFleet });
    } finally {
      await health?.stop();
    }
  });
}

/** How a bot is that has no shards yet. */
const notYet = judge({
  running: { ok: true, value: "running" },
  corpus: { ok: false, value: null },
  shards: { ok: false, value: "not started" },
});

async function openAndServe(run: Run): Promise<ExitCode> {
  const { own, config, log, stopping } = run;
  const { corpus: folder } = config;
  const opening = mendFolder(folder, log).then(() =>
    openShared(folder, tellingRebuild(own.rebuild ?? rebuild, log)),
  );
  const endReloads = reloadAtSignal(
    opening.then(({ library }) => library),
    { signals: own.signals, log },
  );
  try {
    const opened = await Promise.race([opening, stopping.then(() => null)]);
    if (opened !== null) {
      freeOldRevisions(opened.library);
      return await serve(await createFleet(run, opened.corpus), run);
    }
    log.info({ ending: "before the corpus was read" }, "stopped");
    return ExitCode.done;
  } finally {
    endReloads();
  }
}

async function createFleet(
  { own, config, token, log, onFleet }: Run,
  corpus: FleetOptions["corpus"],
): Promise<Fleet> {
  const ask = () => askGateway({ token, api: config.discordApi });
  const advice = await ask();
  const shards = shardsOf(config, advice);
  const fleet = new Fleet({
    ...{ script: own.shardScript, token, shards, corpus, log, isLasting },
    concurrency: advice.concurrency,
    startsLeft: async () => (await ask()).startsLeft,
  });
  log.info({ shards, recommended: advice.shards, concurrency: advice.concurrency }, "starting shards");
  onFleet(fleet);
  return fleet;
}

/**
 * How many shards to start.
 *
 * @throws LoginError where Discord lets fewer begin today: it would change the token.
 */
function shardsOf({ shards }: BotConfig, { startsLeft, renewsIn, ...advice }: GatewayAdvice): number {
  const wanted = shards === null || shards === "auto" ? advice.shards : shards;
  if (startsLeft >= wanted) return wanted;
  const minutes = Math.ceil(renewsIn / 60_000);
  const left = `Discord lets ${startsLeft} more shards begin in the next ${minutes} minutes, of ${wanted}`;
  throw new LoginError("refused", left);
}

async function serve(fleet: Fleet, { own, log, stopping }: Run): Promise<ExitCode> {
  const starting = fleet.start().then(() => {
    log.info({}, "all shards were started");
    own.onReady?.();
  });
  const end = await Promise.race([fleet.ended, stopping.then(() => null), starting.then(() => fleet.ended)]);
  const isPatient = await shutDown(fleet, own, log);
  if (end === null) return isPatient ? ExitCode.done : ExitCode.interrupted;
  own.err(end.text);
  return Object.values(ExitCode).find((known) => known === end.status) ?? ExitCode.failed;
}

/** Gives whether nobody was in a hurry. */
async function shutDown(fleet: Fleet, { signals }: FleetProcess, log: Log): Promise<boolean> {
  log.info({}, "stopping");
  const again = once(signals, ["SIGTERM", "SIGINT"]).then(() => false);
  const isPatient = await Promise.race([fleet.stop(SHUTDOWN_DEADLINE + GRACE).then(() => true), again]);
  log.info({ ending: isPatient ? "stopped" : "again" }, "stopped");
  return isPatient;
}
