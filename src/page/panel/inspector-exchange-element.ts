import { html, nothing } from "lit";
import type { ExchangeStep, Inspection } from "../inspection-protocol.ts";
import { InspectorPart } from "./inspector-part-element.ts";

/** What went between Discord and the bot, and the message as JSON, each to be copied. */
class InspectorExchange extends InspectorPart {
  static override properties = { inspection: { attribute: false }, copied: { state: true } };
  declare inspection: Inspection;
  declare copied: string;

  constructor() {
    super();
    this.copied = "";
  }

  protected override render() {
    const { exchange, payload } = this.inspection;
    return html`<section class="inspector-part" aria-label="Behind it">
      <h3>Behind it</h3>
      ${exchange.length === 0 ? html`<p class="inspector-aside">No interaction and no request are known of this message.</p>` : nothing}
      ${exchange.map((step) => this.#step(step))}
      <details>
        <summary>The message as the bot sent it</summary>
        ${this.#json("the message", payload)}
      </details>
      <p class="inspector-aside" role="status">${this.copied}</p>
    </section>`;
  }

  #step({ from, title, status, at, body }: ExchangeStep) {
    return html`<details>
      <summary>
        <span class="exchange-from">${from === "discord" ? "Discord → bot" : "Bot → Discord"}</span>
        <code>${title}</code>
        <span class="inspector-aside">${status === null ? nothing : html`status ${status} · `}after ${at} ms</span>
      </summary>
      ${body === null ? html`<p class="inspector-aside">Without a body.</p>` : this.#json(title, body)}
    </details>`;
  }

  #json(name: string, value: unknown) {
    const text = JSON.stringify(value, null, 2);
    return html`<div class="inspector-json">
      <button type="button" aria-label="Copy ${name} as JSON" @click=${() => this.#copy(text)}>Copy</button>
      <pre tabindex="0" role="region" aria-label="JSON of ${name}">${text}</pre>
    </div>`;
  }

  async #copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.copied = "Copied.";
    } catch {
      this.copied = "The browser did not let the page copy.";
    }
  }
}

customElements.define("lectern-inspector-exchange", InspectorExchange);
