/** Where a command writes, and what the place can show. */
export interface Terminal {
  /** Answers. */
  readonly out: (text: string) => void;
  /** Everything that is not an answer. */
  readonly err: (text: string) => void;
  /** Columns to wrap at; `null` where the output is not a terminal, and lines stay whole for other programs. */
  readonly width: number | null;
  readonly colors: boolean;
  /**
   * Shows a line beside the answers in place of the one that it showed before, `""` none; absent where what is not an answer goes
   * to no terminal.
   */
  readonly progress?: (line: string) => void;
}

/**
 * Text of the corpus for a terminal: one line, white space runs as one space, and control characters as `␛` and the
 * like, so that a text can't steer the terminal.
 */
export function printable(text: string): string {
  return text
    .replace(/(?<!\s)\s*[\n\r]\s*(?:>\s*)*/gu, " ")
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, pictureOf);
}

/** The picture that Unicode has for a control character: `␛` for escape; `␡` for the later ones. */
function pictureOf(control: string): string {
  const code = control.charCodeAt(0);
  return String.fromCharCode(code < 0x20 ? 0x2400 + code : 0x2421);
}

/** A number with its noun: `1 problem`, `2 problems`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
