/** Lines that are one list: each begins with a mark, or is indented and belongs to the line above it. */
const list =
  /^ *(?:[-*]|\d{1,10}\.) +[^\s][^\n]*(?:(?:\n *(?:[-*]|\d{1,10}\.) +[^\s][^\n]*)|(?:\n {2,}[^\s][^\n]*))*(\n|$)/;

const item = /^(?<indent> *)(?<mark>[-*]|\d{1,10}\.) +(?<words>[^\s].*)$/u;

/** A list as it is written. */
export interface WrittenList {
  readonly start: number | null;
  readonly items: readonly { readonly words: string; readonly lists: readonly WrittenList[] }[];
}

interface Line {
  readonly indent: number;
  readonly start: number | null;
  readonly words: string;
}

/** The list with which the text begins, if it does; its first character begins a line. */
export function listAtStart(text: string): RegExpExecArray | null {
  return list.exec(text);
}

/** The items of a list, those that are indented further inside of the one above them. */
export function readList(text: string): readonly WrittenList[] {
  return nested(readLines(text));
}

function readLines(text: string): Line[] {
  const lines: Line[] = [];
  for (const line of text.replace(/\n$/u, "").split("\n")) {
    const { indent = "", mark = "", words = "" } = item.exec(line)?.groups ?? {};
    const last = lines.at(-1);
    if (mark !== "") {
      const start = /\d/u.test(mark) ? Number.parseInt(mark, 10) : null;
      lines.push({ indent: indent.length, start, words });
    } else if (last !== undefined) {
      lines[lines.length - 1] = { ...last, words: `${last.words}\n${line.trimStart()}` };
    }
  }
  return lines;
}

/** Neighbours with the same kind of mark are one list. */
function nested(lines: readonly Line[]): WrittenList[] {
  const lists: { start: number | null; items: { words: string; lists: readonly WrittenList[] }[] }[] = [];
  let from = 0;
  while (from < lines.length) {
    const { indent = 0, start = null, words = "" } = lines[from] ?? {};
    const further = lines.findIndex((line, index) => index > from && line.indent <= indent);
    const end = further === -1 ? lines.length : further;
    const entry = { words, lists: nested(lines.slice(from + 1, end)) };
    const last = lists.at(-1);
    if (last !== undefined && (last.start === null) === (start === null)) last.items.push(entry);
    else lists.push({ start, items: [entry] });
    from = end;
  }
  return lists;
}
