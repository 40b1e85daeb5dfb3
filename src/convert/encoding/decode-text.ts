import type { Warning } from "../conversion.ts";
import { codePage, decodeLegacy } from "./code-page.ts";
import { damageOf } from "./damage.ts";
import { detectEncoding } from "./detect.ts";
import { lineOf } from "./line-of.ts";
import { repairMojibake } from "./mojibake.ts";
import {
  decodeUnicode,
  markedEncoding,
  type UnicodeEncoding,
  unmarkedUtf16,
  validLength,
} from "./unicode.ts";

/** The text of bytes, or why they are not read as text. */
export type DecodedText =
  | {
      readonly kind: "text";
      /** Without a byte-order mark; line ends as they are. */
      readonly text: string;
      /** In small letters, as the encoding standard of the web names it. */
      readonly encoding: string;
      readonly warnings: readonly Warning[];
    }
  | {
      readonly kind: "refused";
      readonly code: "undecodable" | "not-a-text";
      /** From 1. */
      readonly line: number;
      readonly message: string;
    };

/** What is known about the bytes besides. */
export interface DecodeContext {
  /** The encoding that the file states, by any of its names; believed where the bytes do not tell another one. */
  readonly declared?: string | undefined;
}

interface Decoding {
  readonly text: string;
  readonly encoding: string;
}

/**
 * The text of bytes in UTF-8, in UTF-16, or in the older encoding that their letters or the file itself tell. What had been decoded
 * wrongly before is put right where that is exact. Bytes that could be two texts are refused, never guessed.
 */
export function decodeText(bytes: Uint8Array, { declared }: DecodeContext = {}): DecodedText {
  const decoding = decodeBytes(bytes, declared);
  if (decoding === null) return undecodable(bytes);
  const repair = /[\u0080-\uffff]/.test(decoding.text) ? repairMojibake(decoding.text) : null;
  const text = withoutEndMark(repair?.text ?? decoding.text);
  const damage = damageOf(text);
  if (damage.kind === "refused") return damage;
  const { encoding } = decoding;
  const warnings: Warning[] = [];
  if (encoding !== "utf-8") warnings.push({ code: "other-encoding", message: `decoded from ${encoding}` });
  if (repair !== null) warnings.push(repaired(repair.takenFor));
  if (damage.kind === "some") warnings.push(damage.warning);
  return { kind: "text", text, encoding, warnings };
}

function decodeBytes(bytes: Uint8Array, declared: string | undefined): Decoding | null {
  const marked = markedEncoding(bytes);
  if (marked !== null) return decoded(decodeUnicode(bytes, marked), marked);
  const wide = unmarkedUtf16(bytes);
  const unicode =
    (wide && decoded(decodeUnicode(bytes, wide), wide)) ?? decoded(decodeUnicode(bytes, "utf-8"), "utf-8");
  if (unicode !== null) return unicode;
  if (bytes.includes(0)) return null;
  const stated =
    declared === undefined ? null : decoded(decodeLegacy(bytes, declared), declared.toLowerCase());
  // Bytes hardly ever pair by chance as an encoding of several bytes a letter wants them.
  if (declared !== undefined && stated !== null && codePage(declared) === null) return stated;
  const detected = detectEncoding(bytes);
  return (detected === null ? null : decoded(decodeLegacy(bytes, detected), detected)) ?? stated;
}

function decoded(text: string | null, encoding: string): Decoding | null {
  return text === null ? null : { text, encoding };
}

/** Old systems ended a text with Ctrl+Z. */
function withoutEndMark(text: string): string {
  return text.endsWith("\x1a") ? text.slice(0, -1) : text;
}

function repaired(takenFor: readonly string[]): Warning {
  const way = takenFor.map((encoding) => `UTF-8 taken for ${encoding}`).join(", and before ");
  return { code: "mojibake-repaired", message: `met ${way}; it is put right, byte for byte` };
}

function undecodable(bytes: Uint8Array): DecodedText {
  const encoding: UnicodeEncoding = markedEncoding(bytes) ?? "utf-8";
  const before = new TextDecoder(encoding).decode(bytes.subarray(0, validLength(bytes, encoding)));
  const line = lineOf(before, before.length);
  const binary = bytes.includes(0) && encoding === "utf-8";
  const met = `bytes that are not ${encoding.toUpperCase()}${binary ? "" : ", nor surely of another encoding,"}`;
  const message = `expected text, met ${met} in line ${line}; save the file as UTF-8`;
  return { kind: "refused", code: binary ? "not-a-text" : "undecodable", line, message };
}
