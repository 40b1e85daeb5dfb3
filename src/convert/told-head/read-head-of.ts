import type { Piece } from "../piece.ts";
import { readHead, type ToldHead } from "./read-head.ts";

/** What the first headings and paragraphs of a document say about it: as {@link readHead} reads them, a line each. */
export function readHeadOf(pieces: readonly Piece[]): ToldHead {
  return readHead(pieces.map(lineOf));
}

function lineOf(piece: Piece): string {
  return piece.kind === "paragraph" && piece.label !== undefined
    ? `${piece.label}: ${piece.text}`
    : piece.text;
}
