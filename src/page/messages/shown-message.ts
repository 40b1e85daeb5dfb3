import { objectIn, textIn } from "../json-fields.ts";
import { parseMarkdown } from "../markdown/parse-markdown.ts";
import { type MarkdownReader, shownText } from "../markdown/shown-text.ts";
import type { Json } from "../protocol.ts";
import { flatten, readComponents } from "./read-components.ts";

/** Whoever says something. */
export interface Author {
  readonly id: string;
  readonly name: string;
  readonly isBot: boolean;
}

/** Who said it. */
export function authorOf(message: Json): Author {
  return readUser(objectIn(message, "author"));
}

/** Who did what the message answers; `null` where nothing was done. */
export function askerOf(message: Json): Author | null {
  const user = objectIn(objectIn(message, "interaction_metadata"), "user");
  return user && readUser(user);
}

function readUser(user: Json | null): Author {
  return {
    id: textIn(user, "id") ?? "",
    name: textIn(user, "global_name") ?? textIn(user, "username") ?? "Somebody",
    isBot: user?.["bot"] === true,
  };
}

/** When it was said. */
export function timeOf(message: Json): Date {
  return new Date(textIn(message, "timestamp") ?? 0);
}

/** Whether the bot has said that it will answer, and has not answered yet. */
export function isThinking(message: Json): boolean {
  const flags = message["flags"];
  return typeof flags === "number" && (flags & (1 << 7)) !== 0;
}

/** The words of a message, as a reader sees them. */
export function textOfMessage(message: Json, reader: MarkdownReader): string {
  const displays = flatten(readComponents(message)).flatMap((part) =>
    part.kind === "text" ? [part.markdown] : [],
  );
  const texts = [textIn(message, "content") ?? "", ...displays];
  return texts
    .map((markdown) => shownText(parseMarkdown(markdown), reader).trim())
    .filter((text) => text !== "")
    .join("\n\n");
}
