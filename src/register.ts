#!/usr/bin/env node
import { commands } from "../commands/index.ts";
import { runRegistration } from "./launch/index.ts";

process.exitCode = await runRegistration({
  args: process.argv.slice(2),
  commands,
  environment: process.env,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
