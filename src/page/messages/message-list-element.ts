import "@skyra/discord-components-core/discord-message.js";
import "@skyra/discord-components-core/discord-messages.js";
import { html } from "lit";
import { PageElement } from "../page-element.ts";

/** The messages of the place where the visitor is, as the visitor sees them. */
class MessageList extends PageElement {
  protected override render() {
    return html`<div role="log" aria-label="Messages">
      ${[...this.view.messages.values()].map(({ message }) => html`<pre>${JSON.stringify(message)}</pre>`)}
    </div>`;
  }
}

customElements.define("lectern-message-list", MessageList);
