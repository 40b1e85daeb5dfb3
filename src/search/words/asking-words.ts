import { readFileSync } from "node:fs";
import { fold } from "../../text/index.ts";

/** What a language asks with: the words that begin a question, and those that ask for words and are no topic. */
interface AskingWords {
  readonly openings: ReadonlySet<string>;
  readonly sayings: ReadonlySet<string>;
}

const none: AskingWords = { openings: new Set(), sayings: new Set() };

const byLanguage: ReadonlyMap<string, AskingWords> = new Map(
  readFileSync(new URL("./asking-words.txt", import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => {
      const [language = "", ...rest] = line.split(" ");
      const [openings = [], sayings = []] = rest
        .join(" ")
        .split(" | ")
        .map((words) => words.split(" ").map(fold));
      return [language, { openings: new Set(openings), sayings: new Set(sayings) }];
    }),
);

/**
 * Whether a word of a question only asks for words, as `say` does in “What did she say about the ferry?”: what is told, said and
 * mentioned in a record is nearly everything, so whoever asks so means the rest. Where a text does not begin as a question
 * does, it may be a quote, and no word of it is one.
 *
 * @example asksForWords("en", ["what", "did", "she", "say"])("say") // true
 */
export function asksForWords(language: string, forms: readonly string[]): (form: string) => boolean {
  const { openings, sayings } = byLanguage.get(language) ?? none;
  const [first = ""] = forms;
  return (form) => openings.has(first) && sayings.has(form);
}
