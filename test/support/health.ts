import type { BotProgram } from "./bot-program.ts";
import { type Exposition, parseExposition } from "./exposition.ts";

/** The environment of a bot that says how it is, on a port that the system chooses. */
export const withHealth = { LECTERN_HEALTH_PORT: "0" } as const;

/** What a bot says to whoever asks how it is. */
export class Health {
  readonly #origin: string;

  constructor(port: unknown) {
    this.#origin = `http://127.0.0.1:${port}`;
  }

  /** Status and body. */
  async get(path: "/livez" | "/readyz"): Promise<{ readonly status: number; readonly body: string }> {
    const response = await fetch(`${this.#origin}${path}`);
    return { status: response.status, body: await response.text() };
  }

  async metrics(): Promise<Exposition> {
    return parseExposition(await (await fetch(`${this.#origin}/metrics`)).text());
  }
}

/** Finds the port in the bot's log. */
export async function healthOf(bot: BotProgram): Promise<Health> {
  const { port } = await bot.logged("serving health and metrics");
  return new Health(port);
}
