import { draftOf, type LinkedRequest, readRequest, writeChoices } from "./state-link.ts";
import type { Choices, Store } from "./store.ts";

/** The address of the page: what it asks for, once, and what the visitor has chosen since. */
export class Address {
  readonly #first: Choices;
  #request: LinkedRequest | null;

  constructor(first: Choices) {
    this.#first = first;
    this.#request = readRequest(new URL(location.href));
  }

  /**
   * Brings the address in line with the choices. What it was opened to ask is asked as soon as the bot is ready and the command bar
   * free; then it is taken out of the address, so that loading the page anew does not ask again.
   */
  follow(store: Store): void {
    const { playground, choices, draft, isLoaded } = store.view;
    const isReady = isLoaded && playground?.bot.kind === "ready" && draft === null;
    const request = isReady ? this.#request : null;
    if (isReady) this.#request = null;
    if (this.#request === null) this.#write(writeChoices(choices, this.#first));
    if (request !== null) store.update({ draft: draftOf(request) });
  }

  #write(search: string): void {
    if (location.search !== search) history.replaceState(null, "", `${location.pathname}${search}`);
  }
}
