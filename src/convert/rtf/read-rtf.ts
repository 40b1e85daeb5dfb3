import type { ReadPieces, SourceFile, Warning } from "../conversion.ts";
import { damageOf, decodeLegacy, detectEncoding } from "../encoding/index.ts";
import type { Limits } from "../limits.ts";
import { ConversionRefused } from "../refusal.ts";
import { readHeadOf } from "../told-head/index.ts";
import { RtfReader } from "./rtf-reader.ts";
import { tokensOf } from "./rtf-token.ts";

/** An RTF document: its text in paragraphs, headings by their style, and labels that are set in bold. */
export async function readRtf({ bytes }: SourceFile, limits: Limits): Promise<ReadPieces> {
  const rtf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const start = rtf.indexOf("{\\rtf");
  const reader = new RtfReader({ limits, decode, toldByLetters: detectEncoding(lettersOf(rtf)) });
  for (const token of tokensOf(rtf.slice(Math.max(start, 0), lastBrace(rtf)))) reader.read(token);
  const pieces = reader.finish();
  const damage = damageOf(pieces.map(({ text }) => text).join("\n"));
  if (damage.kind === "refused") throw new ConversionRefused(damage.code, damage.message);
  const head = readHeadOf(pieces);
  const title = titleOf(reader.title);
  return {
    pieces,
    metadata: { ...head.metadata, ...(title === null ? {} : { title }) },
    warnings: [
      ...head.warnings,
      ...(damage.kind === "some" ? [damage.warning] : []),
      ...Array.from(reader.leftOut, leftOut),
    ],
  };
}

/** Some programs write zeros or lines after the end. */
function lastBrace(rtf: string): number {
  const end = rtf.lastIndexOf("}");
  return end === -1 ? rtf.length : end + 1;
}

function decode(bytes: string, encoding: string): string {
  const isAscii = /^[\t -~]*$/u.test(bytes);
  const text = isAscii ? bytes : decodeLegacy(Buffer.from(bytes, "latin1"), encoding);
  if (text !== null) return text;
  const message = `expected letters of ${encoding}, met bytes that are none there; save the file anew, or as .docx`;
  throw new ConversionRefused("undecodable", message);
}

/** The bytes of the words as they come, without what is between them. */
function lettersOf(rtf: string): Uint8Array {
  const letters = rtf.replace(/\\'([0-9a-f]{2})|\\[a-z]{1,32}-?\d{0,10} ?|[{}\r\n]/giu, (_, hex?: string) =>
    hex === undefined ? "" : String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(letters, "latin1");
}

const madeUpTitle = /^(?:microsoft word\b.*|document\s*\d*|untitled|.*\.(?:docx?|rtf))$/iu;

function titleOf(told: string): string | null {
  const title = told.replace(/\s+/gu, " ").trim();
  return title === "" || madeUpTitle.test(title) ? null : title;
}

function leftOut([what, count]: readonly [string, number]): Warning {
  return { code: "left-out", message: `not in the text: ${what} (${count})` };
}
