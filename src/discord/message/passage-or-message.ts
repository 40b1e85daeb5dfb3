import { findPassage, type Passage } from "../../answer/index.ts";
import type { Call } from "../command.ts";
import { type Message, textMessage } from "./message.ts";

/** The passage behind an anchor, or the message that says what became of it. */
export function passageOrMessage(
  { revision, words }: Pick<Call<unknown>, "revision" | "words">,
  anchor: string,
): { readonly passage: Passage } | { readonly message: Message } {
  const found = findPassage(revision, anchor);
  if (found.kind === "found") return { passage: found.passage };
  const said =
    found.document === null
      ? words.markdown("quote.gone", { anchor })
      : words.markdown("quote.changed", { anchor, title: found.document.title });
  return { message: textMessage(said) };
}
