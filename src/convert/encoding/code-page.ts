/** ISO 8859-1 as it is, with control characters; the web means windows-1252 by its names. */
export const LATIN_1 = "latin-1";

/** Where windows-1252 differs from ISO 8859-1. Node.js reads the one as the other up to version 22, so it has its own line here. */
const windows1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** An encoding of one byte a letter. A byte that stands for nothing there has a control character. */
interface CodePage {
  /** The UTF-16 unit of each byte. */
  readonly units: Uint16Array;
  /** The byte of each UTF-16 unit; -1 where it has none. */
  readonly bytes: Int16Array;
}

const pages = new Map<string, CodePage | null>();

/** The table of an encoding; `null` where the name is none, or one of an encoding that takes several bytes a letter. */
export function codePage(label: string): CodePage | null {
  const known = pages.get(label);
  if (known !== undefined) return known;
  const letters = lettersOf(label);
  const page = letters === null ? null : tableOf(letters);
  pages.set(label, page);
  return page;
}

function tableOf(letters: readonly string[]): CodePage {
  const units = Uint16Array.from(letters, (letter) => letter.charCodeAt(0));
  const bytes = new Int16Array(0x10000).fill(-1);
  for (const [byte, unit] of units.entries()) bytes[unit] = byte;
  return { units, bytes };
}

function lettersOf(label: string): readonly string[] | null {
  if (label === LATIN_1) return Array.from({ length: 256 }, (_, byte) => String.fromCharCode(byte));
  const decoder = decoderOf(label);
  if (decoder === null || decoder.encoding.startsWith("utf-")) return null;
  const letters = Array.from({ length: 256 }, (_, byte) => decoder.decode(Uint8Array.of(byte)));
  // Half of the bytes are only the beginning of a letter there.
  if (letters.filter((letter) => letter === "\ufffd").length > 64) return null;
  if (decoder.encoding !== "windows-1252") return letters;
  return [...letters.slice(0, 0x80), ...windows1252, ...letters.slice(0xa0)];
}

function decoderOf(label: string) {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}

/** The text of bytes in that encoding; `null` where a byte of it stands for nothing there, or the name is unknown. */
export function decodeLegacy(bytes: Uint8Array, label: string): string | null {
  const page = codePage(label);
  if (page !== null) return whole(decodeByPage(bytes, page));
  try {
    return whole(new TextDecoder(label, { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

function decodeByPage(bytes: Uint8Array, { units }: CodePage): string {
  const text = new Uint16Array(bytes.length);
  for (let index = 0; index < bytes.length; index++) text[index] = units[bytes[index] ?? 0] ?? 0xfffd;
  return new TextDecoder("utf-16le", { ignoreBOM: true }).decode(text);
}

function whole(text: string): string | null {
  return /[\x80-\x9f\ufffd]/u.test(text) ? null : text;
}

/** The bytes of a text in that encoding, by its own letters alone; `null` where it has others. */
export function encodeLegacy(text: string, label: string): Uint8Array | null {
  const page = codePage(label);
  if (page === null) return null;
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const byte = page.bytes[text.charCodeAt(index)] ?? -1;
    if (byte === -1) return null;
    bytes[index] = byte;
  }
  return bytes;
}
