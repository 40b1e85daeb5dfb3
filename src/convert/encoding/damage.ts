import type { Warning } from "../conversion.ts";
import { lineOf } from "./line-of.ts";
import { mixedUp } from "./mixed-up.ts";
import { seenIn } from "./seen-in.ts";

/** What is wrong with the characters of a text. */
export type Damage =
  | { readonly kind: "none" }
  | { readonly kind: "some"; readonly warning: Warning }
  | {
      readonly kind: "refused";
      readonly code: "undecodable" | "not-a-text";
      readonly line: number;
      readonly message: string;
    };

/** A text with more lost characters than one in so many is no record of anybody's words. */
const ONE_IN = 2_000;

const lostCharacter = /[\ufffd\x80-\x84\x86-\x9f]|\p{Cs}/u;
const questionMark = /\?\p{L}/u;
const pythonBytes = /(?<=^|[\s>=(])b(?:'|"|&#39;|&quot;)/u;
const pythonEscapes = /\\(?:x[0-9a-f]{2}|[nrt'])/gu;

/** What is wrong with the characters of a text, which is not put right here. */
export function damageOf(text: string): Damage {
  const { control, isForeign, hasLost, hasMixedUp } = seenIn(text);
  if (control !== -1) return notText(text, control);
  const literal = text.includes("\\") ? pythonBytes.exec(text) : null;
  if (literal !== null && (text.match(pythonEscapes)?.length ?? 0) >= 3)
    return refused(text, literal.index, "bytes that a program printed as b'…'");
  return (
    (hasLost ? lost(text, lostCharacter, "characters that were lost (�)") : null) ??
    (hasMixedUp ? lost(text, mixedUp, "characters that were decoded wrongly") : null) ??
    (isForeign ? lostMarks(text) : null) ?? { kind: "none" }
  );
}

function notText(text: string, index: number): Damage {
  const code = text.charCodeAt(index);
  const name =
    code === 0
      ? "a NUL character"
      : `the control character U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
  const line = lineOf(text, index);
  const message = `expected text, met ${name} in line ${line}; get the file again, or save it as UTF-8`;
  return { kind: "refused", code: "not-a-text", line, message };
}

function refused(text: string, index: number, what: string): Damage {
  const line = lineOf(text, index);
  const message = `expected text, met ${what} in line ${line}; get the file from its source again, or save it as UTF-8`;
  return { kind: "refused", code: "undecodable", line, message };
}

function lost(text: string, pattern: RegExp, what: string): Damage | null {
  const found = placesOf(text, pattern);
  if (found.length * ONE_IN > text.length) return refused(text, found[0] ?? 0, what);
  return doubt(text, found, `met ${what}`);
}

/** Programs write a question mark for a mark that an encoding lacks; nobody sets one before a word. */
function lostMarks(text: string): Damage | null {
  const found = placesOf(text, questionMark).filter((index) => /^[\s(]?$/u.test(text.charAt(index - 1)));
  return doubt(text, found, "met question marks that may stand for lost quotation marks");
}

function doubt(text: string, found: readonly number[], what: string): Damage | null {
  const [first] = found;
  if (first === undefined) return null;
  const line = lineOf(text, first);
  const places = found.length === 1 ? `in line ${line}` : `in ${found.length} places, first in line ${line}`;
  const message = `${what} ${places}; they are kept as they stand: correct them by hand`;
  return { kind: "some", warning: { code: "uncertain", message } };
}

function placesOf(text: string, pattern: RegExp): number[] {
  return Array.from(text.matchAll(new RegExp(pattern.source, "gu")), ({ index }) => index);
}
