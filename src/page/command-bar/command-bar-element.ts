import { html } from "lit";
import { PageElement } from "../page-element.ts";

/** Where the visitor types: a command, or words. */
class CommandBar extends PageElement {
  protected override render() {
    return html`<form class="command-bar" @submit=${this.#send}>
      <input name="question" aria-label="Message" autocomplete="off" />
    </form>`;
  }

  readonly #send = (event: SubmitEvent) => {
    event.preventDefault();
    if (!(event.target instanceof HTMLFormElement)) return;
    const question = String(new FormData(event.target).get("question") ?? "");
    const { as } = this.view.choices;
    void this.page.server.act({ kind: "command", as, name: "ask", options: { question } });
  };
}

customElements.define("lectern-command-bar", CommandBar);
