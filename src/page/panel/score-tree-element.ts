import { html, nothing } from "lit";
import type { ScoreNode } from "../inspection-protocol.ts";
import { InspectorPart } from "./inspector-part-element.ts";
import { type ScoreRow, scoreRows, treeMove } from "./score-rows.ts";

const kindWords = { sum: "sum of", product: "product of", formula: "from", value: "" } as const;

/** The first two levels. */
const firstOpen: ReadonlySet<string> = new Set(["", "0"]);

/** The tree of a score, to be gone through with the arrow keys. */
class ScoreTree extends InspectorPart {
  static override properties = {
    score: { attribute: false },
    open: { state: true },
    at: { state: true },
  };
  declare score: ScoreNode;
  declare open: ReadonlySet<string>;
  declare at: string;

  constructor() {
    super();
    this.open = firstOpen;
    this.at = "";
  }

  protected override render() {
    const rows = scoreRows(this.score, this.open);
    const at = rows.some(({ path }) => path === this.at) ? this.at : "";
    return html`<div role="tree" aria-label="Where the score comes from" class="score-tree">
      ${rows.map((row) => this.#row(row, row.path === at))}
    </div>`;
  }

  #row(row: ScoreRow, isAt: boolean) {
    const { path, node, level, place, siblings, share, isOpen } = row;
    const percent = share === null ? null : Math.round(share * 100);
    return html`<div
      role="treeitem"
      class="score-row"
      data-path=${path}
      tabindex=${isAt ? 0 : -1}
      aria-level=${level}
      aria-posinset=${place}
      aria-setsize=${siblings}
      aria-expanded=${isOpen ?? nothing}
      aria-selected=${isAt}
      @click=${() => this.#toggle(row)}
      @keydown=${(event: KeyboardEvent) => this.#press(event, path)}
      @focus=${() => {
        this.at = path;
      }}
    >
      <span class="score-twist" aria-hidden="true">${isOpen === null ? "" : isOpen ? "▾" : "▸"}</span>
      <span class="score-value">${node.value.toFixed(3)}</span>
      <span class="score-label">${node.label}${kindWords[node.kind] === "" ? nothing : html`<small> ${kindWords[node.kind]}</small>`}</span>
      ${
        percent === null
          ? nothing
          : html`<span class="score-share"
            ><progress max="100" value=${percent} aria-hidden="true"></progress> ${percent} %</span
          >`
      }
    </div>`;
  }

  #toggle({ path, isOpen }: ScoreRow): void {
    this.at = path;
    if (isOpen !== null) this.#set(path, !isOpen);
  }

  #set(path: string, isOpen: boolean): void {
    const others = [...this.open].filter((other) => other !== path);
    this.open = new Set(isOpen ? [...others, path] : others);
  }

  async #press(event: KeyboardEvent, path: string): Promise<void> {
    const move = treeMove(scoreRows(this.score, this.open), path, event.key);
    if (move === null) return;
    event.preventDefault();
    if (move.kind !== "go") this.#set(path, move.kind === "open");
    this.at = move.path;
    await this.updateComplete;
    this.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }
}

customElements.define("lectern-score-tree", ScoreTree);
