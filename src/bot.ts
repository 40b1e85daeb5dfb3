#!/usr/bin/env node
import { createRequire } from "node:module";
import { commands } from "../commands/index.ts";
import { rebuild, rebuildInWorker, rebuildSmallHere } from "./answer/index.ts";
import { convertInWorker } from "./convert/index.ts";
import { planInWorker } from "./import/index.ts";
import { runBot } from "./launch/index.ts";

const { version } = createRequire(import.meta.url)("#package.json");

const convert = convertInWorker({ script: new URL("./convert-file.js", import.meta.url) });

// Discord's sockets may outlive the bot: the process ends here, not when they do.
process.exit(
  await runBot({
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
  }),
);
