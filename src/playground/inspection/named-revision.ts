import type { Revision } from "../../answer/index.ts";
import { type Message, textOf } from "../../loopback-discord/index.ts";
import type { Inspection } from "../../page/index.ts";
import type { KeptRevisions } from "./kept-revisions.ts";
import { listingOf } from "./origin.ts";

/** The revision to explain a message by, and what is known of the one that it names. */
export interface NamedRevision {
  readonly revision: Revision;
  readonly named: Inspection["revision"];
}

/** The revision that a message was made from where it is still held, else the current one. */
export function namedRevision(message: Message, current: Revision, kept: KeptRevisions): NamedRevision {
  const id = idIn(message, current.id);
  if (id === null) return { revision: current, named: { id: null, state: "not-named" } };
  if (id === current.id) return { revision: current, named: { id, state: "current" } };
  const earlier = kept.find(id);
  return earlier === undefined
    ? { revision: current, named: { id, state: "gone" } }
    : { revision: earlier, named: { id, state: "earlier" } };
}

/** In the small print of the message, in whatever language, or in its buttons to other pages. */
function idIn(message: Message, like: string): string | null {
  const listed = listingOf(message)?.revision;
  if (listed !== undefined) return listed;
  const smallPrint = textOf(message)
    .split("\n")
    .filter((line) => line.startsWith("-# "));
  const words = smallPrint.flatMap((line) => line.match(/[0-9a-z]+/gu) ?? []);
  return words.findLast((word) => word.length === like.length && /^[0-9a-f]+$/u.test(word)) ?? null;
}
