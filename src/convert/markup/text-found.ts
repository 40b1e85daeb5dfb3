import type { Piece } from "../piece.ts";
import { ConversionRefused } from "../refusal.ts";

/** The pieces, where there is a paragraph among them. @throws ConversionRefused where there is none. */
export function textFound(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.some(({ kind }) => kind === "paragraph")) return pieces;
  throw new ConversionRefused(
    "no-text",
    "expected paragraphs of text, met none: a picture of a page has no text to quote",
  );
}
