import type {
  Action,
  Actor,
  BotState,
  CorpusReport,
  PlaygroundState,
  ShownMessage,
} from "../../src/page/index.ts";
import { type RunningPlayground, robin, runningPlayground } from "./running-playground.ts";

/** Somebody in the first channel who keeps the corpus. */
export const keeper: Actor = robin;

/** The same person without the role. */
export const member: Actor = { ...keeper, role: "member" };

/** How often is looked whether something has come, and how long, in milliseconds. */
const LOOK_EVERY = 20;
const LONGEST_WAIT = 10_000;

/** A running playground, as its page sees it. */
export class TriedPlayground {
  readonly #running: RunningPlayground;

  constructor(running: RunningPlayground) {
    this.#running = running;
  }

  /** What the corpus panel is told. */
  async corpus(): Promise<CorpusReport> {
    return JSON.parse((await this.#running.ask("/corpus")).text);
  }

  /** Sends a file, and gives what the server said and the word for the file. */
  async send(
    name: string,
    content: string | Uint8Array,
  ): Promise<{ readonly status: number; readonly file: string }> {
    const path = `/files/${encodeURIComponent(name)}`;
    const { status, text } = await this.#running.ask(path, { method: "POST", body: content });
    return { status, file: status === 200 ? JSON.parse(text).file : "" };
  }

  /** Calls a subcommand of `/corpus`, and gives the message that came of it, as JSON. */
  async keep(
    subcommand: string,
    options: Extract<Action, { readonly kind: "command" }>["options"] = {},
    as: Actor = keeper,
  ): Promise<ShownMessage> {
    const outcome = await this.#running.act({ kind: "command", name: "corpus", subcommand, options, as });
    if (outcome.kind !== "done") throw new Error(`expected an answer, met ${JSON.stringify(outcome)}`);
    return this.#last();
  }

  /** Presses the button of a message that has this label; gives the message that came of it. */
  async press({ id, message }: ShownMessage, label: string, as: Actor = keeper): Promise<ShownMessage> {
    const customId = buttonIn(message, label);
    if (customId === null) throw new Error(`expected the button ${label}, met ${JSON.stringify(message)}`);
    const outcome = await this.#running.act({ kind: "press", message: id, customId, as });
    if (outcome.kind !== "done") throw new Error(`expected an answer, met ${JSON.stringify(outcome)}`);
    return this.#last();
  }

  /** How the bot is, as soon as it is so; ready only when its commands can be called. */
  async become(kind: BotState["kind"]): Promise<BotState> {
    const started = performance.now();
    for (;;) {
      const { bot, commands: offered } = (await this.#feed()).state;
      if (bot.kind === kind && (kind !== "ready" || offered.length > 0)) return bot;
      if (performance.now() - started > LONGEST_WAIT)
        throw new Error(`expected ${kind}, met ${JSON.stringify(bot)}`);
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
    }
  }

  async #last(): Promise<ShownMessage> {
    const last = (await this.#feed()).messages.at(-1);
    if (last === undefined) throw new Error("expected a message, met none");
    return last;
  }

  /** The first two events of the feed, which are all there is. */
  async #feed(): Promise<{
    readonly state: Pick<PlaygroundState, "bot" | "commands">;
    readonly messages: readonly ShownMessage[];
  }> {
    const [first, second] = await this.#running.feedUntil(({ kind }) => kind === "messages");
    if (first?.kind !== "state" || second?.kind !== "messages")
      throw new Error("expected a feed, met another");
    return { state: first.state, messages: second.messages };
  }
}

/** Runs a playground with the bot in this process; it ends when the running test is over. */
export async function tryPlayground(corpus: string): Promise<TriedPlayground> {
  return new TriedPlayground(await runningPlayground({ corpus }));
}

function buttonIn(value: unknown, label: string): string | null {
  if (typeof value !== "object" || value === null) return null;
  if ("label" in value && value.label === label && "custom_id" in value) return String(value.custom_id);
  for (const part of Object.values(value)) {
    const found = buttonIn(part, label);
    if (found !== null) return found;
  }
  return null;
}
