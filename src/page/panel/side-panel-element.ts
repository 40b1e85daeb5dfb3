import { html } from "lit";
import { PageElement } from "../page-element.ts";
import "./corpus/corpus-element.ts";
import "./inspector-element.ts";

const names = { inspector: "Inspector", corpus: "Corpus" } as const;

/** Beside the channel: why an answer says what it says, or what the corpus holds. */
class SidePanel extends PageElement {
  protected override render() {
    const { page } = this;
    const { panel } = this.view.choices;
    if (panel === "none") return null;
    return html`<aside class="panel" aria-labelledby="panel-title">
      <header class="panel-head">
        <h2 id="panel-title">${names[panel]}</h2>
        <button type="button" class="panel-close" aria-label="Close panel" @click=${this.#close}>
          <span aria-hidden="true">✕</span>
        </button>
      </header>
      <div class="panel-body">
        ${
          panel === "corpus"
            ? html`<lectern-corpus .page=${page}></lectern-corpus>`
            : html`<lectern-inspector .page=${page}></lectern-inspector>`
        }
      </div>
    </aside>`;
  }

  readonly #close = () => this.page.store.choose({ panel: "none" });
}

customElements.define("lectern-side-panel", SidePanel);
