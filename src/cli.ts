#!/usr/bin/env node
import { ExitCode, runCli } from "./cli/index.ts";
import { convert, convertInWorker } from "./convert/index.ts";

const { stdout, stderr, env } = process;

stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(ExitCode.done);
});

/** `isTTY` is absent on a pipe, whatever its type says. */
const isTerminal = stdout.isTTY === true;

/** Goes to the start of the line and clears it before each new one. */
const progress = (line: string) => stderr.write(`\r\u001b[2K${line}`);

/** In a thread that can be ended. Not where TypeScript runs as it stands: its loader does not reach other threads. */
const isCompiled = import.meta.url.endsWith(".js");
const converter = new URL("./convert-file.js", import.meta.url);

process.exitCode = await runCli({
  args: process.argv.slice(2),
  environment: env,
  convert: isCompiled ? convertInWorker({ script: converter }) : convert,
  terminal: {
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
    width: isTerminal ? stdout.columns : null,
    colors: isTerminal && (env["NO_COLOR"] ?? "") === "" && stdout.hasColors(),
    ...(stderr.isTTY === true ? { progress } : {}),
  },
});
