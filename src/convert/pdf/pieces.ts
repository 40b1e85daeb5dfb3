import type { Piece } from "../piece.ts";
import { readToldDate } from "../told-dates/index.ts";
import { boldStart } from "./bold-start.ts";
import { capitalLabel } from "./capital-label.ts";
import { headingLevels, headingSize } from "./headings.ts";
import { type Hyphenation, joinLines } from "./join-lines.ts";
import type { Block } from "./paragraphs.ts";

/** What is known when blocks become pieces. */
export interface PieceContext {
  readonly hyphenation: Hyphenation;
  readonly capitalLabels: ReadonlySet<string>;
  readonly boldLabels: ReadonlySet<string>;
  /** The height of most letters. */
  readonly usual: number;
  /** What each page is called. */
  readonly pageNames: readonly string[];
}

const bullet = /^[•●▪■◦‣]\s*/u;

/** The blocks as headings and paragraphs, each with its page. */
export function piecesOf(blocks: readonly Block[], context: PieceContext): readonly Piece[] {
  const levels = headingLevels(blocks, context.usual);
  return blocks.flatMap((block) => {
    const text = textOfBlock(block, context.hyphenation);
    if (text === "") return [];
    const level = levels.get(headingSize(block, context.usual) ?? 0);
    if (level !== undefined && readToldDate(text).kind === "none") return [{ kind: "heading", level, text }];
    return [paragraphOf(block, text, context)];
  });
}

/** The words of a block on one line. */
function textOfBlock({ lines }: Block, hyphenation: Hyphenation): string {
  return joinLines(
    lines.map((line) => line.text),
    hyphenation,
  );
}

function paragraphOf(block: Block, text: string, context: PieceContext): Piece {
  const page = context.pageNames[block.lines[0]?.frame.page ?? 0];
  const mark = page === undefined ? {} : { mark: { kind: "page", page } as const };
  const labelled = labelOf(block, text, context);
  if (labelled !== null) return { kind: "paragraph", ...labelled, ...mark };
  if (bullet.test(text)) return { kind: "paragraph", text: text.replace(bullet, ""), isItem: true, ...mark };
  return { kind: "paragraph", text, ...mark };
}

function labelOf(block: Block, text: string, { capitalLabels, boldLabels }: PieceContext) {
  const capital = capitalLabel(text);
  if (capital !== null && capitalLabels.has(capital.label) && text.length > capital.bodyStart)
    return { label: capital.label, text: text.slice(capital.bodyStart) };
  const bold = boldStart(block.lines[0]?.runs ?? []);
  if (bold === null || !boldLabels.has(bold.label) || !text.startsWith(bold.printed)) return null;
  const words = text.slice(bold.printed.length).replace(/^\s*[:：]?\s*/u, "");
  return words === "" ? null : { label: bold.label, text: words };
}
