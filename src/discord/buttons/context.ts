import { surroundings } from "../../answer/index.ts";
import { contextMessage } from "../message/context-message.ts";
import type { Message } from "../message/message.ts";
import { quoteBehind } from "../quote-behind.ts";
import type { Press } from "./press.ts";

/** How many paragraphs before and after are looked at; a message may show fewer. */
const REACH = 2;

/** The paragraphs around a part of a quote; of words that stand in no current document, what became of them. */
export async function showContext(
  press: Press,
  { anchor, part }: { readonly anchor: string; readonly part: number },
): Promise<Message> {
  const { revision, words } = press;
  const found = await quoteBehind(press, anchor);
  if (found.kind === "past") return found.message;
  const { passage, above } = found;
  const alone = { before: [], passage, after: [] };
  const around = surroundings(revision, passage.paragraph.anchor, REACH) ?? alone;
  return contextMessage(around, { number: part, words, revision: revision.id, above });
}
