import { groupBy } from "./group-by.ts";
import { numberAlone, numbersIn, type PageNumber } from "./page-number.ts";
import { type Row, rowText } from "./row.ts";
import type { Sheet } from "./sheet.ts";

/** Pages without what stands on many of them, and what was taken away. */
export interface Cleared {
  readonly sheets: readonly Sheet[];
  /** The rows that were taken from each page. */
  readonly furniture: readonly (readonly Row[])[];
}

/** How many rows at the head and at the foot of a page may be furniture. */
const MOST_ROWS = 4;

/** The share of a page's height at its head and at its foot in which furniture stands. */
const EDGE = 0.17;

/** In points: how far rows at the same height may be apart. */
const SAME_HEIGHT = 4;

/** The share of all pages from which words at one height are furniture wherever the next row stands. */
const MANY_PAGES = 0.25;

type Edge = "head" | "foot";

/**
 * The pages without running heads, feet and page numbers: rows at an edge whose words stand at the same height of several pages
 * (also of every second one), whatever their numbers are, and rows of a page's number alone. A row is looked at only
 * where all between it and the edge is furniture.
 */
export function clearFurniture(sheets: readonly Sheet[]): Cleared {
  const taken = sheets.map(() => new Set<Row>());
  for (const edge of ["head", "foot"] as const)
    for (let depth = 0; depth < MOST_ROWS; depth += 1) takeLayer(sheets, taken, { edge, depth });
  return {
    sheets: sheets.map((sheet, index) => ({
      ...sheet,
      rows: sheet.rows.filter((row) => taken[index]?.has(row) !== true),
    })),
    furniture: sheets.map(({ rows }, index) => rows.filter((row) => taken[index]?.has(row) === true)),
  };
}

interface Candidate {
  readonly page: number;
  readonly row: Row;
  /** The words, with `#` for each number. */
  readonly mask: string;
  readonly number: PageNumber | null;
  /** From the edge. */
  readonly distance: number;
  /** True where more white than usual, or another height of letters, sets it apart from the next row. */
  readonly isApart: boolean;
}

function takeLayer(
  sheets: readonly Sheet[],
  taken: readonly Set<Row>[],
  { edge, depth }: { readonly edge: Edge; readonly depth: number },
): void {
  const candidates = sheets.flatMap((sheet, page) => {
    const isReached =
      taken[page] !== undefined && outermost(sheet, edge, depth).every((row) => taken[page]?.has(row));
    return isReached ? (candidateOf(sheet, { edge, depth, page }) ?? []) : [];
  });
  const isNumber = numberTest(candidates, sheets.length);
  const isRepeated = repeatTest(candidates, sheets.length);
  const sure = new Set(candidates.filter((candidate) => isNumber(candidate) || isRepeated(candidate)));
  const isLevel = levelTest([...sure], sheets.length);
  for (const candidate of candidates)
    if (sure.has(candidate) || isLevel(candidate)) taken[candidate.page]?.add(candidate.row);
}

function outermost({ rows }: Sheet, edge: Edge, count: number): readonly Row[] {
  return edge === "head" ? rows.slice(0, count) : rows.slice(Math.max(0, rows.length - count));
}

function candidateOf(
  sheet: Sheet,
  { edge, depth, page }: { readonly edge: Edge; readonly depth: number; readonly page: number },
): Candidate | null {
  const at = edge === "head" ? depth : sheet.rows.length - 1 - depth;
  const row = sheet.rows[at];
  if (row === undefined) return null;
  const distance = edge === "head" ? row.baseline : sheet.height - row.baseline;
  if (distance > EDGE * sheet.height) return null;
  const text = rowText(row);
  const next = sheet.rows[edge === "head" ? at + 1 : at - 1];
  const isApart = next === undefined || isSetApart(row, next, sheet);
  return { page, row, mask: maskOf(text), number: numberAlone(text), distance, isApart };
}

function isSetApart(row: Row, next: Row, { rows }: Sheet): boolean {
  if (Math.abs(row.size - next.size) > 0.06 * next.size) return true;
  const gaps = rows.slice(1).map(({ baseline }, index) => baseline - (rows[index]?.baseline ?? 0));
  const usual = gaps.toSorted((one, other) => one - other)[Math.floor(gaps.length / 2)] ?? 0;
  return Math.abs(row.baseline - next.baseline) > 1.2 * usual;
}

function maskOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/\d+/gu, "#")
    .replace(/(?<![\p{L}#])[ivxlc]{1,7}(?![\p{L}#])/gu, "#")
    .replace(/\s+/gu, " ");
}

/** A number alone is furniture where it goes up with the pages, or says itself what it is. */
function numberTest(candidates: readonly Candidate[], pages: number) {
  const starts = new Map<number, number>();
  for (const { number, page } of candidates)
    if (number !== null) starts.set(number.value - page, (starts.get(number.value - page) ?? 0) + 1);
  return ({ number, page, mask }: Candidate): boolean => {
    if (number === null) return false;
    const isExpected = (starts.get(number.value - page) ?? 0) >= Math.min(2, pages);
    return mask === "#"
      ? isExpected && (pages > 1 || number.value === 1)
      : isExpected || /[a-zа-я]/u.test(mask);
  };
}

function repeatTest(candidates: readonly Candidate[], pages: number) {
  const byMask = groupBy(candidates, ({ mask }) => mask);
  return (candidate: Candidate): boolean => {
    const same = (byMask.get(candidate.mask) ?? []).filter(
      ({ distance }) => Math.abs(distance - candidate.distance) <= SAME_HEIGHT,
    );
    if (same.length < (pages <= 4 ? 2 : 3)) return false;
    const apart = same.filter(({ isApart }) => isApart).length;
    return apart * 2 > same.length || same.length >= Math.max(3, MANY_PAGES * pages);
  };
}

/** Heads that change with the chapter stand where the others do. */
function levelTest(sure: readonly Candidate[], pages: number) {
  return ({ distance, row, isApart }: Candidate): boolean => {
    const level = sure.filter(
      (other) => Math.abs(other.distance - distance) <= 1 && Math.abs(other.row.size - row.size) < 0.5,
    );
    return isApart && level.length >= 3 && level.length >= pages / 3;
  };
}

/** The number that stands on each page, among what was taken from it; `null` where none is found. */
export function printedNumbers(furniture: readonly (readonly Row[])[]): readonly (string | null)[] {
  const numbers = furniture.map((rows) => rows.flatMap((row) => numbersIn(rowText(row))));
  const starts = new Map<number, number>();
  for (const [page, found] of numbers.entries())
    for (const start of new Set(found.map(({ value }) => value - page)))
      starts.set(start, (starts.get(start) ?? 0) + 1);
  const support = ({ value }: PageNumber, page: number) => starts.get(value - page) ?? 0;
  return numbers.map((found, page) => {
    const [best] = found.toSorted((one, other) => support(other, page) - support(one, page));
    return best !== undefined && support(best, page) >= Math.min(2, furniture.length) ? best.printed : null;
  });
}
