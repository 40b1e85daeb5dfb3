import { html, nothing } from "lit";
import { PageElement } from "../page-element.ts";
import type { FieldContent } from "./check-field.ts";
import { filterByName } from "./filter-offers.ts";
import { entryId, listboxView, showActive } from "./listbox-view.ts";
import { moveInList } from "./move-in-list.ts";
import type { OfferedChoice, OfferedOption } from "./offered-commands.ts";
import type { FieldDuties } from "./option-field-element.ts";
import {
  absentOptions,
  addOption,
  fillField,
  removeOption,
  type TakenCommand,
  validValues,
} from "./taken-command.ts";
import "./option-field-element.ts";

const LIST = "more-options";

/** A taken command: its name, its fields, and what can be added. */
class CommandFields extends PageElement {
  static override properties = {
    ...PageElement.properties,
    taken: { attribute: false },
    change: { attribute: false },
    typed: { state: true },
    isOpen: { state: true },
    active: { state: true },
  };
  declare taken: TakenCommand;
  /** Told what the command becomes; `null`: it is left. */
  declare change: (taken: TakenCommand | null) => void;
  declare typed: string;
  declare isOpen: boolean;
  declare active: number;

  constructor() {
    super();
    this.typed = "";
    this.isOpen = false;
    this.active = 0;
  }

  /** Puts the focus into a field, or behind the last where there is none of that name. */
  async focusField(name: string | undefined): Promise<void> {
    await this.updateComplete;
    const field = this.querySelector<HTMLInputElement>(
      name === undefined ? ".more-options" : `#option-${CSS.escape(name)}`,
    );
    (field ?? this.querySelector<HTMLInputElement>(".more-options"))?.focus();
  }

  protected override updated(): void {
    showActive(this);
  }

  protected override render() {
    const { command, fields } = this.taken;
    const options = absentOptions(this.taken);
    return html`<div class="command-fields" role="group" aria-label="/${command.label}" @drop=${this.#drop} @dragover=${this.#allowDrop} @paste=${this.#paste}>
      <span class="command-chip">/${command.label}</span>
      ${fields.map((field) => html`<lectern-option-field .field=${field} .duties=${this.#duties}></lectern-option-field>`)}
      ${this.#more(options)}
      ${options.length > 0 ? html`<button type="button" class="add-option" @click=${this.#openMore}><span aria-hidden="true">+ </span>Add option</button>` : null}
    </div>`;
  }

  #more(options: readonly OfferedOption[]) {
    const items = this.#items;
    const isOpen = this.isOpen && options.length > 0;
    return html`<input
        class="more-options"
        .value=${this.typed}
        autocomplete="off"
        role="combobox"
        aria-label="More options of /${this.taken.command.label}"
        aria-expanded=${isOpen}
        aria-controls=${isOpen ? LIST : nothing}
        aria-activedescendant=${isOpen && items.length > 0 ? entryId(LIST, this.active) : nothing}
        @input=${this.#typeMore}
        @blur=${this.#closeMore}
        @keydown=${this.#key}
      />
      ${isOpen ? listboxView({ id: LIST, label: "Options", items, active: this.active, entry: optionEntry, take: this.#add, empty: "No options match your search." }) : null}`;
  }

  get #items(): readonly OfferedOption[] {
    return filterByName(absentOptions(this.taken), this.typed.replace(/:\s*$/u, ""), ({ label, name }) => [
      label,
      name,
    ]);
  }

  readonly #add = ({ name }: OfferedOption) => {
    this.#closeMore();
    this.typed = "";
    this.change(addOption(this.taken, name));
    void this.#focusNext(name);
  };

  async #focusNext(name: string | undefined): Promise<void> {
    await Promise.resolve();
    await this.focusField(name);
  }

  readonly #openMore = () => {
    this.isOpen = true;
    this.active = 0;
    void this.focusField(undefined);
  };

  readonly #closeMore = () => {
    this.isOpen = false;
  };

  readonly #typeMore = (event: Event) => {
    if (!(event.target instanceof HTMLInputElement)) return;
    this.typed = event.target.value;
    this.isOpen = this.typed !== "";
    this.active = 0;
    const named = this.#items.find(({ label, name }) =>
      [`${label}:`, `${name}:`].includes(this.typed.trim()),
    );
    if (named) this.#add(named);
  };

  readonly #key = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const item = this.#items[this.active];
    const next = this.isOpen ? moveInList(event.key, this.active, this.#items.length) : null;
    if (next !== null) this.active = next;
    else if (event.key === "ArrowDown") this.#openMore();
    else if (event.key === "Backspace" && this.typed === "") this.#removeLast();
    else if (event.key === "Escape" && this.isOpen) {
      this.typed = "";
      this.#closeMore();
      event.stopPropagation();
    } else if (this.isOpen && item && (event.key === "Enter" || (event.key === "Tab" && !event.shiftKey)))
      this.#add(item);
    else return;
    event.preventDefault();
  };

  #removeLast(): void {
    const last = this.taken.fields.at(-1);
    if (last === undefined) this.change(null);
    else if (last.option.isRequired || last.text !== "") void this.focusField(last.option.name);
    else this.change(removeOption(this.taken, last.option.name));
  }

  readonly #duties: FieldDuties = {
    fill: (name: string, content: Partial<FieldContent>) => this.change(fillField(this.taken, name, content)),
    attach: (name, file) => void this.#attach(name, file),
    addMore: this.#openMore,
    removeAt: (name) => {
      const position = this.taken.fields.findIndex(({ option }) => option.name === name);
      const { option } = this.taken.fields[position] ?? {};
      if (position === 0 && option?.isRequired) return this.change(null);
      this.change(removeOption(this.taken, name));
      void this.#focusNext(this.taken.fields[position - 1]?.option.name);
    },
    suggest: (name) => this.#suggest(name),
  };

  async #suggest(focused: string): Promise<readonly OfferedChoice[]> {
    const { command, fields } = this.taken;
    const text = fields.find(({ option }) => option.name === focused)?.text ?? "";
    const files = fields.filter(({ option }) => option.kind === "file").map(({ option }) => option.name);
    const values = Object.entries(validValues(this.taken)).filter(([name]) => !files.includes(name));
    const { as } = this.view.choices;
    const outcome = await this.page.server.act({
      kind: "autocomplete",
      as,
      name: command.name,
      subcommand: command.subcommand,
      options: { ...Object.fromEntries(values), [focused]: text },
      focused,
    });
    return outcome.kind === "choices" ? outcome.choices : [];
  }

  async #attach(name: string, file: File): Promise<void> {
    try {
      const word = await this.page.server.send(file);
      this.change(fillField(addOption(this.taken, name), name, { text: file.name, picked: { file: word } }));
      await this.#focusNext(undefined);
    } catch (error) {
      this.page.store.update({ notice: error instanceof Error ? error.message : String(error) });
    }
  }

  readonly #allowDrop = (event: DragEvent) => {
    if (this.#fileOption !== undefined) event.preventDefault();
  };

  readonly #drop = (event: DragEvent) => this.#takeFile(event, event.dataTransfer?.files[0]);

  readonly #paste = (event: ClipboardEvent) => this.#takeFile(event, event.clipboardData?.files[0]);

  get #fileOption(): OfferedOption | undefined {
    return this.taken.command.options.find(({ kind }) => kind === "file");
  }

  #takeFile(event: Event, file: File | undefined): void {
    const option = this.#fileOption;
    if (file === undefined || option === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    void this.#attach(option.name, file);
  }
}

function optionEntry({ label, description }: OfferedOption) {
  return html`<span class="offer-name">${label}</span><span class="offer-about">${description}</span>`;
}

customElements.define("lectern-command-fields", CommandFields);

declare global {
  interface HTMLElementTagNameMap {
    "lectern-command-fields": CommandFields;
  }
}
