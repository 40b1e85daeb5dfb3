import type { ReadText, SourceFile } from "../conversion.ts";
import { readTextWith } from "./read-plain-text.ts";

const fence = /^(?:---|\.\.\.)[ \t]*$/u;

/** Markdown as it stands, with what the first lines below its front matter say about it. */
export async function readMarkdown(file: SourceFile): Promise<ReadText> {
  return readTextWith(file, belowFrontMatter);
}

function belowFrontMatter(lines: readonly string[]): readonly string[] {
  if (!lines[0]?.startsWith("---") || !fence.test(lines[0])) return lines;
  const end = lines.findIndex((line, index) => index > 0 && fence.test(line));
  return lines.slice(end + 1);
}
