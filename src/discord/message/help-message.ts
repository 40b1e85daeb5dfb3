import type { Words } from "../texts/texts.ts";
import { container, separator, text } from "./components.ts";
import type { Message } from "./message.ts";

/** How to use the bot: what to ask, the commands by the names that the reader sees, what an answer promises. */
export function helpMessage(words: Words): Message {
  const names = {
    ask: words.plain("commands.ask.name"),
    verify: words.plain("commands.verify.name"),
    quote: words.plain("commands.quote.name"),
    speaker: words.plain("commands.speaker.name"),
    sources: words.plain("commands.sources.name"),
    about: words.plain("commands.about.name"),
  };
  return {
    components: [
      container([
        text(words.markdown("help.ask", names)),
        separator,
        text(words.markdown("help.commands", names)),
        separator,
        text(words.markdown("help.promise")),
      ]),
    ],
  };
}
