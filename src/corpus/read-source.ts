import { posix } from "node:path";
import { type Convert, formatOf, type Warning } from "../convert/index.ts";
import type { Problem } from "./problem.ts";
import { type ReadBytes, textIn, type Unread, unread } from "./read-text.ts";
import type { ConvertedFrom } from "./source-text.ts";

/** What a file of any format says, or why it is not read. */
export type ReadSource =
  | {
      readonly kind: "text";
      /** What all offsets count in: the file's own text, or the Markdown that it was converted to. */
      readonly text: string;
      /** Absent where the text is the file's own. */
      readonly converted?: ConvertedFrom | undefined;
      readonly problems: readonly Problem[];
    }
  | Unread;

/** True for a file whose bytes are not its text: it is converted. */
export function isConverted(file: string): boolean {
  const format = formatOf(file);
  return format !== null && format !== "plain-text" && format !== "markdown";
}

/** What bytes of that file say. Text and Markdown are read as they are, everything else is converted. */
export async function sourceIn(file: string, read: ReadBytes, convert: Convert): Promise<ReadSource> {
  if (read.kind === "problem") return read;
  if (!isConverted(file)) return textIn(file, read);
  const conversion = await convert({ name: posix.basename(file), bytes: read.bytes });
  if (conversion.kind === "refused") {
    const { code, message } = conversion;
    return unread(file, { code, message });
  }
  const { body: text, metadata: told, format } = conversion;
  const problems = conversion.warnings.map((warning) => toProblem(file, warning));
  return { kind: "text", text, converted: { told, format }, problems };
}

function toProblem(file: string, { code, message }: Warning): Problem {
  return { file, line: 1, code, message };
}
