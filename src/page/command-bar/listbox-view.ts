import { html, type TemplateResult } from "lit";

/** A list that stands over the bar, and what a click on an entry does. */
export interface Listbox<Item> {
  readonly id: string;
  /** What is in it: `Commands`. */
  readonly label: string;
  readonly items: readonly Item[];
  /** −1: none. */
  readonly active: number;
  readonly entry: (item: Item) => TemplateResult | string;
  readonly take: (item: Item) => void;
  /** What is said instead of entries where there are none. */
  readonly empty: string;
}

/** The id of an entry, by which its combobox names the active one. */
export function entryId(list: string, position: number): string {
  return `${list}-${position}`;
}

/** A list of a combobox. The focus stays in the combobox, also when an entry is pressed. */
export function listboxView<Item>({ id, label, items, active, entry, take, empty }: Listbox<Item>) {
  const keepFocus = (event: Event) => event.preventDefault();
  return html`<div class="offers" @mousedown=${keepFocus}>
    <div class="offers-title" aria-hidden="true">${label}</div>
    ${items.length === 0 ? html`<div class="offers-empty">${empty}</div>` : null}
    <div class="offers-list" role="listbox" id=${id} aria-label=${label}>
      ${items.map(
        (item, position) => html`<div
          class="offer"
          role="option"
          id=${entryId(id, position)}
          aria-selected=${position === active}
          @click=${() => take(item)}
        >
          ${entry(item)}
        </div>`,
      )}
    </div>
    <div class="visually-hidden" aria-live="polite">${items.length === 0 ? empty : counted(items.length)}</div>
  </div>`;
}

function counted(count: number): string {
  return count === 1 ? "1 result" : `${count} results`;
}

/** Brings the active entry of a list into view. */
export function showActive(root: ParentNode): void {
  root.querySelector('.offer[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
}
