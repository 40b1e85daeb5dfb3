import { html } from "lit";
import { PageElement } from "../page-element.ts";
import type { Panel } from "../store.ts";
import { botStatus } from "./bot-status.ts";

const panels = [
  { panel: "inspector", name: "Inspector" },
  { panel: "corpus", name: "Corpus" },
] as const;

/** Above the messages: where the visitor is, how the bot is, and what can be opened beside them. */
class ChannelHeader extends PageElement {
  protected override render() {
    const { playground, choices, isConnected } = this.view;
    const bot = playground === null || isConnected ? playground?.bot : "unknown";
    const place = playground?.places.find(({ key }) => key === choices.as.place);
    return html`<header class="channel-header">
      <button
        type="button"
        class="quiet places-button"
        aria-expanded=${choices.sidebarOpen}
        @click=${() => this.page.store.choose({ sidebarOpen: true })}
      >
        <span aria-hidden="true">☰</span> Places
      </button>
      <div class="channel-title">
        <h2>
          <span class="place-sign" aria-hidden="true">${place?.kind === "direct" ? "@" : "#"}</span>
          ${place?.name ?? choices.as.place}
        </h2>
        <p class="topic">You are talking to the real bot, in a Discord on this machine</p>
      </div>
      ${botStatus(bot)}
      <div class="panel-buttons">
        ${panels.map(
          ({ panel, name }) => html`<button
            type="button"
            class="quiet"
            aria-expanded=${choices.panel === panel}
            data-opens=${panel}
            @click=${() => this.#toggle(panel)}
          >
            ${name}
          </button>`,
        )}
      </div>
    </header>`;
  }

  #toggle(panel: Panel): void {
    this.page.store.choose({ panel: this.view.choices.panel === panel ? "none" : panel });
  }
}

customElements.define("lectern-channel-header", ChannelHeader);
