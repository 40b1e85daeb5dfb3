import type { Band } from "./columns.ts";
import { groupBy } from "./group-by.ts";
import { type Row, rowText } from "./row.ts";
import type { Run } from "./run.ts";

/** Where the lines of one column of one page stand. */
interface Frame {
  readonly page: number;
  readonly side: string;
  /** Where lines begin that are not set in. */
  readonly left: number;
  /** Where full lines end. */
  readonly right: number;
}

/** A line of a column. */
export interface Line {
  readonly text: string;
  readonly runs: readonly Run[];
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly isBold: boolean;
  /** True for groups of words below each other with wide white between. */
  readonly isTabular: boolean;
  readonly frame: Frame;
}

/** A page's bands. */
export interface BandedPage {
  readonly page: number;
  readonly bands: readonly Band[];
}

/** All lines of a document in the order in which they are read. */
export function linesOf(pages: readonly BandedPage[]): readonly Line[] {
  const placed = pages.flatMap(({ page, bands }) =>
    bands.flatMap(({ side, rows }) => rows.map((row) => ({ page, side, row }))),
  );
  const ofPage = marginsBy(placed, ({ page, side }) => `${side} ${page}`);
  const ofSide = marginsBy(placed, ({ page, side }) => `${side} ${page % 2}`);
  return pages.flatMap(({ page, bands }) => {
    const frames = new Map<string, Frame>();
    return bands.flatMap(({ side, rows }) => {
      const margins = chosen(ofPage.get(`${side} ${page}`), ofSide.get(`${side} ${page % 2}`));
      const frame = frames.get(side) ?? { page, side, ...margins };
      frames.set(side, frame);
      return rows.map((row, index) => {
        const isTabular = isBelow(row, rows[index - 1]) || isBelow(row, rows[index + 1]);
        return lineOf(row, frame, isTabular);
      });
    });
  });
}

interface PlacedRow {
  readonly page: number;
  readonly side: string;
  readonly row: Row;
}

interface Margins {
  readonly left: number;
  readonly right: number;
  readonly lines: number;
  /** How many lines end at the right margin, or close to it. */
  readonly full: number;
}

function marginsBy(
  placed: readonly PlacedRow[],
  keyOf: (row: PlacedRow) => string,
): ReadonlyMap<string, Margins> {
  return new Map([...groupBy(placed, keyOf)].map(([key, rows]) => [key, marginsOf(rows)]));
}

function marginsOf(placed: readonly PlacedRow[]): Margins {
  const left = leftMargin(placed.map(({ row }) => row.left));
  const rights = placed.map(({ row }) => row.right).toSorted((one, other) => one - other);
  const right = rights[Math.floor(0.97 * (rights.length - 1))] ?? 0;
  const full = rights.filter((end) => right - end < 0.08 * (right - left)).length;
  return { left, right, lines: rights.length, full };
}

/** In points: how far the beginnings of lines may differ. */
const SAME_LEFT = 2;

/** How many lines a page must have for its own left margin to be found. */
const FEWEST_LINES = 5;

/** How many of them, and which share, must be full for its right margin to be. */
const FEWEST_FULL = 6;
const FULL_SHARE = 0.35;

/**
 * A page's own margins, for scans and bound pages shift them and some texts are set narrower, if it has the lines to show them; else those
 * of all pages of the same side of the sheet.
 */
function chosen(own: Margins | undefined, all: Margins | undefined): { left: number; right: number } {
  const shared = all ?? own;
  const left = own !== undefined && own.lines >= FEWEST_LINES ? own.left : shared?.left;
  const isShown = own !== undefined && own.full >= Math.max(FEWEST_FULL, FULL_SHARE * own.lines);
  return { left: left ?? 0, right: (isShown ? own.right : shared?.right) ?? 0 };
}

/** The leftmost place where more than a few lines begin. */
function leftMargin(lefts: readonly number[]): number {
  const sorted = lefts.toSorted((one, other) => one - other);
  const fewest = Math.max(2, 0.1 * sorted.length);
  const found = sorted.find(
    (left, index) => (sorted[index + Math.ceil(fewest) - 1] ?? Infinity) - left <= SAME_LEFT,
  );
  return found ?? sorted[0] ?? 0;
}

function lineOf(row: Row, frame: Frame, isTabular: boolean): Line {
  const { segments, left, right, baseline, size, isBold } = row;
  const runs = segments.flatMap((segment) => segment.runs);
  return { text: rowText(row), runs, left, right, baseline, size, isBold, isTabular, frame };
}

/** In heights of letters: white that parts the cells of a table, and no words that are only set wide. */
const CELL_GAP = 1.5;

/** Whether a row has at least three cells, and three of them stand at the edges of another row's. */
function isBelow(row: Row, other: Row | undefined): boolean {
  if (other === undefined || row.segments.length < 3 || other.segments.length < 3) return false;
  const [cells, others] = [cellsOf(row), cellsOf(other)];
  const shared = cells.filter(({ left, right }) =>
    others.some(
      (cell) => Math.abs(cell.left - left) <= SAME_LEFT || Math.abs(cell.right - right) <= SAME_LEFT,
    ),
  );
  return shared.length >= 3;
}

function cellsOf({ segments, size }: Row): readonly { readonly left: number; readonly right: number }[] {
  const cells: { left: number; right: number }[] = [];
  for (const { left, right } of segments) {
    const last = cells.at(-1);
    if (last !== undefined && left - last.right < CELL_GAP * size) last.right = right;
    else cells.push({ left, right });
  }
  return cells;
}
