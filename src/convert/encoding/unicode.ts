/** An encoding of Unicode that text is stored in. */
export type UnicodeEncoding = "utf-8" | "utf-16le" | "utf-16be";

/** The encoding that a byte-order mark states; `null` without one. */
export function markedEncoding([first, second, third]: Uint8Array): UnicodeEncoding | null {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return first === 0xef && second === 0xbb && third === 0xbf ? "utf-8" : null;
}

/** The text of the bytes without a byte-order mark; `null` where they are not of that encoding. */
export function decodeUnicode(bytes: Uint8Array, encoding: UnicodeEncoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A zero is among so many bytes of UTF-16, or never. */
const SAMPLE = 4_096;

/**
 * The byte order of UTF-16 without a mark: of the letters and spaces of most scripts, one byte in two is zero or the number of
 * the script. `null` where the bytes don't look like that.
 */
export function unmarkedUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes.length < 2 || bytes.length % 2 === 1 || !bytes.subarray(0, SAMPLE).includes(0)) return null;
  if (areHighBytes(bytes, 1)) return "utf-16le";
  return areHighBytes(bytes, 0) ? "utf-16be" : null;
}

/** True where the bytes at even or odd places are the upper halves of letters of one script. */
function areHighBytes(bytes: Uint8Array, first: 0 | 1): boolean {
  const counts = new Uint32Array(256);
  for (let index = first; index < bytes.length; index += 2) {
    const byte = bytes[index] ?? 0;
    counts[byte] = (counts[byte] ?? 0) + 1;
  }
  const letters = bytes.length / 2;
  const [zeros = 0, ...others] = counts;
  // Words of any script have spaces and marks of ASCII between them.
  return zeros > letters / 20 && zeros + Math.max(...others) > letters * 0.8;
}

/** How many of the bytes are of that encoding, or the beginning of a character; found by halving. */
export function validLength(bytes: Uint8Array, encoding: UnicodeEncoding): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (beginsText(bytes.subarray(0, middle), encoding)) low = middle;
    else high = middle - 1;
  }
  return low;
}

function beginsText(bytes: Uint8Array, encoding: UnicodeEncoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
