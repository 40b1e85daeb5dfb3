import type { Span } from "../attribution/index.ts";
import { insertionsIn } from "./insertions-in.ts";
import type { Passage } from "./passage.ts";

/** How much of a stretch of a passage the publisher put in: none, some, or every letter and digit of it. */
export function insertionShare({ paragraph }: Passage, stretch: Span): "none" | "some" | "all" {
  const insertions = insertionsIn(paragraph);
  const own = [...paragraph.text.slice(stretch.start, stretch.end).matchAll(/[\p{L}\p{N}]/gu)].map(
    ({ index }) => stretch.start + index,
  );
  const inserted = own.filter((place) => insertions.some(({ start, end }) => start <= place && place < end));
  if (inserted.length === 0) return "none";
  return inserted.length === own.length ? "all" : "some";
}
