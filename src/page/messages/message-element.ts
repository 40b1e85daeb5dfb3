import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import type { MarkdownReader } from "../markdown/shown-text.ts";
import { PageElement } from "../page-element.ts";
import type { Action, ShownMessage } from "../protocol.ts";
import { pictureOf } from "./avatars.ts";
import { componentsTemplate, textTemplate } from "./component-template.ts";
import { embedTemplate } from "./embed-template.ts";
import "./file-element.ts";
import { objectsIn, textIn } from "../json-fields.ts";
import { focusedControl, type KeptFocus, restoreFocus } from "./kept-focus.ts";
import { dismissed, menuWished } from "./message-events.ts";
import "./message-frame-element.ts";
import { messageHead, thinking } from "./message-head.ts";
import { messageTime } from "./message-time.ts";
import { looseFiles, readComponents } from "./read-components.ts";
import { authorOf, isThinking, timeOf } from "./shown-message.ts";

/** A message, with all that can be done with it. */
class MessageElement extends PageElement {
  static override properties = {
    ...PageElement.properties,
    shown: { attribute: false },
    isContinued: { attribute: false },
    busy: { state: true },
  };
  declare shown: ShownMessage;
  declare isContinued: boolean;
  declare busy: string | null;
  #focus: KeptFocus | null = null;

  constructor() {
    super();
    this.busy = null;
    this.addEventListener("contextmenu", (event) => this.#openMenuAt(event));
  }

  get #reader(): MarkdownReader {
    const people = this.view.playground?.people ?? [];
    const nameOf = (id: string) => people.find((person) => person.id === id)?.name;
    return { locale: this.view.choices.as.locale, now: Date.now(), nameOf };
  }

  protected override willUpdate(_: PropertyValues): void {
    this.#focus = focusedControl(this);
    const { message, id, onlyFor, action } = this.shown;
    const when = messageTime(timeOf(message), new Date(), this.view.choices.as.locale);
    this.role = "article";
    this.dataset["message"] = id;
    this.ariaLabel = `${authorOf(message).name}, ${when}${action?.startsWith("/") ? `, answer to ${action}` : ""}`;
    this.classList.toggle("is-ephemeral", onlyFor !== null);
    this.classList.toggle("is-continued", this.isContinued);
  }

  protected override updated(): void {
    if (this.#focus !== null) restoreFocus(this, this.#focus);
  }

  protected override render() {
    const { message, onlyFor } = this.shown;
    const { name, isBot } = authorOf(message);
    const when = messageTime(timeOf(message), new Date(), this.view.choices.as.locale);
    return html`<lectern-message-frame
        .author=${name}
        .avatar=${pictureOf({ name, isBot })}
        ?bot=${isBot}
        ?message-body-only=${this.isContinued}
        .timestamp=${when}
      >
        ${messageHead(this.shown, this.view, this.#reader)}
        <div slot="components" class="message-body">
          ${isThinking(message) ? thinking(name) : this.#body()}
          ${onlyFor === null ? nothing : this.#onlyYou()}
        </div>
      </lectern-message-frame>
      <button
        type="button"
        class="message-actions"
        aria-label="Message actions"
        aria-haspopup="menu"
        @click=${this.#openMenu}
      >
        <svg aria-hidden="true" viewBox="0 0 24 24" width="20" height="20">
          <path fill="currentColor" d="M4 14a2 2 0 1 1 0-4 2 2 0 0 1 0 4m8 0a2 2 0 1 1 0-4 2 2 0 0 1 0 4m8 0a2 2 0 1 1 0-4 2 2 0 0 1 0 4" />
        </svg>
      </button>`;
  }

  #body(): TemplateResult {
    const { message } = this.shown;
    const reader = this.#reader;
    const setting = {
      reader,
      busy: this.busy,
      press: (customId: string) => this.#do({ kind: "press", customId }),
      select: (customId: string, values: readonly string[]) => this.#do({ kind: "select", customId, values }),
    };
    const content = textIn(message, "content") ?? "";
    const isEdited = textIn(message, "edited_timestamp") !== null;
    return html`${content === "" ? nothing : textTemplate(content, reader)}
    ${objectsIn(message, "embeds").map((embed) => embedTemplate(embed, reader))}
    ${looseFiles(message).map((file) => html`<lectern-file .file=${file}></lectern-file>`)}
    ${componentsTemplate(readComponents(message), setting)}
    ${isEdited ? html`<span class="edited">(edited)</span>` : nothing}`;
  }

  #onlyYou(): TemplateResult {
    return html`<p class="only-you">
      <svg aria-hidden="true" viewBox="0 0 24 24" width="14" height="14">
        <path fill="currentColor" d="M12 5c-5 0-9 4.500-10 7 1 2.500 5 7 10 7s9-4.500 10-7c-1-2.500-5-7-10-7m0 11a4 4 0 1 1 0-8 4 4 0 0 1 0 8" />
      </svg>
      Only you can see this ·
      <button type="button" @click=${() => this.dispatchEvent(dismissed(this.shown.id))}>Dismiss message</button>
    </p>`;
  }

  /** Tells the bot. Until it has answered, further presses on this message are ignored. */
  #do(
    what:
      | { readonly kind: "press"; readonly customId: string }
      | { readonly kind: "select"; readonly customId: string; readonly values: readonly string[] },
  ): void {
    if (this.busy !== null) return;
    this.busy = what.customId;
    const action: Action = { as: this.view.choices.as, message: this.shown.id, ...what };
    void this.page.server.act(action).finally(() => {
      this.busy = null;
    });
  }

  #openMenu(event: Event): void {
    const { currentTarget } = event;
    if (!(currentTarget instanceof HTMLElement)) return;
    const { right, bottom } = currentTarget.getBoundingClientRect();
    this.dispatchEvent(menuWished({ shown: this.shown, x: right, y: bottom, opener: currentTarget }));
  }

  /** By the right mouse button or the key for it. Links and marked words keep the browser’s own menu. */
  #openMenuAt(event: MouseEvent): void {
    const { target, clientX, clientY } = event;
    const isForBrowser = target instanceof Element && target.closest("a, select, summary") !== null;
    const opener = this.querySelector<HTMLElement>(".message-actions");
    if (isForBrowser || opener === null || getSelection()?.isCollapsed === false) return;
    event.preventDefault();
    this.dispatchEvent(menuWished({ shown: this.shown, x: clientX, y: clientY, opener }));
  }
}

customElements.define("lectern-message", MessageElement);
