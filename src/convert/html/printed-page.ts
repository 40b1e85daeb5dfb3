import { ConversionRefused } from "../refusal.ts";

/** A page of which the bytes stand in the file as a program prints them. */
export interface PrintedPage {
  /** What stands before, as it is. */
  readonly before: Uint8Array;
  /** The page that was printed. */
  readonly page: string;
}

const escapes: ReadonlyMap<string, number> = new Map([
  ["\\", 0x5c],
  ["'", 0x27],
  ['"', 0x22],
  ["n", 0x0a],
  ["r", 0x0d],
  ["t", 0x09],
]);

/** How far into the file the literal begins at the latest. */
const HEAD = 20_000;

/**
 * The page in a literal of bytes at the end of a file, `b'<p>caf\xc3\xa9</p>'`; `null` where there is none. Python prints bytes so,
 * and each byte in one way only: where every character of the literal is one that it prints, and the bytes are UTF-8, they are the
 * page's own, exactly.
 *
 * @throws ConversionRefused where there is such a literal that does not hold to the end, or whose bytes are no text.
 */
export function printedPage(bytes: Uint8Array): PrintedPage | null {
  const head = latin1(bytes.subarray(0, HEAD));
  const opening = /(?:^|[\n\r>])[ \t]{0,20}b(?<quote>['"])(?=\s{0,20}<|\\n)/u.exec(head);
  const quote = opening?.groups?.["quote"];
  if (opening === null || quote === undefined) return null;
  const start = opening.index + opening[0].length;
  const literal = latin1(bytes.subarray(start)).trimEnd();
  if (!literal.endsWith(quote)) throw damaged("ends inside of it");
  const before = bytes.subarray(0, start - "b'".length);
  return { before, page: decoded(literal.slice(0, -1), quote) };
}

function decoded(literal: string, quote: string): string {
  const bytes = Buffer.alloc(literal.length);
  let size = 0;
  let at = 0;
  while (at < literal.length) {
    const { byte, length } = byteAt(literal, at, quote);
    bytes[size++] = byte;
    at += length;
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, size));
  } catch (error) {
    throw damaged("holds bytes that are no text", error);
  }
}

/** One byte of the literal: a printable ASCII character, or an escape. */
function byteAt(
  literal: string,
  at: number,
  quote: string,
): { readonly byte: number; readonly length: number } {
  const code = literal.charCodeAt(at);
  if (literal[at] !== "\\") {
    if (code < 0x20 || code > 0x7e || literal[at] === quote) throw damaged("goes on as something else");
    return { byte: code, length: 1 };
  }
  const short = escapes.get(literal[at + 1] ?? "");
  if (short !== undefined) return { byte: short, length: 2 };
  const hex = /^x[0-9a-f]{2}$/u.exec(literal.slice(at + 1, at + 4));
  if (hex === null) throw damaged("has an escape that it never prints");
  return { byte: Number.parseInt(hex[0].slice(1), 16), length: 4 };
}

function damaged(what: string, cause?: unknown): ConversionRefused {
  const message = `expected a page, met bytes as Python prints them (b'…'), and the literal ${what}: save the page anew`;
  return new ConversionRefused("damaged", message, cause === undefined ? undefined : { cause });
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
