import { html, LitElement, nothing } from "lit";
import type { FieldContent } from "./check-field.ts";
import { filterByName } from "./filter-offers.ts";
import { LatestAnswer } from "./latest-answer.ts";
import { entryId, listboxView, showActive } from "./listbox-view.ts";
import { moveInList } from "./move-in-list.ts";
import type { OfferedChoice } from "./offered-commands.ts";
import type { Field } from "./taken-command.ts";

/** What a field tells the command that it belongs to. */
export interface FieldDuties {
  readonly fill: (name: string, content: Partial<FieldContent>) => void;
  readonly attach: (name: string, file: File) => void;
  /** Backspace in the empty field. */
  readonly removeAt: (name: string) => void;
  readonly suggest: (name: string) => Promise<readonly OfferedChoice[]>;
  /** Down from a field that has no list of its own. */
  readonly addMore: () => void;
}

type Suggestions = readonly OfferedChoice[] | "asking";

/** One option of a taken command: its name and a field, with the list of what can be in it. */
class OptionField extends LitElement {
  static override properties = {
    field: { attribute: false },
    duties: { attribute: false },
    isOpen: { state: true },
    active: { state: true },
    suggestions: { state: true },
  };
  declare field: Field;
  declare duties: FieldDuties;
  declare isOpen: boolean;
  declare active: number;
  declare suggestions: Suggestions;
  readonly #latest = new LatestAnswer<readonly OfferedChoice[]>((answer) => {
    this.suggestions = answer ?? [];
    this.active = -1;
  });

  constructor() {
    super();
    this.isOpen = false;
    this.active = -1;
    this.suggestions = [];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#latest.forget();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override updated(): void {
    showActive(this);
  }

  protected override render() {
    const { option, problem } = this.field;
    const id = `option-${option.name}`;
    return html`<span class="option-field" data-wrong=${problem !== null}>
        <label for=${id}>${option.label}</label>
        ${option.kind === "file" ? this.#file(id) : this.#text(id)}
      </span>
      ${this.#list(id)}
      <span class="option-help" id="${id}-help" ?data-wrong=${problem !== null}
        >${problem === null ? option.description : html`<strong>${problem}</strong>`}</span
      >`;
  }

  #file(id: string) {
    const { text } = this.field;
    return html`<input type="file" id=${id} aria-describedby="${id}-help" aria-invalid=${this.#isWrong} @change=${this.#attach} />
      <span class="option-file" aria-hidden="true">${text === "" ? "Choose a file, or drop it here" : text}</span>`;
  }

  #text(id: string) {
    const { text, option } = this.field;
    const isList = this.#hasList;
    return html`<input
      id=${id}
      .value=${text}
      autocomplete="off"
      spellcheck="false"
      inputmode=${option.kind === "integer" ? "numeric" : "text"}
      role=${isList ? "combobox" : "textbox"}
      aria-describedby="${id}-help"
      aria-invalid=${this.#isWrong}
      aria-expanded=${isList ? this.isOpen : nothing}
      aria-autocomplete=${isList ? "list" : nothing}
      aria-controls=${isList && this.isOpen ? `${id}-list` : nothing}
      aria-activedescendant=${this.isOpen && this.active >= 0 ? entryId(`${id}-list`, this.active) : nothing}
      @input=${this.#typed}
      @focus=${this.#open}
      @blur=${this.#close}
      @keydown=${this.#key}
    />`;
  }

  #list(id: string) {
    if (!(this.isOpen && this.#hasList)) return null;
    const isSuggested = this.field.option.isSuggested;
    return listboxView({
      id: `${id}-list`,
      label: isSuggested ? "Suggestions" : "Choices",
      items: this.#items,
      active: this.active,
      entry: ({ name }) => html`<span class="offer-name">${name}</span>`,
      take: this.#pick,
      empty: this.suggestions === "asking" ? "Loading options…" : "No options match your search.",
    });
  }

  get #isWrong(): boolean {
    return this.field.problem !== null;
  }

  get #hasList(): boolean {
    return this.field.option.isSuggested || this.field.option.choices.length > 0;
  }

  get #items(): readonly OfferedChoice[] {
    const { option, text, picked } = this.field;
    if (option.isSuggested) return this.suggestions === "asking" ? [] : this.suggestions;
    return filterByName(option.choices, picked === null ? text : "", ({ name }) => [name]);
  }

  readonly #typed = (event: Event) => {
    if (!(event.target instanceof HTMLInputElement)) return;
    this.duties.fill(this.field.option.name, { text: event.target.value });
    this.#open();
  };

  readonly #open = () => {
    this.isOpen = this.#hasList;
    const { option } = this.field;
    this.active = option.isSuggested ? -1 : 0;
    if (!option.isSuggested) return;
    this.suggestions = "asking";
    this.#latest.ask(() => this.duties.suggest(option.name));
  };

  readonly #close = () => {
    this.isOpen = false;
    this.#latest.forget();
  };

  readonly #pick = ({ name, value }: OfferedChoice) => {
    this.duties.fill(this.field.option.name, { text: name, picked: value });
    this.#close();
  };

  readonly #attach = (event: Event) => {
    const file = event.target instanceof HTMLInputElement ? event.target.files?.[0] : undefined;
    if (file) this.duties.attach(this.field.option.name, file);
  };

  readonly #key = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const { option, text } = this.field;
    if (event.key === "Backspace" && text === "") return done(event, () => this.duties.removeAt(option.name));
    if (!this.#hasList) {
      if (event.key === "ArrowDown") done(event, this.duties.addMore);
      return;
    }
    if (this.isOpen) this.#keyInList(event);
    else if (event.key === "ArrowDown") done(event, this.#open);
  };

  #keyInList(event: KeyboardEvent): void {
    const items = this.#items;
    const item = items[this.active];
    const next = moveInList(event.key, this.active, items.length);
    if (next !== null)
      done(event, () => {
        this.active = next;
      });
    else if (event.key === "Enter" && item) done(event, () => this.#pick(item));
    else if (event.key === "Tab" && item && !event.shiftKey) this.#pick(item);
    else if (event.key === "Escape") done(event, this.#close);
  }
}

/** Does something in place of what the key does otherwise. */
function done(event: KeyboardEvent, act: () => void): void {
  event.preventDefault();
  event.stopPropagation();
  act();
}

customElements.define("lectern-option-field", OptionField);
