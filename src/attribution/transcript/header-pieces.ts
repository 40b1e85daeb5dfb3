import { fold } from "../../text/index.ts";
import { isConnector, isOffice, isRoleWord } from "../titles.ts";
import { wordSet } from "../word-list.ts";

/** What the people of a piece have to do with the text: they speak in it, ask or write, or are what it is about. */
export type Part = "speaks" | "works" | "topic";

/** Words of a header between two breaks. */
export interface HeaderPiece {
  readonly words: readonly string[];
  /** True where a word before them says that people follow: `by`, `with`. */
  readonly isIntroduced: boolean;
  readonly part: Part;
}

const introductions = wordSet("introductions");
const textWork = wordSet("text-work");
const topicWords = wordSet("topic-words");
const notInNames = wordSet("not-in-names");

/** Introductions of whoever made or gave what stands before them: after these nobody is a topic. */
const maker = /^(?:by|par|von|por)$/u;
const and = /^(?:and|&|und|et|y|и)$/u;

/** Small words inside names. */
export const particle = /^(?:van|von|de|del|della|da|dos|du|di|le|la|der|den|ter|ten|al|el|bin|ibn)$/u;
const token = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’\-&]*|[^\s\p{L}\p{N}]/gu;

interface OpenPiece extends HeaderPiece {
  readonly words: string[];
}

/**
 * A header's line in pieces that name one person at most. `namesNobody` tells whether a piece is still on its way to a name:
 * then `and` and `to` are part of an office (`Secretary of Health and Human Services Ida Marrow`), but for an `and` behind an
 * office with no more than an article (`the Harbour Master and Tom Roe`).
 */
export function headerPieces(line: string, namesNobody: (piece: HeaderPiece) => boolean): HeaderPiece[] {
  const pieces: HeaderPiece[] = [];
  let piece: OpenPiece = { words: [], isIntroduced: false, part: "speaks" };
  let isWork = false;
  for (const [word] of line.matchAll(token)) {
    const folded = fold(word);
    const next = afterBreak(word, { ...piece, isWork });
    const isOpenOffice = piece.words.some(isOffice) && namesNobody(piece);
    const goesOn =
      next === null ||
      (isOpenOffice && (folded === "to" || (and.test(folded) && piece.words.slice(1).some(isConnector))));
    if (goesOn) piece.words.push(word);
    else {
      pieces.push(piece);
      piece = { words: [], ...next };
    }
    isWork ||= textWork().has(folded);
  }
  return [...pieces, piece];
}

/** What comes after a word that breaks a piece; `null` for a word that does not. */
function afterBreak(
  printed: string,
  { isIntroduced, part, isWork }: HeaderPiece & { readonly isWork: boolean },
): Omit<OpenPiece, "words"> | null {
  const word = fold(printed);
  if (maker.test(word)) return { isIntroduced: true, part: isWork ? "works" : "speaks" };
  if (introductions().has(word)) return { isIntroduced: true, part: part === "topic" ? "topic" : "speaks" };
  if (word === "," || and.test(word)) return { isIntroduced, part };
  if (topicWords().has(word)) return { isIntroduced: false, part: "topic" };
  if (/^[:;|()]/u.test(word)) return { isIntroduced: false, part: "speaks" };
  return notInNames().has(word) || !isHeaderWord(printed) ? { isIntroduced: false, part } : null;
}

/** True for a word that can stand in a piece: one with a capital, or one of an office or a name. */
function isHeaderWord(word: string): boolean {
  if (!/^[\p{L}\p{N}]/u.test(word)) return false;
  return (
    !/^\p{Ll}/u.test(word) ||
    isConnector(word) ||
    particle.test(fold(word)) ||
    isOffice(word) ||
    isRoleWord(word)
  );
}
