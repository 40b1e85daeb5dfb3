import type { Warning } from "../conversion.ts";
import { decodeText } from "../encoding/index.ts";
import { ConversionRefused } from "../refusal.ts";
import { printedPage } from "./printed-page.ts";

/** A page's text, and what was met while it was decoded. */
export interface DecodedPage {
  readonly text: string;
  readonly warnings: readonly Warning[];
}

/** How many bytes at the beginning may state the encoding; browsers look at the first 1,024. */
const HEAD = 4096;

/** The page's text by its byte-order mark, by what it states, or by its letters. @throws ConversionRefused where none fits. */
export function decodePage(bytes: Uint8Array): DecodedPage {
  const printed = printedPage(bytes);
  if (printed === null) return decode(bytes);
  const before = decode(printed.before);
  const page = decode(Buffer.from(printed.page));
  return { text: `${before.text}\n${page.text}`, warnings: [...before.warnings, ...page.warnings, repaired] };
}

const repaired: Warning = {
  code: "uncertain",
  message:
    "the page stood in the file as Python prints bytes (b'…'): every escape is turned back into its byte, which is exact; compare it with the page on the web",
};

function decode(bytes: Uint8Array): DecodedPage {
  const decoded = decodeText(bytes, { declared: statedEncoding(bytes) });
  if (decoded.kind === "refused") throw new ConversionRefused(decoded.code, decoded.message);
  return decoded;
}

function statedEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString("latin1");
  const inMeta = /<meta\b[^>]{0,300}?\bcharset\s{0,9}=\s{0,9}["']?(?<label>[\w:.-]{1,40})/iu.exec(head);
  const inXml = /^<\?xml\b[^>]{0,150}?\sencoding=["'](?<label>[\w:.-]{1,40})/iu.exec(head);
  return (inXml ?? inMeta)?.groups?.["label"];
}
