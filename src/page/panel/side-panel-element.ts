import { html } from "lit";
import { PageElement } from "../page-element.ts";

/** Beside the channel: why an answer says what it says, or what the corpus holds. */
class SidePanel extends PageElement {
  protected override render() {
    return html`<aside></aside>`;
  }
}

customElements.define("lectern-side-panel", SidePanel);
