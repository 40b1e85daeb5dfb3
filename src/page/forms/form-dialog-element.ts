import { html } from "lit";
import { PageElement } from "../page-element.ts";
import type { OpenForm } from "../store.ts";
import { type FormValues, firstValues, problemsOf } from "./check-form.ts";
import { type FormPart, readForm, type ShownForm } from "./read-form.ts";

type TextPart = FormPart & { readonly kind: "text" };

/** The form that the bot shows, over the page, until it is sent or left. */
class FormDialog extends PageElement {
  static override properties = {
    ...PageElement.properties,
    values: { state: true },
    problems: { state: true },
  };
  declare values: FormValues;
  declare problems: ReadonlyMap<string, string>;
  #open: OpenForm | null = null;
  #opener: Element | null = null;

  constructor() {
    super();
    this.values = {};
    this.problems = new Map();
  }

  protected override willUpdate(): void {
    const { form } = this.view;
    if (form === this.#open) return;
    this.#open = form;
    this.problems = new Map();
    if (form === null) return;
    this.values = firstValues(readForm(form.form));
    this.#opener = document.activeElement;
  }

  protected override updated(): void {
    const dialog = this.querySelector("dialog");
    if (dialog && !dialog.open) dialog.showModal();
  }

  protected override render() {
    const { form } = this.view;
    if (form === null) return null;
    const shown = readForm(form.form);
    return html`<dialog class="form-dialog" aria-labelledby="form-title" @close=${this.#leave}>
      <form novalidate @submit=${(event: SubmitEvent) => this.#submit(event, { form, shown })}>
        <h2 id="form-title">${shown.title}</h2>
        <div class="form-parts">
          ${shown.parts.map((part, position) =>
            part.kind === "words" ? html`<p>${part.text}</p>` : this.#field(part, `form-field-${position}`),
          )}
        </div>
        <div class="form-buttons">
          <button type="button" class="form-cancel" @click=${this.#leave}>Cancel</button>
          <button class="form-submit">Submit</button>
        </div>
      </form>
    </dialog>`;
  }

  #field(part: TextPart, id: string) {
    const problem = this.problems.get(part.id);
    const value = this.values[part.id] ?? "";
    return html`<div class="form-field">
      <label for=${id}>${part.label}${part.isRequired ? html`<span class="form-required" aria-hidden="true"> *</span>` : null}</label>
      ${part.description === null ? null : html`<p id="${id}-about">${part.description}</p>`}
      ${this.#input(part, { id, value, isWrong: problem !== undefined })}
      <div class="form-below">
        <span id="${id}-problem" class="form-problem" aria-live="polite">${problem ?? ""}</span>
        ${part.most === null ? null : html`<span id="${id}-left">${leftOf(part.most, value)}</span>`}
      </div>
    </div>`;
  }

  #input(
    part: TextPart,
    { id, value, isWrong }: { readonly id: string; readonly value: string; readonly isWrong: boolean },
  ) {
    const type = (event: Event) => {
      if (!(event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement)) return;
      this.values = { ...this.values, [part.id]: event.target.value };
    };
    const described = `${id}-about ${id}-problem ${id}-left`;
    return part.isLong
      ? html`<textarea id=${id} rows="4" placeholder=${part.placeholder} aria-describedby=${described} aria-required=${part.isRequired} aria-invalid=${isWrong} .value=${value} @input=${type}></textarea>`
      : html`<input id=${id} autocomplete="off" placeholder=${part.placeholder} aria-describedby=${described} aria-required=${part.isRequired} aria-invalid=${isWrong} .value=${value} @input=${type} />`;
  }

  #submit(event: SubmitEvent, { form, shown }: { readonly form: OpenForm; readonly shown: ShownForm }): void {
    event.preventDefault();
    this.problems = problemsOf(shown, this.values);
    if (this.problems.size > 0) {
      void this.#focusWrong();
      return;
    }
    const { values } = this;
    this.#leave();
    void this.#send(form, values);
  }

  async #focusWrong(): Promise<void> {
    await this.updateComplete;
    this.querySelector<HTMLElement>("[aria-invalid='true']")?.focus();
  }

  async #send({ interaction, as }: OpenForm, values: FormValues): Promise<void> {
    try {
      await this.page.server.act({ kind: "submit", interaction, values, as });
    } catch (error) {
      this.page.store.update({ notice: error instanceof Error ? error.message : String(error) });
    }
  }

  /** Closes the form; the focus goes back to what opened it. */
  readonly #leave = () => {
    if (this.view.form === null) return;
    const opener = this.#opener;
    this.page.store.update({ form: null });
    if (opener instanceof HTMLElement) void this.updateComplete.then(() => opener.focus());
  };
}

function leftOf(most: number, value: string): string {
  const left = most - [...value].length;
  return left < 0 ? `${-left} too many` : `${left} left`;
}

customElements.define("lectern-form-dialog", FormDialog);
