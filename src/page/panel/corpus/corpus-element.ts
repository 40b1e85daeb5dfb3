import { html } from "lit";
import type { CorpusDocument, CorpusReport } from "../../corpus-protocol.ts";
import { PageElement } from "../../page-element.ts";
import { changeInWords, counted, editionInWords, folderInWords } from "./corpus-words.ts";
import { documentTemplate } from "./document-template.ts";
import { filterDocuments } from "./filter-documents.ts";
import { addFiles, becomeOperator, sendCorpusCommand } from "./keep-corpus.ts";
import { problemsTemplate } from "./problems-template.ts";
import { ReportKeeper } from "./report-keeper.ts";

/** How many documents are listed at once: a list of a thousand is drawn when it is asked for. */
const STEP = 50;

const commands = [
  { subcommand: "check", label: "Check", title: "What a reload would change, without changing anything" },
  { subcommand: "reload", label: "Reload", title: "Read the folder again and answer from it" },
  { subcommand: "log", label: "Changes", title: "What was added and removed, by whom, when" },
  { subcommand: "undo", label: "Undo…", title: "Take the last change back, after a question" },
] as const;

/** What the corpus holds, what is wrong with it, and what its keeper can do. */
class CorpusPanel extends PageElement {
  static override properties = { ...PageElement.properties, words: { state: true }, shown: { state: true } };
  declare words: string;
  declare shown: number;
  readonly #keeper = new ReportKeeper(this);

  constructor() {
    super();
    this.words = "";
    this.shown = STEP;
  }

  protected override render() {
    const { report } = this.#keeper;
    return html`
      ${report === null ? html`<p role="status">Looking at the corpus…</p>` : this.#state(report)}
      ${this.#keeping()}
      ${report === null ? null : this.#problems(report)} ${report === null ? null : this.#documents(report)}
    `;
  }

  #state({ folder, revision, documents, now }: CorpusReport) {
    const changes = now?.changes ?? [];
    return html`<section class="corpus-state" aria-label="State of the corpus">
      <div role="status"><dl>
        <div><dt>In use</dt>
          <dd>${
            revision === null
              ? "Nothing: the bot has no corpus."
              : html`Revision <code>${revision}</code>, ${counted(documents.length, "document")}.`
          }</dd></div>
        <div><dt>In the folder</dt>
          <dd class=${now?.isUsable === false ? "is-broken" : ""}>${folderInWords(now)}
            ${changes.length === 0 ? null : html`<ul class="corpus-changes">${changes.slice(0, STEP).map((change) => html`<li>${changeInWords(change)}</li>`)}</ul>`}
          </dd></div>
      </dl></div>
      <p class="corpus-note">The files are in <code>${folder}</code> and are changed there for real.</p>
    </section>`;
  }

  #keeping() {
    return html`<section class="corpus-keeping" aria-label="Keeping the corpus">
      <div class="corpus-buttons">
        ${commands.map(
          ({ subcommand, label, title }) => html`<button
            type="button"
            class="panel-button"
            title=${title}
            @click=${() => this.#send(subcommand)}
          >${label}</button>`,
        )}
      </div>
      <p class="corpus-note">These are sent to the bot as <code>/corpus</code> commands of an operator.</p>
      <label class="corpus-field">Add a file
        <input type="file" multiple aria-describedby="corpus-add-note" @change=${this.#add} />
      </label>
      <p class="corpus-note" id="corpus-add-note">
        Or drop files anywhere on the page. The bot shows a preview; nothing is saved before you press Add.
      </p>
    </section>`;
  }

  #problems({ now }: CorpusReport) {
    const problems = now?.problems ?? [];
    return html`<section aria-labelledby="corpus-problems">
      <h3 id="corpus-problems">Problems <span class="corpus-count">${problems.length}</span></h3>
      ${now === null ? null : problemsTemplate(problems)}
    </section>`;
  }

  #documents({ documents, withdrawn }: CorpusReport) {
    const found = filterDocuments(documents, this.words);
    const { compared } = this.#keeper;
    return html`<section aria-labelledby="corpus-documents">
      <h3 id="corpus-documents">Documents <span class="corpus-count">${documents.length}</span></h3>
      <label class="corpus-field">Filter documents
        <input type="search" .value=${this.words} placeholder="Title, speaker, kind, date" @input=${this.#filter} @keydown=${this.#clear} />
      </label>
      <p role="status" class="corpus-note">${
        this.words === "" ? "" : `${found.length} of ${counted(documents.length, "document")}`
      }</p>
      <ul class="corpus-list" role="list" aria-label="Documents">
        ${found.slice(0, this.shown).map((document) => this.#document(document))}
      </ul>
      ${
        found.length > this.shown
          ? html`<button type="button" class="panel-button" @click=${this.#showMore}>
              Show more documents (${found.length - this.shown})
            </button>`
          : null
      }
      ${named(
        "Removed by the last reload",
        compared.removed.map(({ title, id }) => `${title} · ${id}`),
      )}
      ${named("Withdrawn by their publishers", withdrawn.map(editionInWords))}
    </section>`;
  }

  #document(document: CorpusDocument) {
    const mark = this.#keeper.compared.marks.get(document.id) ?? null;
    const options = { document: document.id };
    return documentTemplate({
      document,
      mark,
      onAsk: () => this.#draft({ name: "ask", options }),
      onRemove: () => {
        becomeOperator(this.page);
        this.#draft({ name: "corpus", subcommand: "remove", options });
      },
    });
  }

  #draft(draft: {
    readonly name: string;
    readonly subcommand?: string;
    readonly options: { readonly document: string };
  }) {
    this.#makeRoom();
    this.page.store.update({ draft: { ...draft, send: false } });
  }

  /** On a narrow screen the panel lies over what comes next. */
  #makeRoom(): void {
    if (matchMedia("(width < 900px)").matches) this.page.store.choose({ panel: "none" });
  }

  #send(subcommand: string): void {
    this.#makeRoom();
    void sendCorpusCommand(this.page, subcommand).then(this.#keeper.look);
  }

  readonly #add = (event: Event) => {
    if (!(event.target instanceof HTMLInputElement)) return;
    const files = [...(event.target.files ?? [])];
    // So that the same file can be chosen again.
    event.target.value = "";
    this.#makeRoom();
    void addFiles(this.page, files);
  };

  readonly #filter = (event: Event) => {
    if (event.target instanceof HTMLInputElement) this.words = event.target.value;
    this.shown = STEP;
  };

  /** Escape empties the field first; the next one closes the panel. */
  readonly #clear = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || this.words === "") return;
    event.preventDefault();
    this.words = "";
  };

  readonly #showMore = () => {
    this.shown += STEP;
  };
}

/** Lines under a small heading; nothing where there are none. */
function named(heading: string, lines: readonly string[]) {
  if (lines.length === 0) return null;
  return html`<h4 class="corpus-file">${heading}</h4>
    <ul class="corpus-problems">${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}

customElements.define("lectern-corpus", CorpusPanel);
