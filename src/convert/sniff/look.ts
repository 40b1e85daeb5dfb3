import type { Format } from "../conversion.ts";

/** What the bytes of a file show of its format. */
export type Look =
  /** They can't be anything else. */
  | { readonly kind: "format"; readonly format: Format }
  /** Surely none of the formats that are read. */
  | { readonly kind: "foreign"; readonly what: string }
  /** An archive that holds none of the formats that are read, as far as can be seen. */
  | { readonly kind: "archive" }
  /** A container of older office programs; newer ones use it for documents with a password. */
  | { readonly kind: "compound"; readonly isEncrypted: boolean }
  /** Nothing that tells. */
  | { readonly kind: "open" };

/** How many bytes at the beginning are looked at. */
const HEAD = 1024;

const foreign: readonly (readonly [beginning: string, what: string])[] = [
  ["\x89PNG", "a picture"],
  ["\xff\xd8\xff", "a picture"],
  ["GIF8", "a picture"],
  ["\x1f\x8b", "a compressed file"],
  ["7z\xbc\xaf", "a compressed file"],
  ["Rar!", "a compressed file"],
  ["ID3", "a sound recording"],
  ["OggS", "a sound recording"],
  ["RIFF", "a recording or a picture"],
  ["\x7fELF", "a program"],
];

/** What the bytes show of the file's format, whatever its name claims. */
export function look(bytes: Uint8Array): Look {
  const head = latin1(bytes.subarray(0, HEAD));
  if (head.startsWith("PK\x03\x04")) return lookIntoArchive(bytes, head);
  if (head.startsWith("\xd0\xcf\x11\xe0")) return { kind: "compound", isEncrypted: isEncrypted(bytes) };
  const known = foreign.find(([beginning]) => head.startsWith(beginning));
  if (known !== undefined) return { kind: "foreign", what: known[1] };
  return lookAtText(beginningOfText(bytes, head));
}

function lookAtText(beginning: string): Look {
  if (beginning.startsWith("%PDF-")) return { kind: "format", format: "pdf" };
  if (/^\{\\rtf/u.test(beginning)) return { kind: "format", format: "rtf" };
  if (/^WEBVTT(?:[ \t\r\n]|$)/u.test(beginning)) return { kind: "format", format: "vtt" };
  if (
    /^(?:<\?xml[^>]{0,200}>\s{0,20})?(?:<!--[^>]{0,200}-->\s{0,20})?<(?:!doctype\s+html|html)[\s>]/iu.test(
      beginning,
    )
  )
    return { kind: "format", format: "html" };
  return { kind: "open" };
}

function beginningOfText(bytes: Uint8Array, head: string): string {
  const encoding = head.startsWith("\xff\xfe") ? "utf-16le" : head.startsWith("\xfe\xff") ? "utf-16be" : null;
  const text =
    encoding === null
      ? head.replace(/^\xef\xbb\xbf/u, "")
      : new TextDecoder(encoding).decode(bytes.subarray(0, HEAD));
  return text.trimStart();
}

function lookIntoArchive(bytes: Uint8Array, head: string): Look {
  if (head.startsWith("mimetypeapplication/epub+zip", 30)) return { kind: "format", format: "epub" };
  if (head.startsWith("mimetypeapplication/vnd.oasis.opendocument.text", 30))
    return { kind: "format", format: "odt" };
  if (holds(bytes, "word/document.xml")) return { kind: "format", format: "docx" };
  if (holds(bytes, "META-INF/container.xml")) return { kind: "format", format: "epub" };
  return { kind: "archive" };
}

function isEncrypted(bytes: Uint8Array): boolean {
  return holds(bytes, Array.from("EncryptedPackage").join("\0"));
}

function holds(bytes: Uint8Array, words: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(words, 0, "latin1");
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
