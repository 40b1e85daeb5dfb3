import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { rememberTheme } from "../design/theme.ts";
import { languages } from "../languages.ts";
import { isThinking } from "../messages/shown-message.ts";
import { PageElement } from "../page-element.ts";
import type { Place } from "../protocol.ts";
import { examples } from "./examples.ts";
import { labelledRadios } from "./labelled-radios.ts";
import { isSeenAt, unreadPlaces } from "./unread-places.ts";

const roles = [
  { value: "member", label: "Member" },
  { value: "operator", label: "Operator" },
] as const;

/** Where the visitor is, who, as what, in which language; and what to try. */
class SideBar extends PageElement {
  /** The ids of the messages that were on the screen. */
  readonly #read = new Set<string>();
  #wasLoaded = false;

  protected override willUpdate(): void {
    const { isLoaded, messages, choices } = this.view;
    if (!isLoaded) return;
    // What was there before the page was opened is no news.
    const seen = [...messages.values()].filter(
      (shown) => !this.#wasLoaded || (isSeenAt(choices.as, shown) && !isThinking(shown.message)),
    );
    for (const { id } of seen) this.#read.add(id);
    this.#wasLoaded = true;
  }

  protected override render() {
    return html`
      <header class="server-name">
        <h1>Playground</h1>
        <button
          type="button"
          class="icon-button close-places"
          aria-label="Close places"
          @click=${() => this.page.store.choose({ sidebarOpen: false })}
        >
          <span aria-hidden="true">✕</span>
        </button>
      </header>
      <div class="side-bar-scroll">
        ${this.#places()}
        <section class="side-section" aria-labelledby="examples-title">
          <h2 id="examples-title">Examples</h2>
          <ul class="examples" aria-label="Examples">
            ${examples.map(
              ({ words, shows, draft }) => html`<li>
                <button type="button" class="example" @click=${() => this.page.store.update({ draft: { ...draft }, choices: this.#closed() })}>
                  <span class="example-words">${words}</span>
                  <span class="example-shows">${shows}</span>
                </button>
              </li>`,
            )}
          </ul>
        </section>
      </div>
      ${this.#settings()}
    `;
  }

  #places() {
    const { playground, messages, choices } = this.view;
    const places = playground?.places ?? [];
    const unread = unreadPlaces({ person: choices.as.person, places }, messages.values(), this.#read);
    return html`<nav aria-label="Places" class="side-section">
      <h2>Places</h2>
      <ul class="places">
        ${repeat(
          places,
          ({ key }) => key,
          (place) => html`<li>${this.#place(place, unread.has(place.key))}</li>`,
        )}
      </ul>
    </nav>`;
  }

  #place({ key, kind, name }: Place, isUnread: boolean) {
    const isHere = key === this.view.choices.as.place;
    return html`<button
      type="button"
      class="place"
      aria-current=${isHere ? "page" : nothing}
      aria-describedby=${isUnread ? `unread-${key}` : nothing}
      @click=${() => this.page.store.choose({ ...this.#closed(), as: { ...this.view.choices.as, place: key } })}
    >
      <span class="place-sign" aria-hidden="true">${kind === "channel" ? "#" : "@"}</span>
      <span class="place-name">${name}</span>
      ${isUnread ? html`<span class="unread" id="unread-${key}" aria-hidden="true">new</span>` : null}
    </button>`;
  }

  #settings() {
    const { playground, choices } = this.view;
    const { as, theme } = choices;
    const people = playground?.people ?? [];
    const next = theme === "dark" ? "light" : "dark";
    return html`<section class="settings" aria-label="You">
      ${labelledRadios({
        name: "person",
        label: "You are",
        explanation: "Kim does not see what only Robin sees.",
        choices: people.map(({ id, name }) => ({ value: id, label: name })),
        chosen: as.person,
        choose: (person) => this.page.store.become({ person }),
      })}
      ${labelledRadios({
        name: "role",
        label: "Role",
        explanation: "An operator may change the corpus.",
        choices: roles,
        chosen: as.role,
        choose: (role) => this.page.store.become({ role }),
      })}
      <div class="setting">
        <label for="language">Language</label>
        <select id="language" title="The language of Discord, in which the bot answers" @change=${this.#chooseLanguage}>
          ${languages.map(
            ({ locale, name, tag }) =>
              html`<option value=${locale} lang=${tag} ?selected=${locale === as.locale}>${name}</option>`,
          )}
        </select>
      </div>
      <div class="settings-row">
        <button type="button" class="quiet" @click=${() => this.#chooseTheme(next)}>
          ${next === "light" ? "Light theme" : "Dark theme"}
        </button>
        <button type="button" class="quiet" @click=${() => void this.page.server.restartBot()}>Restart the bot</button>
      </div>
    </section>`;
  }

  #closed() {
    return { ...this.view.choices, sidebarOpen: false };
  }

  readonly #chooseLanguage = ({ target }: Event) => {
    if (target instanceof HTMLSelectElement) this.page.store.become({ locale: target.value });
  };

  #chooseTheme(theme: "dark" | "light"): void {
    rememberTheme(theme);
    this.page.store.choose({ theme });
  }
}

customElements.define("lectern-side-bar", SideBar);
