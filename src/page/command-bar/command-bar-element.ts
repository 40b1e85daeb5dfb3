import { html, nothing } from "lit";
import { PageElement } from "../page-element.ts";
import type { Place } from "../protocol.ts";
import { barState } from "./bar-state.ts";
import { lengthProblem } from "./check-field.ts";
import { commandEntry } from "./command-entry.ts";
import { filterCommands } from "./filter-offers.ts";
import { entryId, listboxView, showActive } from "./listbox-view.ts";
import { moveInList } from "./move-in-list.ts";
import { type OfferedCommand, offeredCommands } from "./offered-commands.ts";
import { readTypedCommand } from "./read-typed-command.ts";
import { emptyHistory, recall, remember, type SentHistory } from "./sent-history.ts";
import { checkCommand, refreshed, type TakenCommand, takeCommand, takeFilled } from "./taken-command.ts";
import { unknownCommand } from "./unknown-command.ts";
import "./command-fields-element.ts";

const LIST = "command-list";
const LONGEST_WORDS = 2_000;

/** Where the visitor types: a command, or words. */
class CommandBar extends PageElement {
  static override properties = {
    ...PageElement.properties,
    typed: { state: true },
    taken: { state: true },
    active: { state: true },
    isShut: { state: true },
    warning: { state: true },
  };
  declare typed: string;
  declare taken: TakenCommand | null;
  declare active: number;
  /** Whether the list was closed with Escape. */
  declare isShut: boolean;
  /** What has to be known before the same is sent once more. */
  declare warning: string | null;
  #history: SentHistory = emptyHistory;

  constructor() {
    super();
    this.typed = "";
    this.taken = null;
    this.active = 0;
    this.isShut = false;
    this.warning = null;
  }

  protected override willUpdate(): void {
    if (this.taken) this.taken = refreshed(this.taken, this.#commands);
  }

  protected override updated(): void {
    showActive(this);
    this.#takeDraft();
  }

  protected override render() {
    const state = barState(this.view);
    return html`<form class="command-bar" autocomplete="off" @submit=${this.#submit} @keydown=${this.#leaveByKey}>
      ${this.#list()}
      ${state.kind === "closed" ? html`<p class="bar-note" aria-live="polite">${state.reason}</p>` : null}
      <p class="bar-note" aria-live="polite" ?hidden=${this.warning === null}>${this.warning}</p>
      <div class="bar-line">
        ${
          this.taken
            ? html`<lectern-command-fields .page=${this.page} .taken=${this.taken} .change=${this.#change}></lectern-command-fields>`
            : this.#words(state.kind === "closed")
        }
        <button class="bar-send" aria-label="Send" ?disabled=${state.kind === "closed"}><span aria-hidden="true">➤</span></button>
      </div>
    </form>`;
  }

  #words(isClosed: boolean) {
    const { kind, name } = this.#place;
    const isOpen = this.#isOpen;
    const label = kind === "channel" ? `Message #${name}` : `Message ${name}`;
    return html`<input
      class="bar-words"
      .value=${this.typed}
      role="combobox"
      aria-label=${label}
      placeholder=${kind === "channel" ? `${label} — type / for commands` : `${label} — every message is a question`}
      aria-autocomplete="list"
      aria-expanded=${isOpen}
      aria-controls=${isOpen ? LIST : nothing}
      aria-activedescendant=${isOpen && this.#items.length > 0 ? entryId(LIST, this.active) : nothing}
      ?readonly=${isClosed}
      @input=${this.#type}
      @keydown=${this.#key}
    />`;
  }

  #list() {
    if (!this.#isOpen) return null;
    return listboxView({
      id: LIST,
      label: "Commands",
      items: this.#items,
      active: this.active,
      entry: commandEntry,
      take: this.#take,
      empty: "No command is named so here.",
    });
  }

  get #place(): Place {
    const { playground, choices } = this.view;
    const places = playground?.places ?? [];
    return (
      places.find(({ key }) => key === choices.as.place) ??
      places[0] ?? { key: "", kind: "channel", name: "" }
    );
  }

  get #commands(): readonly OfferedCommand[] {
    const { locale } = this.view.choices.as;
    return offeredCommands(this.view.playground?.commands ?? [], { place: this.#place.kind, locale });
  }

  get #items(): readonly OfferedCommand[] {
    return filterCommands(this.#commands, this.typed.slice(1));
  }

  get #isOpen(): boolean {
    return this.taken === null && this.typed.startsWith("/") && !this.isShut;
  }

  readonly #type = (event: Event) => {
    if (!(event.target instanceof HTMLInputElement)) return;
    this.typed = event.target.value;
    this.active = 0;
    this.isShut = false;
    this.warning = null;
    const taken = readTypedCommand(this.typed, this.#commands);
    if (taken) this.#fill(taken);
  };

  readonly #take = (command: OfferedCommand) => this.#fill(takeCommand(command));

  /** Puts a command into the bar; the focus goes to the first field that is empty, or behind the last. */
  #fill(taken: TakenCommand): void {
    this.#change(taken);
    const empty = taken.fields.find(({ text }) => text === "") ?? taken.fields[0];
    void this.#focusField(empty?.option.name);
  }

  async #focusField(name: string | undefined): Promise<void> {
    await this.updateComplete;
    await this.querySelector("lectern-command-fields")?.focusField(name);
  }

  readonly #change = (taken: TakenCommand | null) => {
    this.taken = taken;
    this.typed = "";
    this.warning = null;
    if (taken === null) void this.#focusWords();
  };

  async #focusWords(): Promise<void> {
    await this.updateComplete;
    this.querySelector<HTMLInputElement>(".bar-words")?.focus();
  }

  readonly #key = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (this.#isOpen ? this.#keyInList(event) : this.#keyInWords(event)) event.preventDefault();
  };

  #keyInList(event: KeyboardEvent): boolean {
    const item = this.#items[this.active];
    const next = moveInList(event.key, this.active, this.#items.length);
    if (next !== null) this.active = next;
    else if (event.key === "Escape") this.isShut = true;
    else if (item && (event.key === "Enter" || (event.key === "Tab" && !event.shiftKey))) this.#take(item);
    else return false;
    return true;
  }

  #keyInWords({ key }: KeyboardEvent): boolean {
    const isLooking = this.typed === "" || this.#history.at < this.#history.sent.length;
    if (!isLooking || (key !== "ArrowUp" && key !== "ArrowDown")) return false;
    const found = recall(this.#history, key === "ArrowUp" ? -1 : 1);
    if (found === null) return false;
    this.#history = found.history;
    if (found.sent?.kind === "command") this.#fill(found.sent.taken);
    else this.typed = found.sent?.text ?? "";
    return true;
  }

  readonly #leaveByKey = (event: KeyboardEvent) => {
    if (event.key === "Escape" && this.taken) this.#change(null);
  };

  readonly #submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (barState(this.view).kind === "closed") return;
    if (this.taken) this.#sendCommand(this.taken);
    else this.#say(this.typed.trim());
  };

  #sendCommand(taken: TakenCommand): void {
    const checked = checkCommand(taken);
    if (checked.kind === "wrong") {
      this.#change(checked.taken);
      void this.#focusField(checked.at);
      return;
    }
    const { name, subcommand } = taken.command;
    this.#history = remember(this.#history, { kind: "command", taken });
    this.#change(null);
    const { as } = this.view.choices;
    void this.page.server.act({ kind: "command", as, name, subcommand, options: checked.options });
  }

  #say(content: string): void {
    if (content === "") return;
    const warning =
      lengthProblem(content, { least: null, most: LONGEST_WORDS }) ?? unknownCommand(content, this.#commands);
    if (warning !== null && warning !== this.warning) {
      this.warning = warning;
      return;
    }
    this.#history = remember(this.#history, { kind: "words", text: content });
    this.#change(null);
    const { as } = this.view.choices;
    void this.page.server.act({ kind: "say", as, content });
  }

  /** Takes a command that was put in from elsewhere, once the bot is ready for it. */
  #takeDraft(): void {
    const { draft } = this.view;
    if (draft === null || barState(this.view).kind === "closed") return;
    const command = this.#commands.find(
      ({ name, subcommand }) => name === draft.name && subcommand === draft.subcommand,
    );
    if (command === undefined) return;
    this.page.store.update({ draft: null });
    const taken = takeFilled(command, draft.options);
    if (draft.send) this.#sendCommand(taken);
    else this.#fill(taken);
  }
}

customElements.define("lectern-command-bar", CommandBar);
