#!/usr/bin/env node
import { ExitCode, runCli } from "./cli/index.ts";

const { stdout, stderr, env } = process;

stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(ExitCode.done);
});

process.exitCode = await runCli({
  args: process.argv.slice(2),
  environment: env,
  terminal: {
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
    width: stdout.isTTY ? stdout.columns : null,
    colors: stdout.isTTY && (env["NO_COLOR"] ?? "") === "" && stdout.hasColors(),
  },
});
