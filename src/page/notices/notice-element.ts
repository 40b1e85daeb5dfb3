import { html, nothing } from "lit";
import { PageElement } from "../page-element.ts";

/** How long a notice stays where nobody is at it, in milliseconds. */
const STAYS = 10_000;

/** What the visitor has to be told besides: why an action was refused. */
class Notice extends PageElement {
  #shown: string | null = null;
  #going: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#going);
  }

  protected override render() {
    const { notice } = this.view;
    if (notice === null) return nothing;
    return html`<div
      role="alert"
      class="notice"
      @pointerenter=${this.#stay}
      @pointerleave=${this.#goLater}
      @focusin=${this.#stay}
      @focusout=${this.#goLater}
    >
      <p>${notice}</p>
      <button type="button" class="icon-button" aria-label="Close notice" @click=${this.#close}>
        <span aria-hidden="true">✕</span>
      </button>
    </div>`;
  }

  protected override updated(): void {
    if (this.view.notice === this.#shown) return;
    this.#shown = this.view.notice;
    this.#stay();
    if (this.#shown !== null) this.#goLater();
  }

  readonly #stay = () => clearTimeout(this.#going);

  readonly #goLater = () => {
    this.#stay();
    const isAtIt = this.matches(":hover, :focus-within");
    if (!isAtIt) this.#going = setTimeout(this.#close, STAYS);
  };

  readonly #close = () => this.page.store.update({ notice: null });
}

customElements.define("lectern-notice", Notice);
