/**
 * What can people do in Discord? One file for each slash command and menu entry: its data, what it answers, its choices.
 *
 * Not for: finding quotes (`src/answer`), or how answers look and are sent (`src/discord`).
 */
import type { Command } from "../src/discord/index.ts";
import { about } from "./about.ts";
import { ask } from "./ask.ts";
import { corpus } from "./corpus.ts";
import { findTheSource } from "./find-the-source.ts";
import { help } from "./help.ts";
import { quote } from "./quote.ts";
import { sources } from "./sources.ts";
import { speaker } from "./speaker.ts";
import { verify } from "./verify.ts";

/** Every command, in the order in which help lists them. */
export const commands: readonly Command[] = [
  ask,
  verify,
  quote,
  speaker,
  sources,
  findTheSource,
  help,
  about,
  corpus,
];
