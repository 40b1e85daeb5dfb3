import { Impossible } from "../impossible.ts";
import type { Gateway } from "./gateway.ts";
import type { GatewayEvent } from "./session.ts";

interface HeldBack {
  readonly sends: (() => void)[];
  readonly count: number;
}

/** Brings what users do to the bot: once and in its order, unless it is told otherwise. */
export class Deliveries {
  readonly #gateway: Gateway;
  #repeats = 0;
  #heldBack: HeldBack | null = null;

  constructor(gateway: Gateway) {
    this.#gateway = gateway;
  }

  /** Sends an event. Throws where no client has a session for it. */
  deliver(name: string, event: GatewayEvent): void {
    const send = () => this.#send(name, event);
    const held = this.#heldBack;
    if (held === null) send();
    else if (held.sends.push(send) >= held.count) this.#release(held);
  }

  /** Sends each of the next events twice. */
  repeatNext(times: number): void {
    this.#repeats = times;
  }

  /** Keeps events until there are so many, and sends them in reverse order then, or when the function that comes back is called. */
  holdBack(count: number): () => void {
    const held: HeldBack = { sends: [], count };
    this.#heldBack = held;
    return () => this.#release(held);
  }

  #release(held: HeldBack): void {
    if (this.#heldBack === held) this.#heldBack = null;
    for (const send of held.sends.splice(0).toReversed()) send();
  }

  #send(name: string, event: GatewayEvent): void {
    const isTold = this.#gateway.tell(name, event);
    if (!isTold) {
      const expected = `expected a client that is logged in before ${name} is sent`;
      throw new Impossible({ kind: "not-connected" }, expected);
    }
    if (this.#repeats === 0) return;
    this.#repeats -= 1;
    this.#gateway.tell(name, event);
  }
}
