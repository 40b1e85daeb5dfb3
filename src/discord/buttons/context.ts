import { surroundings } from "../../answer/index.ts";
import { contextMessage } from "../message/context-message.ts";
import type { Message } from "../message/message.ts";
import { requirePassage } from "../require-passage.ts";
import type { Press } from "./press.ts";

/** How many paragraphs before and after are looked at; a message may show fewer. */
const REACH = 2;

/** The paragraphs around a part of a quote. */
export function showContext(
  { revision, words }: Press,
  { anchor, part }: { readonly anchor: string; readonly part: number },
): Message {
  const passage = requirePassage(revision, anchor);
  const around = surroundings(revision, anchor, REACH) ?? { before: [], passage, after: [] };
  return contextMessage(around, { number: part, words, revision: revision.id });
}
