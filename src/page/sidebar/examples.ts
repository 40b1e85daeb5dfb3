import type { CommandDraft } from "../store.ts";

/** Something to try, one click away. */
export interface Example {
  /** What is sent, in the words of whoever sends it. */
  readonly words: string;
  /** What it shows. */
  readonly shows: string;
  readonly draft: CommandDraft;
}

/** What to try first: each shows something else of what the bot does, in texts that come with it. */
export const examples: readonly Example[] = [
  asking(
    "How did the CSTO peacekeepers help Kazakhstan's law enforcement?",
    "Exact words, and who said them",
  ),
  asking("Did Tokayev ask for military assistance?", "What a publisher put into the words"),
  checking(
    "Kazakhstan's law enforcement agencies were able to use their forces and resources to restore peace and order",
    "Altered words, and what differs",
  ),
  asking("What is the price of bread in Lima?", "Nothing close enough"),
  {
    words: "/sources",
    shows: "The texts that answers come from",
    draft: { name: "sources", options: {}, send: true },
  },
  asking("Does Lectern use a language model?", "Lectern about itself"),
];

function asking(words: string, shows: string): Example {
  return { words, shows, draft: { name: "ask", options: { question: words }, send: true } };
}

function checking(words: string, shows: string): Example {
  const said = `/verify “${words}”`;
  return { words: said, shows, draft: { name: "verify", options: { quote: words }, send: true } };
}
