import type { Warning } from "../conversion.ts";

/** What of a source is not in its text. */
export type LeftOutKind =
  | "table"
  | "picture"
  | "caption"
  | "note"
  | "struck"
  | "link"
  | "comment"
  | "header"
  | "formula";

const texts: Readonly<Record<LeftOutKind, readonly [one: string, more: string]>> = {
  table: ["table of short cells", "tables of short cells"],
  picture: ["picture", "pictures"],
  caption: ["caption", "captions"],
  note: ["footnote or endnote", "footnotes or endnotes"],
  struck: ["struck-out passage", "struck-out passages"],
  link: ["line that only leads to another page", "lines that only lead to other pages"],
  comment: ["comment", "comments"],
  formula: ["formula", "formulas"],
  header: ["running header or footer", "running headers or footers"],
};

/** Counts what is left out, kind by kind. */
export class LeftOut {
  readonly #counts = new Map<LeftOutKind, number>();

  add(kind: LeftOutKind, count = 1): void {
    if (count > 0) this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + count);
  }

  /** A warning for each kind that was met. */
  warnings(): readonly Warning[] {
    return [...this.#counts].map(([kind, count]) => ({
      code: "left-out",
      message: `left out ${count} ${texts[kind][count === 1 ? 0 : 1]}: add by hand what belongs to the text`,
    }));
  }
}
