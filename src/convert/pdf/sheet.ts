import { type Row, rowsOf } from "./row.ts";
import type { Page, Run } from "./run.ts";

/** A page divided into rows. */
export interface Sheet {
  /** From zero. */
  readonly index: number;
  readonly label: string | null;
  readonly height: number;
  readonly rows: readonly Row[];
}

/** A page's letters in rows. */
export function sheetOf({ index, label, height, runs }: Page): Sheet {
  return { index, label, height, rows: rowsOf(runs.filter(({ text }) => text.trim() !== "")) };
}

/** The height of most letters: what headings are larger than, and notes smaller. */
export function usualSize(runs: readonly Run[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of runs) {
    const rounded = Math.round(size * 4) / 4;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  const [size] = [...letters].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [0, 0]);
  return size;
}
