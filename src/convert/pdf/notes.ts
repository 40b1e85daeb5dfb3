import type { Line } from "./line.ts";
import { textOf } from "./row.ts";
import type { Run } from "./run.ts";

/** Lines without notes and without the numbers that lead to them. */
export interface WithoutNotes {
  readonly lines: readonly Line[];
  /** How many notes were left out. */
  readonly notes: number;
}

/** Notes are smaller than this share of the usual letters. */
const SMALL = 0.93;

const noteStart = /^(?<mark>\d{1,3}|[*†‡§¶]{1,3})(?:[.)\s]|(?=\p{L}|["“(]))/u;
const noteMark = /^[\d*†‡§¶,\s]{1,7}$/u;

/**
 * The lines without footnotes (at the end of a column, smaller, the first one with a mark) and without the raised marks that lead to
 * them; raised numbers that count up through the whole document lead to notes at its end, and are taken away as well.
 */
export function leaveNotesOut(lines: readonly Line[], usual: number): WithoutNotes {
  const notes = noteLines(lines, usual);
  const marks = marksByPage(notes);
  const kept = lines.filter((line) => !notes.has(line));
  const counted = countedMarks(kept, marks);
  return {
    lines: kept.flatMap((line) => withoutMarks(line, counted, marks.get(line.frame.page)) ?? []),
    notes: [...notes].filter((line) => noteStart.test(line.text)).length,
  };
}

/** The lines of each column from the first small one with a mark that leads to it from its page, where nothing but small ones follows. */
function noteLines(lines: readonly Line[], usual: number): ReadonlySet<Line> {
  const raised = raisedMarks(lines);
  const found = new Set<Line>();
  let isContinued = false;
  for (const column of columnsOf(lines)) {
    const small = smallEnd(column, usual);
    const first: number = isContinued ? 0 : small.findIndex((line) => isLedTo(line, raised));
    const isWhole = small.length === column.length;
    const notes = first < 0 || isWhole ? [] : small.slice(first);
    for (const line of notes) found.add(line);
    isContinued = notes.length > 0 && !/[.!?”"’)]\s*$/u.test(notes.at(-1)?.text ?? "");
  }
  return found;
}

/** The raised marks on each page. */
function raisedMarks(lines: readonly Line[]): ReadonlyMap<number, ReadonlySet<string>> {
  const marks = new Map<number, Set<string>>();
  for (const line of lines) {
    const found = line.runs.slice(1).filter((run) => isRaised(run, line));
    const onPage = marks.get(line.frame.page) ?? new Set();
    for (const { text } of found) for (const mark of text.split(/[,\s]+/u)) onPage.add(mark);
    marks.set(line.frame.page, onPage);
  }
  return marks;
}

function isLedTo({ text, frame }: Line, raised: ReadonlyMap<number, ReadonlySet<string>>): boolean {
  const mark = noteStart.exec(text)?.groups?.["mark"];
  return mark !== undefined && raised.get(frame.page)?.has(mark) === true;
}

function columnsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const columns: Line[][] = [];
  for (const line of lines) {
    const column = columns.at(-1);
    if (column?.[0]?.frame === line.frame) column.push(line);
    else columns.push([line]);
  }
  return columns;
}

function smallEnd(column: readonly Line[], usual: number): readonly Line[] {
  const last = column.findLastIndex(({ size }) => size > SMALL * usual);
  return column.slice(last + 1);
}

function marksByPage(notes: ReadonlySet<Line>): ReadonlyMap<number, ReadonlySet<string>> {
  const marks = new Map<number, Set<string>>();
  for (const { text, frame } of notes) {
    const mark = noteStart.exec(text)?.groups?.["mark"];
    if (mark === undefined) continue;
    marks.set(frame.page, (marks.get(frame.page) ?? new Set()).add(mark));
  }
  return marks;
}

/** The raised numbers of all lines, where they count up from one; none where they do not. */
function countedMarks(
  lines: readonly Line[],
  marks: ReadonlyMap<number, ReadonlySet<string>>,
): ReadonlySet<Run> {
  const raised = lines.flatMap((line) =>
    line.runs.filter(
      (run) => isRaised(run, line) && marks.get(line.frame.page)?.has(run.text.trim()) !== true,
    ),
  );
  const numbers = raised.filter(({ text }) => /^\s*\d{1,3}\s*$/u.test(text));
  const isCount = numbers.length >= 3 && numbers.every(({ text }, index) => Number(text) === index + 1);
  return new Set(isCount ? numbers : []);
}

function isRaised(run: Run, line: Line): boolean {
  return (
    run.size < 0.85 * line.size && line.baseline - run.baseline > 0.12 * line.size && noteMark.test(run.text)
  );
}

function withoutMarks(line: Line, counted: ReadonlySet<Run>, marks?: ReadonlySet<string>): Line | null {
  const leads = (run: Run) =>
    counted.has(run) ||
    (isRaised(run, line) &&
      run.text.split(/[,\s]+/u).every((mark) => mark === "" || marks?.has(mark) === true));
  const runs = line.runs.filter((run) => !leads(run));
  if (runs.length === line.runs.length) return line;
  return runs.length === 0 ? null : { ...line, runs, text: textOf(runs) };
}
