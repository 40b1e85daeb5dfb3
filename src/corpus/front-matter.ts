import type { Span } from "../attribution/index.ts";
import { lineAt } from "./lines.ts";

/** Where a document's front matter and its body stand in the text. */
export type FrontMatter =
  | { readonly kind: "none" }
  | { readonly kind: "unclosed" }
  | { readonly kind: "found"; readonly yaml: Span; readonly bodyStart: number };

/** The YAML between a first line of `---` and the next line of `---`. */
export function findFrontMatter(text: string, lines: readonly Span[]): FrontMatter {
  const isFence = ({ start, end }: Span) => text.slice(start, end).trimEnd() === "---";
  const [first] = lines;
  if (first === undefined || !isFence(first)) return { kind: "none" };
  const closing = lines.find((line) => line.start > first.start && isFence(line));
  if (closing === undefined) return { kind: "unclosed" };
  const next = lines[lineAt(lines, closing.start)];
  const yaml = { start: lines[1]?.start ?? first.end, end: closing.start };
  return { kind: "found", yaml, bodyStart: next?.start ?? closing.end };
}
