import { CharacterClass, classAt, widthAt } from "./characters.ts";
import type { TokenBuffer } from "./token-buffer.ts";

/** Letters without a space between them, and the position of their first word. */
interface UnspacedRun {
  readonly start: number;
  readonly end: number;
  readonly position: number;
}

/** The UTF-16 units that are segmented at once: `Intl.Segmenter` needs time that grows with the square of the length. */
const CHUNK = 1_000;

let segmenter: Intl.Segmenter | undefined;

/** The end of the letters, with their marks, of scripts written without spaces that begin at `start`. */
export function unspacedEnd(text: string, start: number): number {
  let index = start;
  for (;;) {
    const kind = classAt(text, index);
    if (kind !== CharacterClass.unspaced && kind !== CharacterClass.mark) return index;
    index += widthAt(text, index);
  }
}

/** Adds the words of the run to the tokens; gives back the position after the last. */
export function pushUnspaced(text: string, run: UnspacedRun, tokens: TokenBuffer): number {
  let position = run.position;
  let start = run.start;
  while (start < run.end) {
    for (const end of wordEnds(text, start, run.end)) {
      tokens.push(start, end, position);
      start = end;
      position += 1;
    }
  }
  return position;
}

/** The ends of the first words between start and end, one or more; a word that a chunk may have cut is left out. */
function wordEnds(text: string, start: number, end: number): number[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: "word" });
  const chunkEnd = Math.min(end, start + CHUNK);
  const lastWidth = widthAt(text, chunkEnd - 1);
  const chunk = text.slice(start, chunkEnd - 1 + lastWidth);
  const segments = Array.from(segmenter.segment(chunk));
  const ends = segments.map(({ segment, index }) => start + index + segment.length);
  return chunkEnd === end || ends.length === 1 ? ends : ends.slice(0, -1);
}
