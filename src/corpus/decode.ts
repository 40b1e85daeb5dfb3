import { decodeText, type Warning } from "../convert/index.ts";

/** The text of a file, with what was unusual about its bytes, or why they are not text. */
export type Decoded =
  | { readonly kind: "text"; readonly text: string; readonly warnings: readonly Warning[] }
  | { readonly kind: "invalid"; readonly line: number; readonly message: string };

/**
 * The text of bytes, as a conversion decodes them: UTF-8, UTF-16, or an older encoding that they show for certain, which is warned of.
 * A byte-order mark is not part of the text; line ends stay as they are.
 */
export function decode(bytes: Uint8Array): Decoded {
  const decoded = decodeText(bytes);
  if (decoded.kind === "refused") return withControls(bytes, decoded);
  const { text, encoding, warnings } = decoded;
  // UTF-16 says itself what it is: there is nothing to look at.
  const isCertain = encoding.startsWith("utf-16");
  return {
    kind: "text",
    text,
    warnings: warnings.filter(({ code }) => !isCertain || code !== "other-encoding"),
  };
}

/** A text that a keeper chose is read for all the control characters in it, which are told; they are shown as pictures. */
function withControls(
  bytes: Uint8Array,
  { code, line, message }: Extract<ReturnType<typeof decodeText>, { readonly kind: "refused" }>,
): Decoded {
  const text = code === "not-a-text" ? utf8Text(bytes) : null;
  if (text === null || text.includes("\0")) return { kind: "invalid", line, message };
  const warning = `met control characters, first in line ${line}; they are kept as they stand: take them out`;
  return { kind: "text", text, warnings: [{ code: "uncertain", message: warning }] };
}

function utf8Text(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
