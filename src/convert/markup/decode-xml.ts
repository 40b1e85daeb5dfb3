import { ConversionRefused } from "../refusal.ts";

/** The text of an XML file by its byte-order mark, the encoding that it declares, or UTF-8. @throws ConversionRefused where it is none. */
export function decodeXml(bytes: Uint8Array, name: string): string {
  const label = markedEncoding(bytes) ?? declaredEncoding(bytes) ?? "utf-8";
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch (error) {
    throw undecodable(name, label, error);
  }
}

function markedEncoding([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return null;
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 200)).toString("latin1");
  const declared = /^(?:ï»¿)?<\?xml[^>]{1,150}?\sencoding=["'](?<label>[\w.:-]+)["']/u.exec(head)?.groups?.[
    "label"
  ];
  return declared === undefined || /^utf-?16$/iu.test(declared) ? null : declared;
}

function undecodable(name: string, label: string, cause: unknown): ConversionRefused {
  const message = `expected "${name}" in ${label}, met bytes that are none: get the file anew`;
  return new ConversionRefused("undecodable", message, { cause });
}
