import {
  buttonsOf,
  isObject,
  type JsonObject,
  listIn,
  type Message,
  numberIn,
  textIn,
} from "../loopback-discord/index.ts";
import { shownByDiscord } from "../shown-by-discord.ts";

const container = 17;
const textDisplay = 10;
const separator = 14;

/** Words without what white space and line ends look like. */
function plain(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

function partsOf(component: unknown): readonly JsonObject[] {
  return numberIn(component, "type") === container ? listIn(component, "components").filter(isObject) : [];
}

/** A quote stands right above the line that divides it from what is said of it; quotation marks around it are the bot's. */
function quoteIn(message: Message): string | null {
  const isQuote = buttonsOf(message).some(({ customId }) => customId?.startsWith("1c"));
  const parts = message.components.flatMap(partsOf);
  const line = parts.findIndex((part) => part["type"] === separator);
  const above = parts[line - 1];
  if (!isQuote || above?.["type"] !== textDisplay) return null;
  const shown = plain(shownByDiscord(textIn(above, "content") ?? "").text);
  return shown.startsWith("“") && shown.endsWith("”") ? shown.slice(1, -1) : shown;
}

/** The quotes that readers saw, for holding them against the texts that they should be slices of. */
export class QuotesShown {
  readonly #quotes = new Map<string, string>();

  /** How many different ones there were. */
  get count(): number {
    return this.#quotes.size;
  }

  /** Notes the quote of a message, if it shows one. */
  note(message: Message): void {
    const quote = quoteIn(message);
    if (quote !== null && !this.#quotes.has(quote)) this.#quotes.set(quote, message.id);
  }

  /** The quotes that stand in none of the texts. */
  madeUp(texts: readonly string[]): readonly string[] {
    const record = plain(texts.join("\n"));
    return [...this.#quotes]
      .filter(([quote]) => !record.includes(quote))
      .map(([quote, id]) => `message ${id} quotes what stands nowhere: ${JSON.stringify(quote)}`);
  }
}
