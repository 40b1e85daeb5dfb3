import pc from "picocolors";
import wrapAnsi from "wrap-ansi";

/** Where a command writes, and what the place can show. */
export interface Terminal {
  /** Answers. */
  readonly out: (text: string) => void;
  /** Everything that is not an answer. */
  readonly err: (text: string) => void;
  /** Columns to wrap at; `null` where the output is not a terminal, and lines stay whole for other programs. */
  readonly width: number | null;
  readonly colors: boolean;
}

/** Ways to set words apart; without colours each gives the words back. */
export interface Style {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  /** Words that are not the speaker's. */
  readonly inserted: (text: string) => string;
}

/** The styles of a terminal. */
export function styleOf({ colors }: Pick<Terminal, "colors">): Style {
  const { bold, dim, italic } = pc.createColors(colors);
  return { strong: bold, faint: dim, inserted: (text) => dim(italic(text)) };
}

/** The widest line, in columns: longer ones are hard to read. */
const WIDEST = 100;

/** The text as paragraphs of the terminal's width, every line indented by so many spaces. */
export function layOut(text: string, { width }: Pick<Terminal, "width">, indent = 0): string {
  const margin = " ".repeat(indent);
  const columns = width === null ? null : Math.max(20, Math.min(width, WIDEST) - indent);
  const lines = columns === null ? text : wrapAnsi(text, columns, { hard: false, trim: true });
  return lines.replace(/^(?=.)/gmu, margin);
}

/**
 * Text of the corpus for a terminal: one line, white space runs as one space, and control characters as `␛` and the
 * like, so that a text can't steer the terminal.
 */
export function printable(text: string): string {
  return text
    .replace(/\s*[\n\r]\s*(?:>\s*)*/gu, " ")
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, pictureOf);
}

/** The picture that Unicode has for a control character: `␛` for escape; `␡` for the later ones. */
function pictureOf(control: string): string {
  const code = control.charCodeAt(0);
  return String.fromCharCode(code < 0x20 ? 0x2400 + code : 0x2421);
}
