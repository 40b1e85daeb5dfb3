import { html } from "lit";
import { Address } from "./address.ts";
import { trouble } from "./channel/trouble.ts";
import { welcome } from "./channel/welcome.ts";
import { NarrowerThan } from "./design/narrower-than.ts";
import { Overlays } from "./design/overlays.ts";
import { firstTheme } from "./design/theme.ts";
import { knownActor } from "./known-actor.ts";
import { PageElement } from "./page-element.ts";
import { PlaygroundServer, ServerError } from "./server.ts";
import { isSeenAt } from "./sidebar/unread-places.ts";
import { firstChoices, readChoices } from "./state-link.ts";
import { Store } from "./store.ts";
import "./channel/channel-header-element.ts";
import "./command-bar/command-bar-element.ts";
import "./forms/form-dialog-element.ts";
import "./messages/message-list-element.ts";
import "./notices/notice-element.ts";
import "./panel/corpus/corpus-drop-element.ts";
import "./panel/side-panel-element.ts";
import "./sidebar/side-bar-element.ts";

/** The whole page. */
export class PlaygroundElement extends PageElement {
  readonly #panelLiesOver = new NarrowerThan(this, 900);
  readonly #sidebarLiesOver = new NarrowerThan(this, 720);
  readonly #overlays = new Overlays();
  readonly #address: Address;

  constructor() {
    super();
    const first = firstChoices(firstTheme());
    const store = new Store({
      playground: null,
      messages: new Map(),
      isLoaded: false,
      isConnected: false,
      choices: readChoices(new URL(location.href), first),
      draft: null,
      form: null,
      notice: null,
    });
    this.page = { store, server: new PlaygroundServer(store) };
    this.#address = new Address(first);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener("unhandledrejection", this.#hush);
    this.page.server.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener("unhandledrejection", this.#hush);
  }

  protected override createRenderRoot(): HTMLElement {
    // What stands there until the script runs gives way to the page itself.
    this.replaceChildren();
    return super.createRenderRoot();
  }

  protected override render() {
    const { page } = this;
    const { panel } = this.view.choices;
    const isUnderPanel = panel !== "none" && this.#panelLiesOver.matches;
    const isUnderSidebar = this.view.choices.sidebarOpen && this.#sidebarLiesOver.matches;
    const isSidebarAway = this.#sidebarLiesOver.matches && !isUnderSidebar;
    return html`
      <a class="skip-link" href="#command-bar" @click=${this.#skip}>Skip to the command bar</a>
      <lectern-side-bar
        class=${isUnderSidebar ? "is-open" : ""}
        tabindex="-1"
        .page=${page}
        ?inert=${isUnderPanel || isSidebarAway}
        @keydown=${isUnderSidebar ? this.#closeOnEscape : null}
      ></lectern-side-bar>
      ${isUnderSidebar || isUnderPanel ? html`<div class="scrim" @click=${this.#closeOverlay}></div>` : null}
      ${this.#channel(isUnderPanel || isUnderSidebar)}
      ${
        panel === "none"
          ? null
          : html`<lectern-side-panel tabindex="-1" .page=${page} ?inert=${isUnderSidebar} @keydown=${this.#closeOnEscape}></lectern-side-panel>`
      }
      <lectern-form-dialog .page=${page}></lectern-form-dialog>
      <lectern-notice .page=${page}></lectern-notice>
      <lectern-corpus-drop .page=${page}></lectern-corpus-drop>
    `;
  }

  #channel(isUnder: boolean) {
    const { page, view } = this;
    const { as } = view.choices;
    const place = view.playground?.places.find(({ key }) => key === as.place);
    const isEmpty = view.isLoaded && ![...view.messages.values()].some((message) => isSeenAt(as, message));
    return html`<main class="channel ${isEmpty ? "is-empty" : ""}" ?inert=${isUnder}>
      <lectern-channel-header .page=${page}></lectern-channel-header>
      ${trouble(view, () => void page.server.restartBot())}
      ${
        isEmpty && place !== undefined
          ? welcome(place.name, place.kind === "direct", (draft) => page.store.update({ draft }))
          : null
      }
      <lectern-message-list .page=${page}></lectern-message-list>
      <lectern-command-bar id="command-bar" .page=${page}></lectern-command-bar>
    </main>`;
  }

  protected override updated(): void {
    const { playground, choices } = this.view;
    const place = playground?.places.find(({ key }) => key === choices.as.place);
    document.documentElement.dataset["theme"] = choices.theme;
    if (place !== undefined) {
      document.title = `${place.kind === "direct" ? "@" : "#"}${place.name} · Lectern playground`;
    }
    this.#overlays.follow(choices, this, (overlay) =>
      overlay === "panel" ? this.#panelLiesOver.matches : this.#sidebarLiesOver.matches,
    );
    const known = playground === null ? choices.as : knownActor(choices.as, playground);
    if (known === choices.as) this.#address.follow(this.page.store);
    else this.page.store.become(known);
  }

  readonly #skip = (event: Event) => {
    event.preventDefault();
    const field = this.querySelector("lectern-command-bar :is([role=combobox], textarea, input, select)");
    if (field instanceof HTMLElement) field.focus();
  };

  readonly #closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === "Escape" && !event.defaultPrevented) this.#closeOverlay();
  };

  readonly #closeOverlay = () => {
    const { panel, sidebarOpen } = this.view.choices;
    if (sidebarOpen) this.page.store.choose({ sidebarOpen: false });
    else if (panel !== "none") this.page.store.choose({ panel: "none" });
  };

  /** The visitor has been told by a notice. */
  readonly #hush = (event: PromiseRejectionEvent) => {
    if (event.reason instanceof ServerError) event.preventDefault();
  };
}
