import type { Cue } from "./cue.ts";
import { type VoicedLine, voicedLines } from "./read-cue.ts";

/** A cue with its lines read. */
export interface ReadCue {
  readonly cue: Cue;
  readonly lines: readonly VoicedLine[];
}

/** Cues of which no line is shown twice for the sake of the eye. */
export interface Unrepeated {
  readonly cues: readonly ReadCue[];
  /** How many lines are left out that only roll on. */
  readonly repeated: number;
}

/** How many of the cues must begin with a line of the one before for captions to be rolling ones. */
const ROLLING = 0.3;

/**
 * The cues without lines that are there again only because captions roll, or because one cue is written twice for the same
 * time. What somebody says twice is kept: such lines come in few cues, one after the other.
 */
export function withoutRepeats(all: readonly Cue[]): Unrepeated {
  const read = all.map((cue) => ({ cue, lines: voicedLines(cue) })).filter(({ lines }) => lines.length > 0);
  const rolled = read.map((now, index) => rolledLines(read[index - 1], now));
  const isRolling = rolled.filter((count) => count > 0).length > read.length * ROLLING && read.length > 2;
  let repeated = 0;
  const cues = read.flatMap((now, index) => {
    const before = read[index - 1];
    const count = isRolling || (before !== undefined && isTwin(before, now)) ? (rolled[index] ?? 0) : 0;
    repeated += count;
    const lines = now.lines.slice(count);
    return lines.length === 0 ? [] : [{ ...now, lines }];
  });
  return { cues, repeated };
}

/** How many lines at the beginning of a cue stood at the end of the one before. */
function rolledLines(before: ReadCue | undefined, now: ReadCue): number {
  if (before === undefined) return 0;
  for (let count = Math.min(before.lines.length, now.lines.length); count > 0; count--) {
    const end = before.lines.slice(-count);
    if (end.every(({ text }, index) => text === now.lines[index]?.text)) return count;
  }
  return 0;
}

function isTwin(before: ReadCue, now: ReadCue): boolean {
  return now.cue.start < before.cue.end && rolledLines(before, now) === now.lines.length;
}
