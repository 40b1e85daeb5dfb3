import { type EventEmitter, once } from "node:events";
import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from "node:http";
import { onTestFinished } from "vitest";
import { commands } from "../../commands/index.ts";
import { runBot } from "../../src/launch/index.ts";
import type { ActionOutcome, Actor, FeedEvent } from "../../src/page/index.ts";
import type { PlaygroundOptions } from "../../src/playground/index.ts";
import { bundledCorpus } from "./running-bot.ts";
import { startPlayground, writePage } from "./started-playground.ts";

/** What came back. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** A request as any program on this machine could send it. */
export interface RawRequest {
  readonly method?: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string | Uint8Array;
}

/** Robin in the first channel, as an operator. */
export const robin: Actor = {
  person: "300000000000000001",
  role: "operator",
  place: "briefings",
  locale: "en-US",
};

/** A playground that runs until the test is over. */
export class RunningPlayground {
  readonly port: number;
  readonly #signals: EventEmitter;
  /** Why it did not start, when it has ended. */
  readonly ended: Promise<readonly string[]>;

  constructor(port: number, signals: EventEmitter, ended: Promise<readonly string[]>) {
    this.port = port;
    this.#signals = signals;
    this.ended = ended;
  }

  /** Tells it to end. */
  signal(name: "SIGTERM" | "SIGINT"): void {
    this.#signals.emit(name);
  }

  /** Sends exactly that, with the page's own `Host`, and with its `Origin` where something is sent. */
  ask(where: string, { method = "GET", headers = {}, body }: RawRequest = {}): Promise<RawAnswer> {
    const host = `127.0.0.1:${this.port}`;
    const own = { host, ...(method === "POST" && { origin: `http://${host}` }) };
    const given = Object.entries({ ...own, ...headers }).filter(([, value]) => value !== undefined);
    return rawRequest(this.port, where, {
      method,
      headers: Object.fromEntries(given),
      ...(body && { body }),
    });
  }

  /** Does what a visitor does. */
  async act(action: unknown): Promise<ActionOutcome> {
    const { text } = await this.ask("/actions", { method: "POST", body: JSON.stringify(action) });
    return JSON.parse(text);
  }

  /** The events of the feed until one of them is what is looked for, which is the last. */
  async feedUntil(isEnough: (event: FeedEvent) => boolean): Promise<readonly FeedEvent[]> {
    const response = await fetch(`http://127.0.0.1:${this.port}/feed`);
    const events: FeedEvent[] = [];
    let rest = "";
    for await (const chunk of response.body ?? []) {
      const lines = (rest + Buffer.from(chunk).toString("utf8")).split("\n\n");
      rest = lines.pop() ?? "";
      for (const line of lines.filter((text) => text.startsWith("data: "))) {
        const event: FeedEvent = JSON.parse(line.slice("data: ".length));
        events.push(event);
        if (isEnough(event)) return events;
      }
    }
    return events;
  }

  /** Resolves when the bot is ready. */
  async ready(): Promise<void> {
    await this.feedUntil((event) => event.kind === "state" && event.state.bot.kind === "ready");
  }
}

/** One request to a port of this machine, with headers that `fetch` would not send. */
export async function rawRequest(
  port: number,
  where: string,
  { method = "GET", headers = {}, body }: RawRequest = {},
): Promise<RawAnswer> {
  const sent = request({ host: "127.0.0.1", port, path: where, method, headers, setHost: false });
  sent.end(body);
  const [response] = await once(sent, "response");
  const chunks: Uint8Array[] = [];
  for await (const chunk of response) chunks.push(chunk);
  return {
    status: response.statusCode,
    headers: response.headers,
    text: Buffer.concat(chunks).toString("utf8"),
  };
}

/** The bot as its program runs it. */
export const realBot: PlaygroundOptions["runBot"] = (run) => runBot({ commands, version: "0.0.0", ...run });

/** Starts a playground; it is ended when the test is over. */
export async function runningPlayground(
  options: Partial<PlaygroundOptions> = {},
): Promise<RunningPlayground> {
  const assets = options.assets ?? (await writtenPage());
  const { port, signals, ended } = await startPlayground({
    corpus: bundledCorpus,
    runBot: realBot,
    ...options,
    assets,
  });
  onTestFinished(async () => {
    signals.emit("SIGTERM");
    await ended;
  });
  return new RunningPlayground(port, signals, ended);
}

/** A page that is gone when the test is over. */
async function writtenPage(): Promise<URL> {
  const { assets, remove } = await writePage();
  onTestFinished(remove);
  return assets;
}
