/**
 * How do the programs that speak to Discord start and end? Configuration to a running bot, signals, a shutdown with a
 * deadline, exit statuses, and words for the person at the terminal.
 *
 * Not for: anything that happens while the bot runs.
 */
export type { BotProcess } from "./bot-process.ts";
export { freeOldRevisions } from "./free-old-revisions.ts";
export { redact } from "./redact.ts";
export { runBot } from "./run-bot.ts";
export { runFleet } from "./run-fleet.ts";
export { runProgram } from "./run-program.ts";
export { runRegistration } from "./run-registration.ts";
