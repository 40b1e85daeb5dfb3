import { surroundings } from "../../answer/index.ts";
import { contextMessage } from "../message/context-message.ts";
import type { Message } from "../message/message.ts";
import { passageOrMessage } from "../message/passage-or-message.ts";
import type { Press } from "./press.ts";

/** How many paragraphs before and after are looked at; a message may show fewer. */
const REACH = 2;

/** The paragraphs around a part of a quote. */
export function showContext(
  press: Press,
  { anchor, part }: { readonly anchor: string; readonly part: number },
): Message {
  const around = surroundings(press.revision, anchor, REACH);
  if (around !== null) return contextMessage(around, part, press.words);
  const found = passageOrMessage(press, anchor);
  if ("message" in found) return found.message;
  throw new RangeError(`${anchor}: expected surroundings, met none`);
}
