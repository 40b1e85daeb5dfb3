import { createRequire } from "node:module";
import { parentPort, workerData } from "node:worker_threads";
import { commands } from "../commands/index.ts";
import { ShardLink } from "./fleet/index.ts";
import { planInWorker } from "./import/index.ts";
import { runBot } from "./launch/index.ts";

if (parentPort === null) throw new Error("expected to run in a thread of the bot; start bot.js");

const { version } = createRequire(import.meta.url)("#package.json");

const link = new ShardLink(parentPort);
let said = "";
// What nothing caught here ends this shard alone, and comes to its own log.
process.on("uncaughtException", (error, origin) => {
  link.signals.emit("uncaughtException", error, origin);
});

// A thread has its own: without this one the main thread would be told of it, with all that it says.
process.on("uncaughtException", (error, origin) => link.signals.emit("uncaughtException", error, origin));

const status = await runBot({
  commands,
  environment: process.env,
  version: String(version),
  signals: link.signals,
  shard: Number(workerData.SHARDS),
  open: (folder) => link.open(folder),
  onWatch: (state) => link.watch(state),
  plan: planInWorker({ script: new URL("./plan.js", import.meta.url) }),
  out: (line) => process.stdout.write(line),
  err: (text) => {
    said += text;
  },
});
link.end(status, said);
process.exit(status);
