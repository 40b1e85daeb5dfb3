import { html } from "lit";
import { live } from "lit/directives/live.js";

/** A choice between a few, all of which are shown. */
export interface RadioChoice<Value extends string> {
  /** Names the group in the page. */
  readonly name: string;
  readonly label: string;
  /** What the choice is good for. */
  readonly explanation: string;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: string;
  readonly choose: (value: Value) => void;
}

/** Radio buttons side by side, under what is chosen with them. */
export function labelledRadios<Value extends string>({
  name,
  label,
  explanation,
  ...own
}: RadioChoice<Value>) {
  return html`<div class="setting" role="radiogroup" aria-labelledby="${name}-label" aria-describedby="${name}-explanation">
    <span class="setting-label" id="${name}-label">${label}</span>
    <div class="segments">
      ${own.choices.map(
        ({ value, label: text }) => html`<label class="segment">
          <input
            type="radio"
            name=${name}
            value=${value}
            .checked=${live(value === own.chosen)}
            @change=${() => own.choose(value)}
          /><span>${text}</span>
        </label>`,
      )}
    </div>
    <p class="explanation" id="${name}-explanation">${explanation}</p>
  </div>`;
}
