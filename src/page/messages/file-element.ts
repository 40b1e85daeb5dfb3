import { html, LitElement, nothing } from "lit";
import type { ShownFile } from "./component.ts";
import { fileSize } from "./file-size.ts";

/** Files that are shown as text, by the ends of their names. */
const textual = /\.(?:txt|md|csv|tsv|json|bib|ya?ml|log|html?|xml|srt|vtt)$/iu;

/** The longest file that is read for a preview, in bytes, and how many lines are shown at first. */
const LONGEST = 1_048_576;
const FIRST_LINES = 6;

/** A file of a message: its name, its size, a link to it and, where it is a text, how it begins. */
class FileElement extends LitElement {
  static override properties = {
    file: { attribute: false },
    lines: { state: true },
    isOpen: { state: true },
  };
  declare file: ShownFile;
  declare lines: readonly string[] | null;
  declare isOpen: boolean;
  #read: string | null = null;

  constructor() {
    super();
    this.lines = null;
    this.isOpen = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override updated(): void {
    const { name, path, size } = this.file;
    if (path === null || path === this.#read) return;
    this.#read = path;
    if (textual.test(name) && (size ?? 0) <= LONGEST) this.#load(path).catch(() => undefined);
  }

  async #load(path: string): Promise<void> {
    const response = await fetch(path);
    if (response.ok) this.lines = (await response.text()).replace(/\n$/u, "").split("\n");
  }

  protected override render() {
    const { name, path, size } = this.file;
    return html`<div class="file">
      ${this.#preview()}
      <div class="file-line">
        <svg aria-hidden="true" viewBox="0 0 24 24" width="24" height="24"><path fill="currentColor" d="M6 2h8l5 5v15H6zm8 0v5h5M9 12h7v1.5H9zm0 4h7v1.5H9z" /></svg>
        <span class="file-name">
          ${path === null ? html`<span>${name}</span>` : html`<a href=${path} download=${name}>${name}</a>`}
          ${size === null ? nothing : html`<span class="file-size">${fileSize(size)}</span>`}
        </span>
      </div>
    </div>`;
  }

  #preview() {
    const { lines, isOpen, file } = this;
    if (lines === null) return nothing;
    const more = lines.length - FIRST_LINES;
    const shown = isOpen ? lines : lines.slice(0, FIRST_LINES);
    return html`<pre tabindex="0" role="region" aria-label=${`Preview of ${file.name}`} class=${isOpen ? "is-open" : ""}>${shown.join("\n")}</pre>
      ${
        more > 0 || lines.some((line) => line.length > 400)
          ? html`<button
            type="button"
            class="file-more"
            aria-expanded=${isOpen}
            @click=${() => {
              this.isOpen = !isOpen;
            }}
          >
            ${isOpen ? "Collapse" : more > 0 ? `Expand (${more} lines left)` : "Expand"}
          </button>`
          : nothing
      }`;
  }
}

customElements.define("lectern-file", FileElement);
