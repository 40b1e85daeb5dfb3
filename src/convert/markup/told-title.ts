import type { Piece } from "../piece.ts";
import { oneLine } from "./element.ts";

/** What programs call a file that nobody has named. */
const nameless =
  /^(?:untitled|unbenannt|sans titre|document|dokument|microsoft word\b|powerpoint\b|untitled document|new document)[\s\d.-]*$|\.(?:docx?|odt|rtf|pdf|html?|txt|indd)$/iu;

/** The title that a file states of itself, or else the heading that it opens with where there is no other of its level. */
export function toldTitle(stated: string, pieces: readonly Piece[]): { readonly title?: string } {
  const title = oneLine(stated);
  if (title !== "" && !nameless.test(title)) return { title };
  const [first] = pieces;
  if (first?.kind !== "heading") return {};
  const isOnlyOne = !pieces.slice(1).some((piece) => piece.kind === "heading" && piece.level <= first.level);
  return isOnlyOne ? { title: first.text } : {};
}
