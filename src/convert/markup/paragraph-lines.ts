import { parseTurnLabel, type TurnLabel } from "../../attribution/index.ts";
import type { Piece } from "../piece.ts";
import { oneLine } from "./element.ts";

/** Words of a paragraph that are printed alike. */
export interface Run {
  readonly text: string;
  readonly isBold: boolean;
  readonly isLinked: boolean;
}

type Paragraph = Extract<Piece, { kind: "paragraph" }>;

/** How long a label may be, in characters: as far as those who read transcripts look for one. */
const LONGEST_LABEL = 80;

/**
 * The paragraphs of lines that a source breaks: an empty line ends one, and so does a line before a turn's label; any other
 * break is a space.
 */
export function joinLines(lines: readonly (readonly Run[])[]): readonly (readonly Run[])[] {
  const paragraphs: Run[][] = [[]];
  for (const line of lines) {
    const text = plainText(line);
    const above = paragraphs.at(-1) ?? [];
    if (text === "" || opensTurn(line, text)) paragraphs.push([...line]);
    else for (const run of [{ text: " ", isBold: false, isLinked: false }, ...line]) above.push(run);
  }
  return paragraphs.filter((paragraph) => plainText(paragraph) !== "");
}

/** `Q` set apart by a wide space, which one line has no more: before a small letter it would be a word of the question. */
const spacedQuestion = /^\s*Q(?=[ \u00a0]*\u00a0)[ \u00a0]{2,}(?=\p{Ll})/u;

/** A paragraph's words, and its label where bold print sets one apart. */
export function labelled(runs: readonly Run[]): Pick<Paragraph, "text" | "label"> {
  const text = plainText(runs);
  const asked = text.startsWith("Q ") ? spacedQuestion.exec(runs.map(({ text }) => text).join("")) : null;
  if (asked !== null) return { text: text.slice(1).trim(), label: "Q" };
  const firstPlain = runs.findIndex(({ isBold, text }) => !isBold && visible(text) !== "");
  if (firstPlain < 1) return { text };
  const head = plainText(runs.slice(0, firstPlain));
  const rest = plainText(runs.slice(firstPlain));
  const colonInside = /^(?<label>[^:：*_]+)[:：]$/u.exec(head)?.groups?.["label"];
  const label = (colonInside ?? (/^[:：]/u.test(rest) ? head : "")).trim();
  const words = (colonInside === undefined ? rest.slice(1) : rest).trim();
  const isLabel = label !== "" && label.length <= LONGEST_LABEL && words !== "" && !/[*_:：]/u.test(label);
  return isLabel ? { text: words, label } : { text };
}

/** The words of runs on one line. */
export function plainText(runs: readonly Run[]): string {
  return visible(runs.map(({ text }) => text).join(""));
}

/** A label that stands in its own line goes before the words below it. */
export function joinLabelLines(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  let label: string | null = null;
  for (const piece of pieces) {
    const above = label;
    label = labelLine(piece);
    if (above === null) {
      joined.push(piece);
      continue;
    }
    if (piece.kind === "paragraph" && piece.label === undefined && label === null && piece.isItem !== true) {
      joined.splice(-1, 1, { ...piece, label: above });
    } else joined.push(piece);
  }
  return joined;
}

function labelLine(piece: Piece): string | null {
  if (piece.kind !== "paragraph" || piece.label !== undefined || !piece.text.endsWith(":")) return null;
  const turn = piece.text.length <= LONGEST_LABEL ? parseTurnLabel(`${piece.text} words`) : null;
  return turn !== null && isSure(turn.form) && turn.bodyStart > piece.text.length ? turn.label : null;
}

function opensTurn(line: readonly Run[], text: string): boolean {
  if (labelled(line).label !== undefined) return true;
  const form = parseTurnLabel(text)?.form;
  return form !== undefined && isSure(form);
}

/** Whether a label of this form is one wherever it stands. */
function isSure(form: TurnLabel["form"]): boolean {
  return form === "marked" || form === "question" || form === "answer";
}

/** White space as one space, and nothing that can't be seen: soft hyphens, spaces without width, control characters. */
function visible(text: string): string {
  return oneLine(oneLine(text).replace(/[\u00ad\u200b\ufeff]|\p{Cc}/gu, ""));
}
