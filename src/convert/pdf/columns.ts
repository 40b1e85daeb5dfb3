import { type Row, rowOf, withRaisedLetters } from "./row.ts";

/** Rows that are read one after the other: of a whole page, or of one column between two wider rows. */
export interface Band {
  /** Which column: `""` for the whole width, `l` and `r` for the halves, `lr` for the right half of the left one. */
  readonly side: string;
  readonly rows: readonly Row[];
}

/** How many rows a column must have on both sides of the white for it to be one. */
const FEWEST_ROWS = 4;

/** In points. */
const STEP = 3;

/** Columns inside of columns. */
const DEEPEST = 2;

/**
 * The bands of a page in the order in which they are read: where white runs down between words on both sides of it, the left
 * side before the right one; a row across the white parts what is above it from what is below.
 */
export function divideIntoColumns(rows: readonly Row[], side = ""): readonly Band[] {
  const gutter = side.length < DEEPEST ? findGutter(rows) : null;
  if (gutter === null) return rows.length === 0 ? [] : [{ side, rows }];
  return stretchesAt(rows, gutter).flatMap((stretch) => {
    if (stretch.isAcross || !isDivided(sidesOf(stretch.rows, gutter), 1))
      return [{ side, rows: stretch.rows }];
    const { left, right } = sidesOf(stretch.rows, gutter);
    return [...divideIntoColumns(left, `${side}l`), ...divideIntoColumns(right, `${side}r`)];
  });
}

/** Where white runs down the page with the most rows on both sides; `null` where nothing looks like columns. */
function findGutter(rows: readonly Row[]): number | null {
  if (rows.length < FEWEST_ROWS) return null;
  const left = Math.min(...rows.map((row) => row.left));
  const right = Math.max(...rows.map((row) => row.right));
  let best: { from: number; to: number; rows: number } | null = null;
  for (let x = left + 0.2 * (right - left); x < left + 0.8 * (right - left); x += STEP) {
    const found = dividedRows(rows, x);
    if (found === 0) continue;
    if (best === null || found > best.rows) best = { from: x, to: x, rows: found };
    else if (found === best.rows && x - best.to <= STEP) best.to = x;
  }
  return best === null ? null : (best.from + best.to) / 2;
}

function dividedRows(rows: readonly Row[], x: number): number {
  return stretchesAt(rows, x)
    .filter(({ isAcross, rows: stretch }) => !isAcross && isDivided(sidesOf(stretch, x), FEWEST_ROWS))
    .reduce((sum, { rows: stretch }) => sum + stretch.length, 0);
}

interface Stretch {
  readonly isAcross: boolean;
  readonly rows: Row[];
}

function stretchesAt(rows: readonly Row[], x: number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const row of rows) {
    const isAcross = row.segments.some(({ left, right }) => left < x && right > x);
    const last = stretches.at(-1);
    if (last?.isAcross === isAcross) last.rows.push(row);
    else stretches.push({ isAcross, rows: [row] });
  }
  return stretches;
}

interface Sides {
  readonly left: readonly Row[];
  readonly right: readonly Row[];
}

function sidesOf(rows: readonly Row[], x: number): Sides {
  const half = (isHere: (left: number) => boolean) => {
    const found = rows.flatMap(({ segments }) => {
      const runs = segments.filter(({ left }) => isHere(left)).flatMap((segment) => segment.runs);
      return runs.length === 0 ? [] : [rowOf(runs)];
    });
    return withRaisedLetters(found);
  };
  return { left: half((left) => left < x), right: half((left) => left >= x) };
}

/** Columns of a text are full of words on both sides; names before turns, and tables, are not. */
function isDivided({ left, right }: Sides, fewest: number): boolean {
  if (left.length < fewest || right.length < fewest) return false;
  return left.length * 2 >= right.length && isProse(left) && isProse(right);
}

function isProse(rows: readonly Row[]): boolean {
  const widths = rows.map((row) => row.right - row.left);
  const letters = rows.flatMap(({ segments }) =>
    segments.flatMap(({ runs }) => runs.map(({ text }) => text.length)),
  );
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const isFull = sum(widths) >= 0.5 * rows.length * Math.max(...widths);
  return (
    isFull &&
    sum(letters) >= 14 * rows.length &&
    rows.filter(({ segments }) => segments.length > 2).length * 3 < rows.length
  );
}
