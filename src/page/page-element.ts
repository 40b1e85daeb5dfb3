import { LitElement } from "lit";
import type { PlaygroundServer } from "./server.ts";
import type { Store, View } from "./store.ts";

/** What every part of the page works with. */
export interface Page {
  readonly store: Store;
  readonly server: PlaygroundServer;
}

/**
 * A part of the page: drawn anew whenever the store changes, and in the page's own document, so that labels, descriptions and
 * focus work across parts.
 */
export abstract class PageElement extends LitElement {
  static override properties = { page: { attribute: false } };
  declare page: Page;
  readonly #redraw = () => this.requestUpdate();

  get view(): View {
    return this.page.store.view;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.page.store.addEventListener("change", this.#redraw);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.page.store.removeEventListener("change", this.#redraw);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}
