import { html, nothing } from "lit";
import { objectIn, textIn } from "../json-fields.ts";
import { PageElement } from "../page-element.ts";
import { type LinkedRequest, linkTo } from "../state-link.ts";
import { messageCommands } from "./message-commands.ts";
import type { MenuWish } from "./message-events.ts";
import { authorOf, textOfMessage } from "./shown-message.ts";

/** One thing that can be done with a message. */
interface Item {
  readonly label: string;
  readonly isCommand: boolean;
  readonly run: () => void;
}

/** The menu of a message: the bot’s commands for messages, and what the page can do with it. */
export class MessageMenu extends PageElement {
  static override properties = {
    ...PageElement.properties,
    wish: { state: true },
    request: { state: true },
    said: { state: true },
  };
  declare wish: MenuWish | null;
  /** What a link can ask or check once more; `null` where the message answers nothing of that kind, or it is not known yet. */
  declare request: LinkedRequest | null;
  declare said: string;

  constructor() {
    super();
    this.wish = null;
    this.request = null;
    this.said = "";
  }

  /** A menu that the right mouse button opened must outlast its release, which would close one that the browser closes. */
  readonly #closeOutside = ({ target }: Event) => {
    if (!(target instanceof Node) || !this.contains(target)) this.#close();
  };

  get #menu(): HTMLElement | null {
    return this.querySelector<HTMLElement>("[role=menu]");
  }

  /** Opens it where it is wanted; the first item has the focus. */
  async open(wish: MenuWish): Promise<void> {
    this.wish = wish;
    this.request = null;
    await this.updateComplete;
    const menu = this.#menu;
    if (menu === null) return;
    menu.showPopover();
    addEventListener("pointerdown", this.#closeOutside, true);
    menu.style.left = `${Math.max(8, Math.min(wish.x, innerWidth - 8) - menu.offsetWidth)}px`;
    menu.style.top = `${Math.max(8, Math.min(wish.y, innerHeight - menu.offsetHeight - 8))}px`;
    menu.querySelector<HTMLElement>("[role=menuitem]")?.focus();
    const request = await this.#requestBehind(wish).catch(() => null);
    if (this.wish === wish) this.request = request;
  }

  protected override render() {
    return html`<div
        role="menu"
        aria-label="Message actions"
        class="message-menu"
        popover="manual"
        @keydown=${this.#move}
        @toggle=${this.#closed}
      >
        ${this.#items().map(
          ({ label, isCommand, run }) => html`<button
            type="button"
            role="menuitem"
            tabindex="-1"
            class=${isCommand ? "is-command" : ""}
            @click=${() => {
              this.#close();
              run();
            }}
          >
            ${label}${isCommand ? html`<span aria-hidden="true">App</span>` : nothing}
          </button>`,
        )}
      </div>
      <p role="status" class="said">${this.said}</p>`;
  }

  #items(): readonly Item[] {
    const { wish, request } = this;
    if (wish === null) return [];
    const { store, server } = this.page;
    const { choices, playground } = this.view;
    const { id } = wish.shown;
    const act = (name: string) => server.act({ kind: "menu", name, message: id, as: choices.as });
    const commands = messageCommands(playground?.commands ?? [], choices.as.locale);
    return [
      ...commands.map(({ name, label }) => ({ label, isCommand: true, run: () => void act(name) })),
      ownItem("Inspect", () => store.choose({ panel: "inspector", inspected: id })),
      ownItem("Copy text", () => this.#copy(this.#textOf(wish), "The text")),
      ...(request === null
        ? []
        : [
            ownItem("Copy link", () =>
              this.#copy(linkTo(request, choices.as.place, new URL(location.href)), "The link"),
            ),
          ]),
    ];
  }

  #textOf({ shown }: MenuWish): string {
    const people = this.view.playground?.people ?? [];
    const nameOf = (id: string) => people.find((person) => person.id === id)?.name;
    return textOfMessage(shown.message, { locale: this.view.choices.as.locale, now: Date.now(), nameOf });
  }

  /** What an answer in direct messages replies to stands beside it; what a command was given the server knows. */
  async #requestBehind({ shown }: MenuWish): Promise<LinkedRequest | null> {
    const replied = objectIn(shown.message, "referenced_message");
    if (replied !== null)
      return authorOf(replied).isBot ? null : requestOf("ask", textIn(replied, "content"));
    if (shown.action !== "/ask" && shown.action !== "/verify") return null;
    const { question, verification } = await this.page.server.inspect(shown.id);
    return shown.action === "/ask"
      ? requestOf("ask", question?.text)
      : requestOf("verify", verification?.given);
  }

  async #write(text: string, what: string): Promise<void> {
    this.said = "";
    await navigator.clipboard.writeText(text);
    this.said = `${what} is copied.`;
    setTimeout(() => {
      this.said = "";
    }, 2_500);
  }

  #copy(text: string, what: string): void {
    this.#write(text, what).catch(() =>
      this.page.store.update({ notice: `${what} could not be copied: the browser does not allow it.` }),
    );
  }

  #close(): void {
    this.#menu?.hidePopover();
  }

  #closed(event: ToggleEvent): void {
    if (event.newState !== "closed") return;
    removeEventListener("pointerdown", this.#closeOutside, true);
    const { activeElement } = document;
    if (activeElement === document.body || this.contains(activeElement)) this.wish?.opener.focus();
  }

  #move(event: KeyboardEvent): void {
    const items = [...this.querySelectorAll<HTMLElement>("[role=menuitem]")];
    const place = items.findIndex((item) => item.matches(":focus"));
    const next = nextPlace(event.key, place, items);
    if (event.key === "Tab" || event.key === "Escape") this.#close();
    if (next === null) return;
    event.preventDefault();
    items[next]?.focus();
  }
}

function ownItem(label: string, run: () => void): Item {
  return { label, isCommand: false, run };
}

function requestOf(kind: LinkedRequest["kind"], words: string | null | undefined): LinkedRequest | null {
  return words ? { kind, words } : null;
}

/** Where a key leads in a menu; a letter leads to the next item that begins with it. */
function nextPlace(key: string, place: number, items: readonly HTMLElement[]): number | null {
  const { length } = items;
  if (key === "ArrowDown") return (place + 1) % length;
  if (key === "ArrowUp") return (place - 1 + length) % length;
  if (key === "Home") return 0;
  if (key === "End") return length - 1;
  if ([...key].length !== 1 || key === " ") return null;
  const after = items.map((_, index) => (place + 1 + index) % length);
  const begins = (index: number) =>
    items[index]?.textContent?.trim().toLowerCase().startsWith(key.toLowerCase()) === true;
  return after.find(begins) ?? null;
}

customElements.define("lectern-message-menu", MessageMenu);
