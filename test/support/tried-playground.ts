import { EventEmitter } from "node:events";
import { onTestFinished } from "vitest";
import { commands } from "../../commands/index.ts";
import { runBot } from "../../src/launch/index.ts";
import type {
  Action,
  ActionOutcome,
  Actor,
  BotState,
  CorpusReport,
  PlaygroundState,
  ShownMessage,
} from "../../src/page/index.ts";
import { runPlayground } from "../../src/playground/index.ts";

/** Somebody in the first channel who keeps the corpus. */
export const keeper: Actor = {
  person: "300000000000000001",
  role: "operator",
  place: "briefings",
  locale: "en-US",
};

/** The same person without the role. */
export const member: Actor = { ...keeper, role: "member" };

/** How often is looked whether something has come, and how long, in milliseconds. */
const LOOK_EVERY = 20;
const LONGEST_WAIT = 10_000;

/** A running playground, as its page sees it. */
export class TriedPlayground {
  readonly url: string;

  constructor(url: string) {
    this.url = url;
  }

  /** What the corpus panel is told. */
  async corpus(): Promise<CorpusReport> {
    return JSON.parse(await (await fetch(`${this.url}/corpus`)).text());
  }

  /** Sends a file, and gives what the server said and the word for the file. */
  async send(
    name: string,
    content: string | Uint8Array,
  ): Promise<{ readonly status: number; readonly file: string }> {
    const response = await this.#post(`/files/${encodeURIComponent(name)}`, Buffer.from(content));
    const { file } = response.ok ? JSON.parse(await response.text()) : { file: "" };
    return { status: response.status, file };
  }

  /** Does it, and gives what came of it. */
  async act(action: Action): Promise<ActionOutcome> {
    return JSON.parse(await (await this.#post("/actions", JSON.stringify(action))).text());
  }

  /** Calls a subcommand of `/corpus`, and gives the message that came of it, as JSON. */
  async keep(
    subcommand: string,
    options: Extract<Action, { readonly kind: "command" }>["options"] = {},
    as: Actor = keeper,
  ): Promise<ShownMessage> {
    const outcome = await this.act({ kind: "command", name: "corpus", subcommand, options, as });
    if (outcome.kind !== "done") throw new Error(`expected an answer, met ${JSON.stringify(outcome)}`);
    return this.#last();
  }

  /** Presses the button of a message that has this label; gives the message that came of it. */
  async press({ id, message }: ShownMessage, label: string, as: Actor = keeper): Promise<ShownMessage> {
    const customId = buttonIn(message, label);
    if (customId === null) throw new Error(`expected the button ${label}, met ${JSON.stringify(message)}`);
    const outcome = await this.act({ kind: "press", message: id, customId, as });
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
    const ending = new AbortController();
    const { body } = await fetch(`${this.url}/feed`, { signal: ending.signal });
    if (body === null) throw new Error("expected a feed, met none");
    let text = "";
    for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
      text += chunk;
      if (text.split("\n\n").length > 2) break;
    }
    ending.abort();
    const [first = "", second = ""] = text.split("\n\n").map((event) => event.slice("data: ".length));
    return { state: JSON.parse(first).state, messages: JSON.parse(second).messages };
  }

  #post(path: string, body: string | Uint8Array<ArrayBuffer>): Promise<Response> {
    return fetch(`${this.url}${path}`, { method: "POST", body, headers: { origin: this.url } });
  }
}

/** Runs a playground with the bot in this process; it ends when the running test is over. */
export async function tryPlayground(corpus: string): Promise<TriedPlayground> {
  const signals = new EventEmitter();
  const lines: string[] = [];
  let opened = (): void => undefined;
  const opening = new Promise<void>((resolve) => {
    opened = resolve;
  });
  const ended = runPlayground({
    corpus,
    port: 0,
    assets: new URL("../../dist/page/", import.meta.url),
    runBot: (run) => runBot({ ...run, commands, version: "0.0.0" }),
    signals,
    print: (line) => {
      lines.push(line);
      opened();
    },
  });
  onTestFinished(async () => {
    signals.emit("SIGTERM");
    await ended;
  });
  await opening;
  return new TriedPlayground(/http:\S+\d/u.exec(lines.join("\n"))?.[0] ?? "");
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
