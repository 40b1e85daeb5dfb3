import type { Warning } from "../conversion.ts";
import type { Piece } from "../piece.ts";
import { boldLabelsOf } from "./bold-start.ts";
import { capitalLabelsOf } from "./capital-label.ts";
import { divideIntoColumns } from "./columns.ts";
import { clearFurniture, printedNumbers } from "./furniture.ts";
import { hyphenationOf, likelyWords } from "./join-lines.ts";
import { type Line, linesOf } from "./line.ts";
import { mendHyphens } from "./mend-hyphens.ts";
import { leaveNotesOut } from "./notes.ts";
import { blocksOf, pitchOf } from "./paragraphs.ts";
import { piecesOf } from "./pieces.ts";
import type { Row } from "./row.ts";
import type { Page } from "./run.ts";
import { sheetOf, usualSize } from "./sheet.ts";
import { wordsOf } from "./words-of.ts";

/** Pages as a text that goes on. */
export interface LaidOut {
  readonly pieces: readonly Piece[];
  /** The rows of the first page, with those that are left out of the text. */
  readonly firstPage: readonly Row[];
  readonly warnings: readonly Warning[];
}

/** The text of pages: without furniture and notes, column by column, in paragraphs with their pages. */
export function layOut(pages: readonly Page[]): LaidOut {
  const all = pages.map(sheetOf);
  const { sheets, furniture } = clearFurniture(all);
  const usual = usualSize(pages.flatMap(({ runs }) => runs));
  const banded = sheets.map(({ index, rows }) => ({ page: index, bands: divideIntoColumns(rows) }));
  const { lines: found, notes } = leaveNotesOut(linesOf(banded), usual);
  const lines = mendHyphens(found);
  const texts = lines.map(({ text }) => text);
  const capitalLabels = capitalLabelsOf(texts);
  const blocks = blocksOf(lines, { capitalLabels, pitch: pitchOf(lines) });
  const hyphenation = hyphenationOf(texts, wordsOf(texts));
  const pieces = piecesOf(blocks, {
    hyphenation,
    capitalLabels,
    boldLabels: boldLabelsOf(blocks.map((block) => block.lines[0]?.runs ?? [])),
    usual,
    pageNames: pageNames(all, printedNumbers(furniture)),
  });
  return {
    pieces,
    firstPage: all[0]?.rows ?? [],
    warnings: warningsOf({ pages, lines, notes, joined: likelyWords(texts, hyphenation) }),
  };
}

function pageNames(
  sheets: readonly { readonly index: number; readonly label: string | null }[],
  printed: readonly (string | null)[],
): readonly string[] {
  return sheets.map(({ index, label }) => printed[index] ?? label ?? String(index + 1));
}

interface Outcome {
  readonly pages: readonly Page[];
  readonly lines: readonly Line[];
  readonly notes: number;
  readonly joined: readonly string[];
}

function warningsOf({ pages, lines, notes, joined }: Outcome): readonly Warning[] {
  const warnings: Warning[] = [];
  if (notes > 0) warnings.push({ code: "left-out", message: `left out ${counted(notes, "footnote")}` });
  const slanted = pages.filter((page) => page.slanted > 0).length;
  if (slanted > 0)
    warnings.push({
      code: "left-out",
      message: `left out words that stand aslant on ${counted(slanted, "page")}`,
    });
  const rows = lines.filter((line) => line.isTabular).length;
  if (rows > 2)
    warnings.push({
      code: "uncertain",
      message: `met ${rows} lines of tables, each now a paragraph: look at them`,
    });
  if (joined.length > 0) {
    const some = joined.slice(0, 5).join(", ");
    const message = `joined ${counted(joined.length, "word")} cut at line ends, which stand nowhere else whole: look at ${some}`;
    warnings.push({ code: "uncertain", message });
  }
  const empty = pages.filter(({ runs }) => runs.length === 0).map(({ index }) => index + 1);
  if (empty.length > 0)
    warnings.push({
      code: "left-out",
      message: `met no words on ${counted(empty.length, "page")} (${empty.slice(0, 10).join(", ")})`,
    });
  return warnings;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
