import type { Choices, Panel } from "../store.ts";

/** What lies over the channel on a narrow screen. */
type Overlay = "sidebar" | "panel";

/**
 * Moves the focus into what is opened and back when it is closed, so that whoever uses the keyboard is never left nowhere.
 */
export class Overlays {
  #panel: Panel = "none";
  #sidebarOpen = false;
  #opener: Element | null = null;

  /** Compares the choices with those before. `isOver` tells whether what is opened lies over the channel. */
  follow({ panel, sidebarOpen }: Choices, root: ParentNode, isOver: (overlay: Overlay) => boolean): void {
    if (panel !== this.#panel) {
      if (panel === "none") this.#leave(root, `[data-opens=${this.#panel}]`);
      else if (this.#panel === "none") this.#enter(root, isOver("panel") ? "lectern-side-panel" : null);
    }
    if (sidebarOpen !== this.#sidebarOpen && isOver("sidebar")) {
      if (sidebarOpen) this.#enter(root, "lectern-side-bar");
      else this.#leave(root, ".places-button");
    }
    this.#panel = panel;
    this.#sidebarOpen = sidebarOpen;
  }

  #enter(root: ParentNode, selector: string | null): void {
    this.#opener = document.activeElement;
    if (selector !== null) focus(root.querySelector(selector));
  }

  #leave(root: ParentNode, otherwise: string): void {
    const opener = this.#opener;
    this.#opener = null;
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    focus(opener?.isConnected && opener !== document.body ? opener : root.querySelector(otherwise));
  }
}

function focus(element: Element | null): void {
  if (element instanceof HTMLElement) element.focus({ preventScroll: true });
}
