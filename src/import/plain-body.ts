import { type Piece, writeMarkdown } from "../convert/index.ts";
import { plainTextBlocks } from "../corpus/index.ts";

/** Plain text from `from` on as the body of a Markdown document: a paragraph a line, hard wraps undone, the words as they are. */
export function plainBody(text: string, from: number): string {
  const pieces = plainTextBlocks(text, from).map(
    ({ start, end, isBlockQuote }): Piece => ({
      kind: "paragraph",
      text: text.slice(start, end),
      isQuote: isBlockQuote,
    }),
  );
  return writeMarkdown(pieces);
}
