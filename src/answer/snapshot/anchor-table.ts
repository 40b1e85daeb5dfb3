import { numbersIn } from "../../store/index.ts";
import { hashText } from "../../text/index.ts";

/** The section that holds the table. */
export const anchorSection = "anchors";

/** A slot of the table that holds no place. */
const EMPTY = 0;

/** The most places for each slot of the table: fuller ones are slow to search. */
const FULLEST = 0.5;

/** A hash table of the places from 0 by their anchors, in memory that threads can share; it does not hold the anchors themselves. */
export function anchorTable(size: number, anchorAt: (place: number) => string): Uint8Array {
  const slots = 2 ** Math.ceil(Math.log2(Math.max(2, size / FULLEST)));
  const table = new Uint32Array(new SharedArrayBuffer(slots * Uint32Array.BYTES_PER_ELEMENT));
  for (let place = 0; place < size; place += 1) {
    let slot = hashText(anchorAt(place)) & (slots - 1);
    while (table[slot] !== EMPTY) slot = (slot + 1) & (slots - 1);
    table[slot] = place + 1;
  }
  return new Uint8Array(table.buffer);
}

/** The place of an anchor in an {@link anchorTable}, `anchorAt` telling which anchor a place has; -1 where it has none. */
export function placeOf(
  section: Uint8Array | undefined,
  anchor: string,
  anchorAt: (place: number) => string,
): number {
  const table = numbersIn(section);
  if (table.length === 0) return -1;
  let slot = hashText(anchor) & (table.length - 1);
  for (;;) {
    const place = (table[slot] ?? EMPTY) - 1;
    if (place < 0 || anchorAt(place) === anchor) return place;
    slot = (slot + 1) & (table.length - 1);
  }
}
