/**
 * What does a person or a program at a terminal see? Arguments to an answer, as text or as one JSON value, and an exit
 * status.
 *
 * Not for: Discord, which it must not load, or for any decision about answers.
 */
export { ExitCode } from "./exit-code.ts";
export { runCli } from "./run-cli.ts";
