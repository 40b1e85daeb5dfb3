import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Tells an element whether the window is narrower than a width in pixels, and draws it anew when that changes. */
export class NarrowerThan implements ReactiveController {
  readonly #query: MediaQueryList;
  readonly #redraw: () => void;

  constructor(host: ReactiveControllerHost, width: number) {
    this.#query = matchMedia(`(width < ${width}px)`);
    this.#redraw = () => host.requestUpdate();
    host.addController(this);
  }

  get matches(): boolean {
    return this.#query.matches;
  }

  hostConnected(): void {
    this.#query.addEventListener("change", this.#redraw);
  }

  hostDisconnected(): void {
    this.#query.removeEventListener("change", this.#redraw);
  }
}
