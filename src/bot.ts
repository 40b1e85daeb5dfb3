#!/usr/bin/env node
import { createRequire } from "node:module";
import { commands } from "../commands/index.ts";
import { rebuildInWorker } from "./answer/index.ts";
import { runBot } from "./launch/index.ts";

const { version } = createRequire(import.meta.url)("#package.json");

// Discord's sockets may outlive the bot: the process ends here, not when they do.
process.exit(
  await runBot({
    commands,
    environment: process.env,
    version: String(version),
    signals: process,
    rebuild: rebuildInWorker({ script: new URL("./rebuild.js", import.meta.url) }),
    out: (line) => process.stdout.write(line),
    err: (text) => process.stderr.write(text),
  }),
);
