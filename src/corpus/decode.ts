/** The text of a file, or why its bytes are not text. */
export type Decoded =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "invalid"; readonly line: number; readonly message: string };

/**
 * The text of UTF-8 bytes, or of UTF-16 ones that begin with a byte-order mark. The mark is not part of the text; line
 * ends stay as they are. Bytes of another encoding are refused with the line where they stand, never replaced.
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (text.includes("\0")) return invalid(lineOf(text.slice(0, text.indexOf("\0"))), "a NUL character");
    return { kind: "text", text };
  } catch {
    const before = new TextDecoder(encoding).decode(bytes.subarray(0, validLength(bytes, encoding)));
    return invalid(lineOf(before), `bytes that are not ${encoding.toUpperCase()}`);
  }
}

/** How many of the bytes are text, or the beginning of a character; found by halving. */
function validLength(bytes: Uint8Array, encoding: string): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (beginsText(bytes.subarray(0, middle), encoding)) low = middle;
    else high = middle - 1;
  }
  return low;
}

function beginsText(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function encodingOf([first, second]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return "utf-8";
}

function lineOf(textBefore: string): number {
  return (textBefore.match(/\r\n|\n|\r/gu)?.length ?? 0) + 1;
}

function invalid(line: number, met: string): Decoded {
  return { kind: "invalid", line, message: `expected UTF-8 text, met ${met}; save the file as UTF-8` };
}
