import { parseTurnLabel } from "../../attribution/index.ts";
import { boldStart } from "./bold-start.ts";
import { capitalLabel } from "./capital-label.ts";
import { groupBy } from "./group-by.ts";
import type { Line } from "./line.ts";
import { endsCut } from "./words-of.ts";

/** Lines that belong together. */
export interface Block {
  readonly lines: readonly Line[];
}

/** What is known about a document's lines when they are put into paragraphs. */
export interface Habits {
  /** The names in capitals that open turns with a stop. */
  readonly capitalLabels: ReadonlySet<string>;
  /** How far apart the lines of a paragraph stand, for each height of letters. */
  readonly pitch: ReadonlyMap<number, number>;
}

/** The share of the lines' usual distance from which more white parts paragraphs. */
const WIDE = 1.25;

/** In heights of letters: what is set in at least this far opens a paragraph. */
const SET_IN = 0.7;

/** Puts lines into paragraphs, over the ends of columns and pages too. */
export function blocksOf(lines: readonly Line[], habits: Habits): readonly Block[] {
  const blocks: Line[][] = [];
  for (const line of lines) {
    const above = blocks.at(-1);
    const last = above?.at(-1);
    if (above === undefined || last === undefined || opens(last, line, habits)) blocks.push([line]);
    else above.push(line);
  }
  return blocks.map((block) => ({ lines: block }));
}

/** How far apart lines of each height of letters stand: what a good share of them is within. */
export function pitchOf(lines: readonly Line[]): ReadonlyMap<number, number> {
  const distances = lines.flatMap((line, index) => {
    const above = lines[index - 1];
    const isBelow = above?.frame === line.frame && line.baseline > above.baseline;
    return isBelow ? [{ size: sizeClass(line), distance: line.baseline - above.baseline }] : [];
  });
  return new Map(
    [...groupBy(distances, ({ size }) => size)].map(([size, found]) => {
      const sorted = found.map(({ distance }) => distance).toSorted((one, other) => one - other);
      return [size, sorted[Math.floor(0.3 * sorted.length)] ?? Infinity];
    }),
  );
}

function sizeClass({ size }: Line): number {
  return Math.round(size);
}

/** Whether a line opens a paragraph after the line above it. */
function opens(above: Line, line: Line, habits: Habits): boolean {
  if (isOfOtherKind(above, line) || isFarBelow(above, line, habits)) return true;
  const { text } = line;
  const textAbove = above.text;
  const isEnd = /(?:[.!?:;…—–]|--)["”’»)\]]*$/u.test(textAbove);
  const isShort = couldHold(above, line);
  const further = indentOf(line) - indentOf(above);
  if ((isEnd || isShort || further < -SET_IN) && opensTurnOrItem(line, habits)) return true;
  if (endsCut(textAbove)) return false;
  if (indentOf(line) > SET_IN && further > SET_IN && (isEnd || isShort)) return true;
  if (above.isBold !== line.isBold && isShort) return true;
  return isShort && (isEnd || !/^\p{Ll}/u.test(text));
}

/** In heights of its letters. */
function indentOf({ left, frame, size }: Line): number {
  return (left - frame.left) / size;
}

function isOfOtherKind(above: Line, line: Line): boolean {
  return (
    above.isTabular ||
    line.isTabular ||
    Math.abs(above.size - line.size) > 0.07 * Math.max(above.size, line.size)
  );
}

function isFarBelow(above: Line, line: Line, { pitch }: Habits): boolean {
  if (above.frame !== line.frame || line.baseline <= above.baseline) return false;
  return line.baseline - above.baseline > WIDE * (pitch.get(sizeClass(line)) ?? Infinity);
}

/** Whether the first word of the next line would have stood on the line above: then the line was ended on purpose. */
function couldHold(above: Line, line: Line): boolean {
  const { text } = line;
  const word = text.split(" ", 1)[0] ?? "";
  const width = ((line.right - line.left) * word.length) / Math.max(1, text.length);
  return above.frame.right - above.right > width + 0.8 * above.size;
}

const item = /^(?:[•●▪■◦‣–—-]\s|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]\s)/u;

function opensTurnOrItem({ text, runs }: Line, { capitalLabels }: Habits): boolean {
  const label = capitalLabel(text)?.label;
  if (label !== undefined && capitalLabels.has(label)) return true;
  return boldStart(runs) !== null || isSureLabel(text) || item.test(text);
}

function isSureLabel(text: string): boolean {
  const form = parseTurnLabel(text)?.form;
  return form === "marked" || form === "question";
}
