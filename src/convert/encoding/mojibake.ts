import { encodeLegacy, LATIN_1 } from "./code-page.ts";
import { letterLanguages } from "./letter-language.ts";
import { likelihood } from "./likelihood.ts";
import { mixedUp } from "./mixed-up.ts";
import { seenIn } from "./seen-in.ts";
import { decodeUnicode } from "./unicode.ts";

/** What UTF-8 is taken for by programs that guess wrongly. */
const mistaken = [
  "windows-1252",
  "windows-1251",
  "koi8-r",
  "macintosh",
  "ibm866",
  "windows-1250",
  LATIN_1,
] as const;

/**
 * The character of the one byte that means nothing in an encoding: what was lost there can only have been this. The others have
 * no such byte, or several.
 */
const lostBy: ReadonlyMap<string, string> = new Map([["windows-1251", "\x98"]]);

/** A text that was put right. */
export interface Repair {
  readonly text: string;
  /** What its UTF-8 had been taken for, the last time first. */
  readonly takenFor: readonly string[];
}

const MOST_TIMES = 3;
/** So many characters can't come out of UTF-8 by chance. */
const ENOUGH = 6;
/** What a text reads like where its letters are spread as in a language, as a mean logarithm. */
const READS = -4;

/**
 * The text as it was before its UTF-8 was taken for another encoding, once or several times; else the text with those lines put
 * right that were. `null` where there is nothing that can be put right to the last character.
 */
export function repairMojibake(text: string): Repair | null {
  const whole = undo(text, MOST_TIMES);
  return whole ?? (seenIn(text).hasMixedUp && mixedUp.test(text) ? repairLines(text) : null);
}

function repairLines(text: string): Repair | null {
  const takenFor = new Set<string>();
  const lines = text.split(/(\r\n|\n|\r)/u).map((line) => {
    const repair = mixedUp.test(line) ? undo(line, MOST_TIMES) : null;
    for (const encoding of repair?.takenFor ?? []) takenFor.add(encoding);
    return repair?.text ?? line;
  });
  return takenFor.size === 0 ? null : { text: lines.join(""), takenFor: [...takenFor] };
}

function undo(text: string, times: number): Repair | null {
  const first = times === 0 ? -1 : text.search(/[\u0080-\uffff]/);
  if (first === -1) return null;
  for (const encoding of mistaken) {
    // A whole text is much to try for nothing: the first letter outside ASCII tells nearly always.
    const before = beginsAsUtf8(text.slice(first, first + 2), encoding)
      ? beforeMistake(text, encoding)
      : null;
    if (before === null) continue;
    const earlier = undo(before, times - 1);
    if (earlier !== null) return { text: earlier.text, takenFor: [encoding, ...earlier.takenFor] };
    if (isText(before)) return { text: before, takenFor: [encoding] };
  }
  return null;
}

function beforeMistake(text: string, encoding: string): string | null {
  const bytes = bytesOf(text, encoding);
  const before = bytes === null ? null : decodeUnicode(bytes, "utf-8");
  return before === null || before.length >= text.length ? null : before;
}

function beginsAsUtf8(letters: string, encoding: string): boolean {
  const [lead = 0, next = 0] = bytesOf(letters, encoding) ?? [];
  return lead >= 0xc2 && lead <= 0xf4 && next >= 0x80 && next <= 0xbf;
}

function bytesOf(text: string, encoding: string): Uint8Array | null {
  return encodeLegacy(text.replaceAll("\ufffd", lostBy.get(encoding) ?? "\ufffd"), encoding);
}

function isText(before: string): boolean {
  if (/[\p{Cn}\p{Co}]|(?![\t\n\v\f\r])\p{Cc}/u.test(before)) return false;
  const characters = before.match(/[\u0080-\u{10ffff}]/gu)?.length ?? 0;
  return characters >= ENOUGH || meanLikelihood(before) > READS;
}

/** How well the text reads in the language it fits best. */
function meanLikelihood(text: string): number {
  return Math.max(
    ...letterLanguages().map((language) => {
      const { total, count } = likelihood(text, language);
      return total / Math.max(count, 1);
    }),
  );
}
