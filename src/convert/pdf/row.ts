import type { Run } from "./run.ts";

/** Letters that follow each other at one height. */
interface Segment {
  readonly runs: readonly Run[];
  readonly left: number;
  readonly right: number;
}

/** What stands at one height of a page, from left to right; divided where wide white lies between. */
export interface Row {
  readonly segments: readonly Segment[];
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** The height of most of its letters. */
  readonly size: number;
  readonly isBold: boolean;
}

/** The share of a letter's height by which raised and lowered letters may leave their row. */
const SAME_ROW = 0.36;

/** White wider than this many heights of a letter divides a row. */
const WIDE_GAP = 0.9;

/** The rows of a page from top to bottom. */
export function rowsOf(runs: readonly Run[]): readonly Row[] {
  const heights: { readonly anchor: Run; readonly runs: Run[] }[] = [];
  const sorted = runs.toSorted((one, other) => one.baseline - other.baseline || other.size - one.size);
  for (const run of sorted) {
    const last = heights.at(-1);
    if (last !== undefined && belongs(run, last.anchor)) last.runs.push(run);
    else heights.push({ anchor: run, runs: [run] });
  }
  return withRaisedLetters(heights.map(({ runs: row }) => rowOf(row)));
}

function belongs(run: Run, anchor: Run): boolean {
  return run.baseline - anchor.baseline <= SAME_ROW * Math.max(run.size, anchor.size);
}

/** Rows in which small letters that were found just above others are put into one row with these. */
export function withRaisedLetters(rows: readonly Row[]): readonly Row[] {
  const put: Row[] = [];
  for (const row of rows) {
    const above = put.at(-1);
    if (above !== undefined && isRaisedAbove(above, row))
      put[put.length - 1] = rowOf([...runsOf(above), ...runsOf(row)]);
    else put.push(row);
  }
  return put;
}

function isRaisedAbove(above: Row, row: Row): boolean {
  const rise = row.baseline - above.baseline;
  if (above.size > 0.8 * row.size || rise > 0.6 * row.size) return false;
  return (
    above.left >= row.left - row.size &&
    above.right <= row.right + row.size &&
    runsOf(above).every(({ text }) => text.length <= 4)
  );
}

function runsOf({ segments }: Row): readonly Run[] {
  return segments.flatMap(({ runs }) => runs);
}

function largest(runs: readonly Run[]): Run {
  return runs.reduce((most, run) => (run.size > most.size ? run : most));
}

/** One row of the letters at one height. */
export function rowOf(runs: readonly Run[]): Row {
  const sorted = runs.toSorted((one, other) => one.left - other.left);
  const main = mainRun(sorted);
  const segments = segmentsOf(sorted, main.size);
  return {
    segments,
    left: sorted[0]?.left ?? 0,
    right: Math.max(...sorted.map(({ right }) => right)),
    baseline: main.baseline,
    size: main.size,
    isBold: sorted.every(({ isBold, text }) => isBold || !/[\p{L}\p{N}]/u.test(text)) && main.isBold,
  };
}

/** The run that has most letters of its row's size. */
function mainRun(runs: readonly Run[]): Run {
  const letters = new Map<number, number>();
  for (const { size, text } of runs) {
    const rounded = Math.round(size * 2);
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  const [most] = [...letters].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0]);
  return runs.find(({ size }) => Math.round(size * 2) === most) ?? largest(runs);
}

function segmentsOf(runs: readonly Run[], size: number): readonly Segment[] {
  const segments: { runs: Run[]; left: number; right: number }[] = [];
  for (const run of runs) {
    const last = segments.at(-1);
    if (last !== undefined && run.left - last.right <= WIDE_GAP * size) {
      last.runs.push(run);
      last.right = Math.max(last.right, run.right);
    } else segments.push({ runs: [run], left: run.left, right: run.right });
  }
  return segments;
}

/** White that is wider than this share of a letter's height stands between words. */
const SPACE = 0.14;

/** The words of a row or a segment. */
export function textOf(runs: readonly Run[]): string {
  let text = "";
  let end: Run | null = null;
  for (const run of runs) {
    const isApart = end !== null && run.left - end.right > SPACE * Math.min(run.size, end.size);
    text += isApart ? ` ${run.text}` : run.text;
    end = run;
  }
  return text.replace(/\s+/gu, " ").trim();
}

/** The words of a whole row. */
export function rowText({ segments }: Row): string {
  return segments.map(({ runs }) => textOf(runs)).join(" ");
}
