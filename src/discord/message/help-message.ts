import type { Words } from "../texts/texts.ts";
import { container, separator, text } from "./components.ts";
import type { Message } from "./message.ts";

/** How to use the bot: what to ask, the commands, what an answer promises. */
export function helpMessage(words: Words): Message {
  return {
    components: [
      container([
        text(words.markdown("help.ask")),
        separator,
        text(words.markdown("help.commands")),
        separator,
        text(words.markdown("help.promise")),
      ]),
    ],
  };
}
