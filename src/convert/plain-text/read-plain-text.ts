import type { ReadText, SourceFile } from "../conversion.ts";
import { decodeText } from "../encoding/index.ts";
import { ConversionRefused } from "../refusal.ts";
import { readHead } from "../told-head/index.ts";

/** The first lines of a text are among so many characters. */
const HEAD = 16_384;

/** A plain text as it stands, with what its first lines say about it. */
export async function readPlainText(file: SourceFile): Promise<ReadText> {
  return readTextWith(file, (lines) => lines);
}

/** Which lines of a text's beginning may say something about it. */
type HeadOf = (lines: readonly string[]) => readonly string[];

/** A text as it stands, with what the first lines of that part of its beginning say about it. */
export function readTextWith({ bytes }: SourceFile, headOf: HeadOf): ReadText {
  const decoded = decodeText(bytes);
  if (decoded.kind === "refused") throw new ConversionRefused(decoded.code, decoded.message);
  const { metadata, warnings } = readHead(headOf(decoded.text.slice(0, HEAD).split(/\r\n|\n|\r/u)));
  return { text: decoded.text, metadata, warnings: [...decoded.warnings, ...warnings] };
}
