/**
 * Loaded into the process of the compiled bot before the bot itself, and into its workers: notes what must not be, tells what the
 * process holds, sets its clock, and makes its commands slow for the readers that `CHAOS_SLOW_READERS` names. Speaks with
 * the one who started it through messages. JavaScript, because workers load it without a compiler.
 */
import { setTimeout as pause } from "node:timers/promises";
import { isMainThread } from "node:worker_threads";

/** Longer than the bot waits before it says that it is thinking, in milliseconds. */
const slowMs = 1_700;

const slowReaders = new Set((process.env["CHAOS_SLOW_READERS"] ?? "").split(","));
const realNow = Date.now;
let offset = 0;

function tell(message) {
  process.send?.(message);
}

function describe(error) {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function resources() {
  const counts = {};
  for (const kind of process.getActiveResourcesInfo()) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

function obey(order) {
  if (order.kind === "shift") offset += order.by;
  if (order.kind !== "hold") return;
  globalThis.gc();
  globalThis.gc();
  const { heapUsed: heap, rss: resident } = process.memoryUsage();
  tell({ kind: "held", heap, resident, resources: resources() });
}

function slow(command) {
  const { execute } = command;
  command.execute = async (call) => {
    if (slowReaders.has(call.interaction.user.id)) await pause(slowMs);
    return execute(call);
  };
}

if (isMainThread) {
  Date.now = () => realNow() + offset;
  process.on("unhandledRejection", (reason) => tell({ kind: "trouble", trouble: `unhandled rejection: ${describe(reason)}` }));
  process.on("uncaughtExceptionMonitor", (error) => tell({ kind: "trouble", trouble: `uncaught exception: ${describe(error)}` }));
  process.on("warning", (caution) => tell({ kind: "trouble", trouble: `warning: ${describe(caution)}` }));
  process.on("message", obey);
  // It is the bot that decides how long the process lives.
  process.channel?.unref();
  // By an address, since the program is compiled after everything that imports is checked.
  const { commands } = await import(new URL("../../../dist/commands/index.js", import.meta.url).href);
  for (const command of commands) slow(command);
}
