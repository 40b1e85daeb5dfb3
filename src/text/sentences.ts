import { readFileSync } from "node:fs";

/** A sentence at its place: `text.slice(start, end)`, without the white space around it. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** A run of closing marks, then what may close over it: quotation marks, brackets. */
const terminator = /(?<marks>[.!?…。！？]+)(?<closers>["'”’»“)\]]*)(?=\s|$|[。！？])/gu;

const opener = /^["'“„‘«([¿¡—–-]*\s*[\p{Lu}\p{Lt}\p{N}\p{Lo}]/u;

/** Words that begin a sentence after an abbreviation with inner stops more often than they follow it as a name. */
const starters =
  /^(?:["'“„‘«(]*)(?:The|A|An|This|That|These|Those|He|She|It|We|They|I|You|But|And|In|On|At|As|If|When|There|However|So|Our|His|Her|Its|Their|Yes|No)\b/u;

/** Abbreviation to what may follow it: anything, or only a number (`No. 5`). */
let abbreviations: ReadonlyMap<string, "anything" | "number"> | undefined;

/**
 * The sentences of a text in order; together they hold every character of it but white space.
 *
 * A full stop ends no sentence after a known abbreviation (`Mr.`, `Sen.`, `No.`), after an initial (`Roger C. Altman`),
 * inside `U.S.` unless a word that begins sentences follows, or before a small letter. An ellipsis ends one only before
 * a capital. Closing quotation marks and brackets belong to the sentence that they close.
 *
 * @example splitSentences('“Mr. Altman left.” He returned.').length // 2
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = skipSpace(text, 0);
  for (const match of text.matchAll(terminator)) {
    const end = match.index + match[0].length;
    if (end <= start || !endsSentence(text, match)) continue;
    sentences.push({ start, end });
    start = skipSpace(text, end);
  }
  const end = text.trimEnd().length;
  if (start < end) sentences.push({ start, end });
  return sentences;
}

function skipSpace(text: string, index: number): number {
  const space = /\s*/uy;
  space.lastIndex = index;
  return index + (space.exec(text)?.[0].length ?? 0);
}

/** How much of the text around a mark is looked at; no name or abbreviation is longer. */
const WINDOW = 40;

function endsSentence(text: string, match: RegExpExecArray): boolean {
  const end = match.index + match[0].length;
  const next = skipSpace(text, end);
  if (next >= text.length) return true;
  const following = text.slice(next, next + WINDOW);
  if (!opener.test(following)) return false;
  if (match.groups?.["marks"] !== ".") return true;
  if (match.groups["closers"] !== "") return true;
  return !isAbbreviation(wordBefore(text, match.index), following);
}

function wordBefore(text: string, index: number): string {
  return /[\p{L}\p{N}.]*$/u.exec(text.slice(Math.max(0, index - WINDOW), index))?.[0] ?? "";
}

function isAbbreviation(word: string, following: string): boolean {
  if (/^\p{Lu}$/u.test(word)) return word !== "I" || !starters.test(following);
  if (/^\p{L}(?:\.\p{L})+$/u.test(word)) return !starters.test(following);
  abbreviations ??= loadAbbreviations();
  const followed = abbreviations.get(word.toLowerCase());
  return followed === "anything" || (followed === "number" && /^\p{N}/u.test(following));
}

function loadAbbreviations(): ReadonlyMap<string, "anything" | "number"> {
  const list = readFileSync(new URL("./abbreviations.txt", import.meta.url), "utf8");
  const lines = list.split("\n").filter((line) => line !== "");
  return new Map(
    lines.map((line) => (line.endsWith(" #") ? [line.slice(0, -2), "number"] : [line, "anything"])),
  );
}
