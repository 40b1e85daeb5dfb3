import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { buildState } from "./build-state.ts";
import { DisturbedDiscord } from "./face/disturbed-discord.ts";
import { listen } from "./listen.ts";
import type { LoopbackOptions } from "./options.ts";

/**
 * A Discord on this machine that real clients log in to: its REST API and its gateway, with as many of Discord's rules as
 * are known, and the users of the bot.
 *
 * @example
 * const discord = await LoopbackDiscord.start();
 * const client = new Client({ intents: ["Guilds"], rest: { api: discord.apiUrl } });
 * await client.login(discord.token);
 * const seen = await discord.command({ name: "ask", options: { question: "Who keeps the lighthouse?" } });
 * textOf(seen.visible); // what the user reads
 * await discord.stop();
 */
export class LoopbackDiscord extends DisturbedDiscord {
  /** Resolves when every shard has logged in for the first time and knows its guilds. */
  readonly ready: Promise<void>;
  readonly #server: Server;
  readonly #port: number;

  private constructor(server: Server, port: number, options: LoopbackOptions) {
    super(buildState(port, options));
    this.#server = server;
    this.#port = port;
    listen(server, { port, options, state: this.state });
    this.ready = this.#firstSession();
  }

  /** Starts to listen on 127.0.0.1. */
  static async start(options: LoopbackOptions = {}): Promise<LoopbackDiscord> {
    // Discord keeps idle connections for minutes. After Node's five seconds a busy client could meet one that just ends.
    const server = createServer({ keepAliveTimeout: 300_000 });
    server.listen(options.port ?? 0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    if (address === null || typeof address === "string")
      throw new Error("expected the server to have a port");
    return new LoopbackDiscord(server, address.port, options);
  }

  /** What a client takes as `rest.api`. */
  get apiUrl(): string {
    return `http://127.0.0.1:${this.#port}/api`;
  }

  /** Closes every connection and the server. What is waited for rejects. */
  async stop(): Promise<void> {
    const { changes, faults, gateway } = this.state;
    changes.stop();
    faults.clear();
    gateway.stop();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #firstSession(): Promise<void> {
    return new Promise((resolve) => {
      const stopListening = this.onChange(() => {
        if (!this.isConnected) return;
        stopListening();
        resolve();
      });
    });
  }
}
