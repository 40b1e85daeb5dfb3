#!/usr/bin/env node
import { createRequire } from "node:module";
import { commands } from "../commands/index.ts";
import { rebuild, rebuildInWorker, rebuildSmallHere } from "./answer/index.ts";
import { convertInWorker } from "./convert/index.ts";
import { planInWorker } from "./import/index.ts";
import { type BotProcess, runBot, runFleet, runProgram } from "./launch/index.ts";

const { version } = createRequire(import.meta.url)("#package.json");

const convert = convertInWorker({ script: new URL("./convert-file.js", import.meta.url) });

const bot: BotProcess = {
  commands,
  environment: process.env,
  version: String(version),
  signals: process,
  rebuild: rebuildSmallHere({
    here: (task) => rebuild(task, { convert }),
    elsewhere: rebuildInWorker({ script: new URL("./rebuild.js", import.meta.url) }),
  }),
  plan: planInWorker({ script: new URL("./plan.js", import.meta.url) }),
  out: (line) => process.stdout.write(line),
  err: (text) => process.stderr.write(text),
};

// A log that nobody can keep, on a full disk or in a pipe without a reader, is no reason to leave Discord.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);

// Discord's sockets may outlive the bot: the process ends here, not when they do.
process.exit(
  await runProgram(bot, {
    args: process.argv.slice(2),
    fleet: () => runFleet({ ...bot, shardScript: new URL("./shard.js", import.meta.url) }),
    playground: async ({ corpus, playgroundPort: port }) => {
      const { runPlayground } = await import("./playground/index.ts");
      return await runPlayground({
        corpus,
        port,
        assets: new URL("../page/", import.meta.url),
        runBot: (run) => runBot({ ...bot, ...run, environment: { ...process.env, ...run.environment } }),
        signals: process,
        print: (line) => process.stdout.write(`${line}\n`),
      });
    },
  }),
);
