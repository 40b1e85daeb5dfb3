import "./local-pictures.ts";
import "@skyra/discord-components-core/discord-messages.js";
import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { PageElement } from "../page-element.ts";
import type { ShownMessage } from "../protocol.ts";
import { isSeenAt } from "../sidebar/unread-places.ts";
import "./message-element.ts";
import type { MenuWish } from "./message-events.ts";
import { MessageMenu } from "./message-menu-element.ts";
import { type TimelineEntry, timeline } from "./timeline.ts";

/** How near to its end the list counts as being there, in pixels. */
const NEAR = 60;

/** The messages of the place where the visitor is, as the visitor sees them. */
class MessageList extends PageElement {
  static override properties = {
    ...PageElement.properties,
    dismissed: { state: true },
    hasNew: { state: true },
  };
  declare dismissed: ReadonlySet<string>;
  declare hasNew: boolean;
  /** Whether the reader is at the end, and stays there when something comes. */
  #follows = true;
  #hadFocus = false;
  #shownThere = "";
  #top = 0;
  #last = "";
  readonly #growth = new ResizeObserver(() => this.#follow());

  constructor() {
    super();
    this.dismissed = new Set();
    this.hasNew = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#growth.disconnect();
  }

  get #log(): HTMLElement | null {
    return this.querySelector<HTMLElement>("[role=log]");
  }

  get #messages(): readonly ShownMessage[] {
    const { messages, choices } = this.view;
    return [...messages.values()].filter(
      (shown) => isSeenAt(choices.as, shown) && !this.dismissed.has(shown.id),
    );
  }

  protected override willUpdate(): void {
    this.#hadFocus = this.contains(document.activeElement);
    const { place, person } = this.view.choices.as;
    const there = `${place} ${person}`;
    const last = this.#messages.at(-1)?.id ?? "";
    if (there !== this.#shownThere) this.#follows = true;
    if (this.#follows) this.hasNew = false;
    else if (last > this.#last) this.hasNew = true;
    this.#shownThere = there;
    this.#last = last;
  }

  protected override firstUpdated(): void {
    const content = this.querySelector("discord-messages");
    if (content !== null) this.#growth.observe(content);
    if (this.#log !== null) this.#growth.observe(this.#log);
  }

  protected override updated(): void {
    this.#follow();
    // What had the focus went away with its message.
    if (this.#hadFocus && document.activeElement === document.body) this.#log?.focus();
  }

  protected override render() {
    const { theme, as } = this.view.choices;
    const entries = timeline(this.#messages);
    return html`<div
        role="log"
        aria-label="Messages"
        tabindex="0"
        class="log"
        @scroll=${this.#scrolled}
        @click=${this.#clicked}
        @lectern-menu=${this.#openMenu}
        @lectern-dismiss=${this.#dismiss}
      >
        <discord-messages no-background ?light-theme=${theme === "light"} .lightTheme=${theme === "light"}>
          ${entries.length === 0 ? nothing : this.#beginning()}
          ${repeat(
            entries,
            // The library's parts learn the theme once, when they are made.
            ({ key }) => `${theme} ${as.place} ${key}`,
            (entry) => this.#entry(entry),
          )}
        </discord-messages>
      </div>
      ${
        this.hasNew
          ? html`<button type="button" class="new-messages" @click=${this.#toEnd}>New messages</button>`
          : nothing
      }
      <lectern-message-menu .page=${this.page}></lectern-message-menu>`;
  }

  #beginning(): TemplateResult {
    const { playground, choices } = this.view;
    const place = playground?.places.find(({ key }) => key === choices.as.place);
    if (place === undefined) return html`<div class="beginning"></div>`;
    // Where nothing is said yet, the channel itself welcomes.
    return place.kind === "direct"
      ? html`<div class="beginning"><p>This is the beginning of your direct messages with ${place.name}.</p></div>`
      : html`<div class="beginning"><p>This is the beginning of #${place.name}.</p></div>`;
  }

  #entry(entry: TimelineEntry): TemplateResult {
    if (entry.kind === "day") {
      const format = new Intl.DateTimeFormat(this.view.choices.as.locale, { dateStyle: "long" });
      const day = format.format(entry.date);
      return html`<div role="separator" aria-label=${day} class="day"><span>${day}</span></div>`;
    }
    return html`<lectern-message
      .page=${this.page}
      .shown=${entry.shown}
      .isContinued=${entry.isContinued}
    ></lectern-message>`;
  }

  #follow(): void {
    const log = this.#log;
    if (log !== null && this.#follows) log.scrollTop = log.scrollHeight;
  }

  /** Only a reader scrolls up; where the list grows, its end goes away from where the reader is without that. */
  #scrolled({ currentTarget }: Event): void {
    if (!(currentTarget instanceof HTMLElement)) return;
    const { scrollHeight, scrollTop, clientHeight } = currentTarget;
    const isAtEnd = scrollHeight - scrollTop - clientHeight < NEAR;
    if (isAtEnd || scrollTop < this.#top) this.#follows = isAtEnd;
    this.#top = scrollTop;
    if (this.#follows) this.hasNew = false;
  }

  /** What a reader opens stays where it is, though the list becomes longer by it. */
  #clicked({ target }: Event): void {
    const opens = target instanceof Element && target.closest("[aria-expanded], summary") !== null;
    if (opens) this.#follows = false;
  }

  #toEnd(): void {
    this.#follows = true;
    this.hasNew = false;
    this.#follow();
    this.#log?.focus();
  }

  #openMenu({ detail }: CustomEvent<MenuWish>): void {
    const menu = this.querySelector("lectern-message-menu");
    if (menu instanceof MessageMenu) menu.open(detail).catch(() => undefined);
  }

  #dismiss({ detail }: CustomEvent<string>): void {
    this.dismissed = new Set([...this.dismissed, detail]);
  }
}

customElements.define("lectern-message-list", MessageList);
