import type { EventEmitter } from "node:events";
import type { Bot, Log } from "../discord/index.ts";
import { ExitCode } from "./exit-code.ts";
import { once } from "./once.ts";

/** How long answers under way and Discord may take at the end, in milliseconds. */
export const SHUTDOWN_DEADLINE = 5_000;

/** Lets the bot finish its answers and leave, within {@link SHUTDOWN_DEADLINE} or until a second signal. */
export async function shutDown(
  bot: Bot,
  { signals, log }: { readonly signals: EventEmitter; readonly log: Log },
): Promise<ExitCode> {
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
