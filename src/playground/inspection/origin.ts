import { parseCalendarDate } from "../../answer/index.ts";
import { joinListing, type Listing, parseCustomId } from "../../discord/index.ts";
import {
  type JsonObject,
  type LoopbackDiscord,
  type Message,
  numberIn,
  objectIn,
  objectsIn,
  textIn,
} from "../../loopback-discord/index.ts";
import { customIdsOf } from "./custom-ids.ts";

/** A question with its filters; `null`: not filtered. */
export interface AskedQuestion {
  readonly text: string;
  readonly speaker: string | null;
  readonly document: string | null;
  readonly after: string | null;
  readonly before: string | null;
}

/** What somebody did that a message answers. */
export type Origin =
  | { readonly kind: "question"; readonly question: AskedQuestion }
  | { readonly kind: "verification"; readonly words: string; readonly speaker: string | null }
  | { readonly kind: "anchor"; readonly anchor: string }
  /** Nothing with a question behind it. */
  | { readonly kind: "other" };

const other = { kind: "other" } as const;

/** Discord's number for the use of a command. */
const COMMAND = 2;

/** The list of pages that a message is one of; `null` for a message that has no other pages. */
export function listingOf(message: JsonObject): Listing | null {
  const pieces = customIdsOf(message).flatMap((customId) => {
    const parsed = parseCustomId(customId);
    return parsed.kind === "known" && parsed.id.action === "page" ? [parsed.id.piece] : [];
  });
  return joinListing(pieces);
}

/** What was asked that led to a message: by its own buttons, its command, the message whose button was pressed, or the one that it answers. */
export function originOf(message: JsonObject, discord: LoopbackDiscord): Origin {
  const subject = listingOf(message)?.subject;
  if (subject?.kind === "question") {
    const { question: text, speaker, document, after, before } = subject;
    return { kind: "question", question: { text, speaker, document, after, before } };
  }
  const payload = discord.interaction(textIn(message["interaction_metadata"], "id") ?? "");
  if (payload !== undefined) return originOfInteraction(payload, discord);
  const said = saidBefore(message, discord)?.content.trim() ?? "";
  return said === "" ? other : questionOf({ text: said });
}

/** The message that this one answers in direct messages. */
export function saidBefore(message: JsonObject, discord: LoopbackDiscord): Message | undefined {
  return discord.message(textIn(message["message_reference"], "message_id") ?? "");
}

function originOfInteraction(payload: JsonObject, discord: LoopbackDiscord): Origin {
  if (numberIn(payload, "type") !== COMMAND) {
    const pressed = payload["message"];
    return pressed === undefined ? other : originOf(objectIn(payload, "message"), discord);
  }
  const data = objectIn(payload, "data");
  const options = objectsIn(data, "options");
  const option = (name: string) =>
    textIn(
      options.find((given) => given["name"] === name),
      "value",
    ) ?? null;
  switch (textIn(data, "name")) {
    case "ask": {
      const [after, before] = [option("after"), option("before")].map(
        (day) => parseCalendarDate(day ?? "") ?? null,
      );
      return questionOf({
        text: option("question") ?? "",
        speaker: option("speaker"),
        document: option("document"),
        after: after?.first ?? null,
        before: before?.last ?? null,
      });
    }
    case "verify":
      return { kind: "verification", words: option("quote") ?? "", speaker: option("speaker") };
    case "quote":
      return { kind: "anchor", anchor: (option("id") ?? "").trim() };
    default:
      return other;
  }
}

function questionOf(asked: Partial<AskedQuestion> & Pick<AskedQuestion, "text">): Origin {
  const unfiltered = { speaker: null, document: null, after: null, before: null };
  return { kind: "question", question: { ...unfiltered, ...asked } };
}
