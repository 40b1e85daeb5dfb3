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
  const operatorNames = {
    corpus: words.plain("commands.corpus.name"),
    add: words.plain("commands.corpus.add.name"),
    remove: words.plain("commands.corpus.remove.name"),
    undo: words.plain("commands.corpus.undo.name"),
    log: words.plain("commands.corpus.log.name"),
    reload: words.plain("commands.corpus.reload.name"),
  };
  return {
    components: [
      container([
        text(words.markdown("help.ask", names)),
        separator,
        text(
          `${words.markdown("help.commands", names)}\n-# ${words.markdown("help.operators", operatorNames)}`,
        ),
        separator,
        text(words.markdown("help.promise")),
      ]),
    ],
  };
}
