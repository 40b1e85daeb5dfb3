import { html } from "lit";
import type { OfferedCommand } from "./offered-commands.ts";

/** A command in the list: the app, its name, its options, what it does. */
export function commandEntry({ label, description, options }: OfferedCommand) {
  return html`<span class="offer-app" aria-hidden="true">L</span>
    <span class="offer-text">
      <span class="offer-name">/${label}</span>
      ${options.map((option) => html` <span class="offer-option" ?data-required=${option.isRequired}>${option.label}</span>`)}
      <span class="offer-about">${description}</span>
    </span>
    <span class="offer-from">Lectern</span>`;
}
