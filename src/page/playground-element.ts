import { html } from "lit";
import { PageElement } from "./page-element.ts";
import { PlaygroundServer } from "./server.ts";
import { readChoices } from "./state-link.ts";
import { Store } from "./store.ts";
import "./command-bar/command-bar-element.ts";
import "./messages/message-list-element.ts";
import "./panel/side-panel-element.ts";
import "./sidebar/side-bar-element.ts";

/** The whole page. */
export class PlaygroundElement extends PageElement {
  constructor() {
    super();
    const store = new Store({
      playground: null,
      messages: new Map(),
      isConnected: false,
      choices: readChoices(new URL(location.href)),
      draft: null,
      form: null,
      notice: null,
    });
    this.page = { store, server: new PlaygroundServer(store) };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.page.server.connect();
  }

  protected override render() {
    const { page } = this;
    const { theme, panel } = this.view.choices;
    document.documentElement.dataset["theme"] = theme;
    return html`
      <lectern-side-bar .page=${page}></lectern-side-bar>
      <main class="channel">
        <lectern-message-list .page=${page}></lectern-message-list>
        <lectern-command-bar .page=${page}></lectern-command-bar>
      </main>
      ${panel === "none" ? null : html`<lectern-side-panel .page=${page}></lectern-side-panel>`}
    `;
  }
}
