import type { Piece } from "../piece.ts";

/** How a paragraph is set. */
export interface ParagraphForm {
  readonly style: number | null;
  /** From 0, as RTF counts; `null` for one that is no heading. */
  readonly outline: number | null;
  readonly isItem: boolean;
}

interface Run {
  readonly text: string;
  readonly isBold: boolean;
}

const LONGEST_LABEL = 80;
const headingName = /^heading ([1-6])$/iu;

/** Collects the words of a document in order, and divides them into pieces. */
export class ParagraphBuilder {
  readonly pieces: Piece[] = [];
  /** The name of each style by its number. */
  readonly #styles: ReadonlyMap<number, string>;
  #runs: Run[] = [];

  constructor(styles: ReadonlyMap<number, string>) {
    this.#styles = styles;
  }

  add(run: Run): void {
    this.#runs.push(run);
  }

  /** Ends the paragraph; one without words is none. */
  end(form: ParagraphForm): void {
    const runs = this.#runs;
    this.#runs = [];
    const text = joined(runs);
    if (text === "") return;
    const level = levelOf(form, this.#styles);
    if (level !== null) {
      this.pieces.push({ kind: "heading", level, text });
      return;
    }
    const { label, said } = divideLabel(runs);
    const item = form.isItem ? { isItem: true } : {};
    this.pieces.push({ kind: "paragraph", ...item, ...(label === null ? { text } : { label, text: said }) });
  }
}

function joined(runs: readonly Run[]): string {
  return runs
    .map(({ text }) => text)
    .join("")
    .replace(/\s+/gu, " ")
    .trim();
}

/** A label is what is set in bold before a colon, where other words follow. */
function divideLabel(runs: readonly Run[]): { readonly label: string | null; readonly said: string } {
  const first = runs.findIndex(({ text, isBold }) => !isBold && text.trim() !== "");
  const bold = joined(runs.slice(0, Math.max(first, 0)));
  const rest = joined(runs.slice(Math.max(first, 0)));
  const isInside = bold.endsWith(":");
  const said = isInside ? rest : rest.replace(/^:\s*/u, "");
  const isLabel = bold !== "" && bold.length <= LONGEST_LABEL && (isInside || said !== rest) && said !== "";
  return { label: isLabel ? bold.replace(/(?<!\s)\s*:$/u, "") : null, said };
}

function levelOf(
  { style, outline }: ParagraphForm,
  styles: ReadonlyMap<number, string>,
): 1 | 2 | 3 | 4 | 5 | 6 | null {
  const named = headingName.exec(styles.get(style ?? -1) ?? "")?.[1];
  const level = named === undefined ? (outline ?? 9) + 1 : Number(named);
  return ([1, 2, 3, 4, 5, 6] as const).find((known) => known === level) ?? null;
}
