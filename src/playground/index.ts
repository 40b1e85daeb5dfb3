/**
 * How can somebody try the bot without Discord? A Discord on this machine, the bot logged in to it as it is everywhere, and a page
 * beside it that shows what the bot sends and brings back what a visitor does.
 *
 * Not for: answering anything. No command has a second implementation here; what the page shows is what the bot sent.
 */
export { inspect } from "./inspection/inspect.ts";
export { KeptRevisions } from "./inspection/kept-revisions.ts";
export { type PlaygroundOptions, runPlayground } from "./run-playground.ts";
