import { html, nothing, type TemplateResult } from "lit";
import type { MenuOption, SelectMenu } from "./component.ts";

/** What a menu works with. */
export interface SelectSetting {
  readonly busy: string | null;
  readonly select: (customId: string, values: readonly string[]) => void;
}

/** Draws a menu. With one choice it is sent at once, with several by a button. */
export function selectTemplate(menu: SelectMenu, setting: SelectSetting): TemplateResult {
  return menu.most > 1 ? drawSeveral(menu, setting) : drawOne(menu, setting);
}

function drawOne(
  { customId, placeholder, isDisabled, options }: SelectMenu,
  { busy, select }: SelectSetting,
): TemplateResult {
  return html`<select
    class="select"
    aria-label=${placeholder}
    data-control=${placeholder}
    aria-busy=${busy === customId}
    ?disabled=${isDisabled}
    @change=${({ currentTarget }: Event) => select(customId, chosen(currentTarget))}
  >
    <option value="" disabled hidden ?selected=${!options.some(({ isDefault }) => isDefault)}>
      ${placeholder}
    </option>
    ${options.map(drawOption)}
  </select>`;
}

function drawSeveral(
  { customId, placeholder, isDisabled, options }: SelectMenu,
  { busy, select }: SelectSetting,
): TemplateResult {
  return html`<select
      class="select"
      multiple
      size=${Math.min(options.length, 6)}
      aria-label=${placeholder}
      data-control=${placeholder}
      ?disabled=${isDisabled}
    >
      ${options.map(drawOption)}
    </select>
    <button
      type="button"
      class="press primary"
      data-control="Choose"
      aria-busy=${busy === customId}
      ?disabled=${isDisabled}
      @click=${({ currentTarget }: Event) => select(customId, chosen(before(currentTarget)))}
    >
      Choose
    </button>`;
}

function drawOption({ label, value, description, isDefault }: MenuOption): TemplateResult {
  return html`<option value=${value} ?selected=${isDefault}>
    ${label}${description === null ? nothing : ` – ${description}`}
  </option>`;
}

function before(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.previousElementSibling : null;
}

function chosen(target: EventTarget | null): readonly string[] {
  if (!(target instanceof HTMLSelectElement)) return [];
  return [...target.selectedOptions].map(({ value }) => value);
}
