#!/usr/bin/env node
import { ExitCode, runCli } from "./cli/index.ts";

const { stdout, stderr, env } = process;

stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(ExitCode.done);
});

/** `isTTY` is absent on a pipe, whatever its type says. */
const isTerminal = stdout.isTTY === true;

process.exitCode = await runCli({
  args: process.argv.slice(2),
  environment: env,
  terminal: {
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
    width: isTerminal ? stdout.columns : null,
    colors: isTerminal && (env["NO_COLOR"] ?? "") === "" && stdout.hasColors(),
  },
});
