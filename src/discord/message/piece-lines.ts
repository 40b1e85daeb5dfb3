import type { Piece } from "../../answer/index.ts";
import { clip } from "../markdown/clip.ts";
import type { Words } from "../texts/texts.ts";

/** How much of a piece and of where it stands is shown, and how much all of them take together. */
const LONGEST_WORDS = 70;
const LONGEST_NAME = 40;
const LONGEST_PIECES = 650;

/** What given words are put together of, each piece with who says it and where it stands: the first ones, as many as fit. */
export function pieceLines(pieces: readonly Piece[], words: Words): string[] {
  let left = LONGEST_PIECES;
  const lines = pieces.map(({ words: given, passage }, index) => {
    const { document, paragraph } = passage;
    const speaker = paragraph.speaker === null ? [] : [clip(paragraph.speaker.name, LONGEST_NAME)];
    const place = [...speaker, clip(document.title, LONGEST_NAME), paragraph.anchor].join(", ");
    return words.markdown("verify.piece", { number: index + 1, words: clip(given, LONGEST_WORDS), place });
  });
  return lines.filter((line) => {
    left -= line.length;
    return left >= 0;
  });
}
