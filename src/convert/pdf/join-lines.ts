import { hyphenEnds, hyphenPauses, hyphenPrefixes } from "./hyphen-words.ts";
import { endsCut, type KnownWords } from "./words-of.ts";

/** What is known about a document's hyphens. */
export interface Hyphenation {
  readonly words: KnownWords;
  /** True where words are cut at line ends as a rule; else every hyphen there is the word's own. */
  readonly isCustom: boolean;
}

/** How many words must be proved to be cut for it to be the custom. */
const FEWEST_PROOFS = 2;

/** Whether a document cuts words at line ends: whether several come out as words that stand whole elsewhere in it. */
export function hyphenationOf(lines: readonly string[], words: KnownWords): Hyphenation {
  const proofs = lines.filter((line, index) => {
    const [head, tail] = cutWord(line, lines[index + 1] ?? "");
    return head !== "" && tail !== "" && count(words, head + tail) > count(words, `${head}-${tail}`);
  });
  return { words, isCustom: proofs.length >= FEWEST_PROOFS };
}

/** The lines of a paragraph as one. */
export function joinLines(lines: readonly string[], hyphenation: Hyphenation): string {
  const full = lines.filter((line) => line !== "");
  return full
    .map((line, index) => beforeNext(line, full[index + 1], hyphenation))
    .join("")
    .replaceAll("\u00ad", "");
}

/** A line with what parts it from the next one, or without its hyphen. */
function beforeNext(line: string, next: string | undefined, hyphenation: Hyphenation): string {
  if (next === undefined) return line;
  if (/[—–]$/u.test(line) && !/\s[—–]$/u.test(line)) return line;
  const [head, tail] = cutWord(line, next);
  if (tail === "" || hyphenPauses.has(tail)) return `${line} `;
  const isCut = line.endsWith("\u00ad") || judge(head, tail, hyphenation) !== "own";
  return isCut ? line.slice(0, -1) : line;
}

/** The words that lines have cut and that were joined though they stand nowhere else whole. */
export function likelyWords(lines: readonly string[], hyphenation: Hyphenation): readonly string[] {
  return lines.flatMap((line, index) => {
    const [head, tail] = cutWord(line, lines[index + 1] ?? "");
    const isLikely =
      tail !== "" && !line.endsWith("\u00ad") && judge(head, tail, hyphenation) === "likely-cut";
    return isLikely ? [head + tail] : [];
  });
}

/** The word before a hyphen at the end of a line, and the rest of it on the next; empty where there is none. */
function cutWord(line: string, next: string): readonly [head: string, tail: string] {
  if (!endsCut(line)) return ["", ""];
  const head = /[\p{L}\p{M}\p{N}'’-]{0,60}$/u.exec(line.slice(-61, -1))?.[0] ?? "";
  const tail = /^[\p{L}\p{M}\p{N}]{1,60}(?:[-'’][\p{L}\p{M}\p{N}]{1,60}){0,3}/u.exec(next)?.[0] ?? "";
  return [head, tail];
}

/**
 * What a hyphen at a line's end is. It only cuts the word where this stands whole elsewhere and not with a hyphen; and it is likely to
 * where words are cut in this document and the two parts are not words of their own. Otherwise it is the word's own, and stays.
 */
function judge(head: string, tail: string, { words, isCustom }: Hyphenation): "cut" | "likely-cut" | "own" {
  if (keepsHyphen(head, tail)) return "own";
  const whole = count(words, head + tail);
  const hyphened = count(words, `${head}-${tail}`);
  if (whole !== hyphened) return whole > hyphened ? "cut" : "own";
  const last = head.slice(head.lastIndexOf("-") + 1).toLowerCase();
  if (!isCustom || hyphenPrefixes.has(last) || hyphenEnds.has(tail.toLowerCase())) return "own";
  return isKnown(words, last) && isKnown(words, tail) ? "own" : "likely-cut";
}

const endings = ["", "s", "d", "ed", "er", "ing", "ly"];

/** Whether a word, or one that differs in its ending, stands in the document. */
function isKnown(words: KnownWords, word: string): boolean {
  const base = endings.find(
    (ending) => word.length - ending.length > 3 && ending !== "" && word.endsWith(ending),
  );
  const stem = base === undefined ? word : word.slice(0, -base.length);
  const isLong = stem.length > 4;
  return count(words, word) > 0 || (isLong && endings.some((ending) => count(words, stem + ending) > 0));
}

/** `COVID-19`, `mid-2022`, `Anglo-French`, `X-ray`: what no cut leaves behind. */
function keepsHyphen(head: string, tail: string): boolean {
  return (
    !/^\p{Ll}/u.test(tail) || /\d$/u.test(head) || /^\p{Lu}+$/u.test(head) || /(?:^|-)\p{L}$/u.test(head)
  );
}

function count(words: KnownWords, word: string): number {
  return words.get(word.toLowerCase()) ?? 0;
}
