import type { ScoreNode } from "../inspection-protocol.ts";

/** A line of the tree of a score. */
export interface ScoreRow {
  /** The places of the nodes on the way to it, below the root: `0.2.1`; empty for the root. */
  readonly path: string;
  readonly node: ScoreNode;
  /** From 1. */
  readonly level: number;
  /** Its place among its siblings, from 1, and how many there are. */
  readonly place: number;
  readonly siblings: number;
  /** Its part of the sum that it is added to, from 0 to 1; `null` for what is not added. */
  readonly share: number | null;
  /** `null` where there is nothing below it. */
  readonly isOpen: boolean | null;
}

/** The lines of a tree that are seen while these nodes are open, from the top down. */
export function scoreRows(root: ScoreNode, open: ReadonlySet<string>): ScoreRow[] {
  const rowsOf = (row: Omit<ScoreRow, "isOpen">): ScoreRow[] => {
    const { path, node, level } = row;
    const { children } = node;
    const isOpen = children.length === 0 ? null : open.has(path);
    if (isOpen !== true) return [{ ...row, isOpen }];
    return [
      { ...row, isOpen },
      ...children.flatMap((child, index) =>
        rowsOf({
          path: path === "" ? String(index) : `${path}.${index}`,
          node: child,
          level: level + 1,
          place: index + 1,
          siblings: children.length,
          share: node.kind === "sum" && node.value > 0 ? child.value / node.value : null,
        }),
      ),
    ];
  };
  return rowsOf({ path: "", node: root, level: 1, place: 1, siblings: 1, share: null });
}

/** What a key does in a tree: goes to a line, or opens or closes one. */
export type TreeMove =
  | { readonly kind: "go"; readonly path: string }
  | { readonly kind: "open" | "close"; readonly path: string };

/** What a key does on a line of a tree, as in any tree: `null` for a key that does nothing. */
export function treeMove(rows: readonly ScoreRow[], path: string, key: string): TreeMove | null {
  const at = rows.findIndex((row) => row.path === path);
  const row = rows[at];
  if (row === undefined) return null;
  const go = (to: ScoreRow | undefined): TreeMove | null =>
    to === undefined ? null : { kind: "go", path: to.path };
  switch (key) {
    case "ArrowDown":
      return go(rows[at + 1]);
    case "ArrowUp":
      return go(rows[at - 1]);
    case "Home":
      return go(rows[0]);
    case "End":
      return go(rows.at(-1));
    case "ArrowRight":
      return row.isOpen === false ? { kind: "open", path } : go(row.isOpen ? rows[at + 1] : undefined);
    case "ArrowLeft":
      return row.isOpen
        ? { kind: "close", path }
        : go(rows.slice(0, at).findLast(({ level }) => level < row.level));
    case "Enter":
    case " ":
      return row.isOpen === null ? null : { kind: row.isOpen ? "close" : "open", path };
    default:
      return null;
  }
}
