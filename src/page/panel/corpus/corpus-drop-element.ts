import { html } from "lit";
import { PageElement } from "../../page-element.ts";
import { ANNOUNCEMENT, addFiles } from "./keep-corpus.ts";

/** How long an announcement can be read, in milliseconds. */
const STAYS = 6_000;

/** Takes files that are dropped anywhere on the page, and says when the visitor has become an operator. */
class CorpusDrop extends PageElement {
  static override properties = {
    ...PageElement.properties,
    said: { state: true },
    isDragging: { state: true },
  };
  declare said: string;
  declare isDragging: boolean;
  #going: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.said = "";
    this.isDragging = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.page.store.addEventListener(ANNOUNCEMENT, this.#say);
    for (const name of ["dragover", "dragenter"]) window.addEventListener(name, this.#drag);
    window.addEventListener("dragleave", this.#leave);
    window.addEventListener("drop", this.#drop);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.page.store.removeEventListener(ANNOUNCEMENT, this.#say);
    for (const name of ["dragover", "dragenter"]) window.removeEventListener(name, this.#drag);
    window.removeEventListener("dragleave", this.#leave);
    window.removeEventListener("drop", this.#drop);
  }

  protected override render() {
    return html`
      <p class="corpus-said" role="status" aria-label="Role">${this.said}</p>
      ${
        this.isDragging
          ? html`<div class="corpus-drop">
              <p><strong>Drop to add to the corpus</strong></p>
              <p>You become an operator, and the bot shows a preview first. Nothing is saved before you press Add.</p>
            </div>`
          : null
      }
    `;
  }

  readonly #say = (event: Event) => {
    if (!(event instanceof CustomEvent)) return;
    this.said = String(event.detail);
    clearTimeout(this.#going);
    this.#going = setTimeout(() => {
      this.said = "";
    }, STAYS);
  };

  readonly #drag = (event: Event) => {
    if (filesIn(event) === null) return;
    event.preventDefault();
    this.isDragging = true;
  };

  /** Out of the window, not only from one part of the page to another. */
  readonly #leave = (event: DragEvent) => {
    if (event.relatedTarget === null) this.isDragging = false;
  };

  readonly #drop = (event: DragEvent) => {
    const files = filesIn(event);
    this.isDragging = false;
    // A field that takes files takes its own.
    if (files === null || event.defaultPrevented || isFileField(event.target)) return;
    event.preventDefault();
    void addFiles(this.page, [...files]);
  };
}

/** What is dragged, where it is files. */
function filesIn(event: Event): FileList | null {
  const transfer = event instanceof DragEvent ? event.dataTransfer : null;
  return transfer?.types.includes("Files") === true ? transfer.files : null;
}

function isFileField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === "file";
}

customElements.define("lectern-corpus-drop", CorpusDrop);
