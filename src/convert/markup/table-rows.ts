import { beginningOf, type Element } from "./element.ts";

/** A table's rows where they hold text, or the finding that its cells are too short to be one. */
export type TableRows =
  | { readonly kind: "text"; readonly rows: readonly TableRow[] }
  | { readonly kind: "short-cells" };

/** A row's cells; without the first where that one is a label, as `MR. RELQUIST:` beside his words. */
interface TableRow {
  readonly label: string | null;
  readonly cells: readonly Element[];
}

/** From so many words on, a cell holds text and not an entry. */
const WORDS_OF_TEXT = 15;
const LONGEST_LABEL = 60;
/** So many characters of a cell tell what it is. */
const ENOUGH = 400;

/** Whether a table holds text, and its rows then. Tables inside its cells are their own. */
export function tableRows(table: Element): TableRows {
  const rows = rowsOf(table)
    .map(cellsOf)
    .filter((cells) => cells.some((cell) => beginningOf(cell, ENOUGH) !== ""));
  const isText =
    rows.some((cells) =>
      cells.some((cell) => beginningOf(cell, ENOUGH).split(" ").length >= WORDS_OF_TEXT),
    ) ||
    rows.every((cells) => cells.length === 1) ||
    rows.some((cells) => labelOf(cells) !== null);
  if (!isText) return { kind: "short-cells" };
  return {
    kind: "text",
    rows: rows.map((cells) => {
      const label = labelOf(cells);
      return { label, cells: label === null ? cells : cells.slice(1) };
    }),
  };
}

function rowsOf(element: Element): readonly Element[] {
  return element.children.flatMap((child) => {
    if (typeof child === "string") return [];
    if (child.name === "tr") return [child];
    return ["tbody", "thead", "tfoot"].includes(child.name) ? rowsOf(child) : [];
  });
}

function cellsOf(row: Element): readonly Element[] {
  return row.children.flatMap((child) =>
    typeof child !== "string" && (child.name === "td" || child.name === "th") ? [child] : [],
  );
}

function labelOf(cells: readonly Element[]): string | null {
  const [first, words] = cells;
  if (first === undefined || words === undefined || cells.length !== 2) return null;
  const label = beginningOf(first, ENOUGH);
  if (!/^[^:*_]+:$/u.test(label) || label.length > LONGEST_LABEL || beginningOf(words, ENOUGH) === "")
    return null;
  return label.slice(0, -1).trim();
}
