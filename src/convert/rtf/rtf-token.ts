/** A piece of RTF as it is written. */
export type RtfToken =
  | { readonly kind: "open" }
  | { readonly kind: "close" }
  /** A control word such as `\par` or `\u1234`. */
  | { readonly kind: "word"; readonly name: string; readonly value: number | null }
  /** A control symbol such as `\~`, without its backslash. */
  | { readonly kind: "symbol"; readonly symbol: string }
  /** Bytes of the text, in the encoding of the font. */
  | { readonly kind: "bytes"; readonly bytes: string };

const controlWord = /([a-zA-Z]{1,32})(-?\d{1,10})? ?/uy;
const hexadecimal = /'([0-9a-fA-F]{2})/uy;
const plain = /[^\\{}\r\n]+/uy;

/** The tokens of RTF, whose bytes are given as a letter each. What `\bin` announces is passed over. */
export function* tokensOf(rtf: string): Generator<RtfToken> {
  let at = 0;
  while (at < rtf.length) {
    const letter = rtf.charAt(at);
    if (letter === "\r" || letter === "\n") {
      at += 1;
      continue;
    }
    const [token, end] = letter === "\\" ? controlAt(rtf, at + 1) : plainAt(rtf, at);
    yield token;
    at = end;
  }
}

function plainAt(rtf: string, at: number): readonly [RtfToken, number] {
  const letter = rtf.charAt(at);
  if (letter === "{") return [{ kind: "open" }, at + 1];
  if (letter === "}") return [{ kind: "close" }, at + 1];
  const [bytes] = match(plain, rtf, at) ?? [letter];
  return [{ kind: "bytes", bytes }, at + bytes.length];
}

function controlAt(rtf: string, at: number): readonly [RtfToken, number] {
  const word = match(controlWord, rtf, at);
  if (word !== null) {
    const [written, name = "", value] = word;
    const number = value === undefined ? null : Number(value);
    const passedOver = name === "bin" ? Math.max(number ?? 0, 0) : 0;
    return [{ kind: "word", name, value: number }, at + written.length + passedOver];
  }
  const hex = match(hexadecimal, rtf, at)?.[1];
  if (hex !== undefined)
    return [{ kind: "bytes", bytes: String.fromCharCode(Number.parseInt(hex, 16)) }, at + 3];
  return [{ kind: "symbol", symbol: rtf.charAt(at) }, at + 1];
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
