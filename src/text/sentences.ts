import { type Followed, loadAbbreviations } from "./abbreviations.ts";

/** A sentence at its place: `text.slice(start, end)`, without the white space around it. */
interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** A run of closing marks, then what may close over it: quotation marks, brackets. Nothing follows: that keeps it linear. */
const terminator = /(?<marks>[.!?…。！？]+)(?<closers>["'”’»“」』)\]]*)/gu;

const opener = /^["'“„‘«「『([¿¡—–-]*\s*[\p{Lu}\p{Lt}\p{N}\p{Lo}]/u;

/** Words that begin a sentence after `U.S.` or `Inc.` more often than they follow it as part of a name. */
const starters =
  /^(?:["'“„‘«(]*)(?:The|A|An|This|That|These|Those|He|She|It|We|They|I|You|But|And|In|On|At|As|If|When|There|However|So|Our|His|Her|Its|Their|Yes|No)\b/u;

/**
 * The sentences of a text in order; together they hold every character of it but white space.
 *
 * A full stop ends no sentence after a known abbreviation (`Mr.`, `Sen.`, `No. 5`), after an initial (`Roger C. Altman`),
 * after `U.S.`, `Jan.` or `Inc.` unless a word that begins sentences follows, or before a small letter. An ellipsis ends
 * one only before a capital. Closing quotation marks and brackets belong to the sentence that they close. White space
 * divides sentences but after `。`, `！` and `？`, which need none.
 *
 * @example splitSentences('“Mr. Altman left.” He returned.').length // 2
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = skipSpace(text, 0);
  for (const match of text.matchAll(terminator)) {
    const end = match.index + match[0].length;
    if (!endsSentence(text, match)) continue;
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

let abbreviations: ReadonlyMap<string, Followed> | undefined;

/** How much of the text around a mark is looked at; no name or abbreviation is longer. */
const WINDOW = 40;

/** Whether the marks end a sentence that another one follows; the last one of a text ends with it. */
function endsSentence(text: string, match: RegExpExecArray): boolean {
  const end = match.index + match[0].length;
  const next = skipSpace(text, end);
  if (next === end && !/[。！？]/u.test(match[0])) return false;
  const following = text.slice(next, next + WINDOW);
  if (!opener.test(following)) return false;
  if (match.groups?.["marks"] !== ".") return true;
  if (match.groups["closers"] !== "") return true;
  return !isAbbreviation(wordBefore(text, match.index), following);
}

function wordBefore(text: string, index: number): string {
  return /(?<![\p{L}\p{N}.])[\p{L}\p{N}.]*$/u.exec(text.slice(Math.max(0, index - WINDOW), index))?.[0] ?? "";
}

/**
 * True where a full stop after the word ends no sentence: it is an abbreviation or an initial that what follows goes on with.
 *
 * @example isAbbreviation("Sen", "Graham") // true
 */
export function isAbbreviation(word: string, following: string): boolean {
  switch (whatFollows(word)) {
    case "anything":
      return true;
    case "name":
      return !starters.test(following);
    case "number":
      return /^\p{N}/u.test(following);
    case "sentence":
      return false;
  }
}

function whatFollows(word: string): Followed | "sentence" {
  if (/^\p{Lu}$/u.test(word)) return word === "I" ? "name" : "anything";
  abbreviations ??= loadAbbreviations();
  const listed = abbreviations.get(word) ?? abbreviations.get(word.toLowerCase());
  return listed ?? (/^\p{L}(?:\.\p{L})+$/u.test(word) ? "name" : "sentence");
}
