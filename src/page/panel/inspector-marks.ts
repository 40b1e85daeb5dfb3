import type { TextSpan } from "../inspection-protocol.ts";

/** A stretch of a text that is marked or not. */
export interface MarkedPart {
  readonly text: string;
  readonly isMarked: boolean;
}

/** The text in parts, those at the spans marked; together they are the text. Spans come in order. */
export function markedParts(text: string, spans: readonly TextSpan[]): MarkedPart[] {
  const parts: MarkedPart[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (start < at) continue;
    parts.push(
      { text: text.slice(at, start), isMarked: false },
      { text: text.slice(start, end), isMarked: true },
    );
    at = end;
  }
  return [...parts, { text: text.slice(at), isMarked: false }].filter((part) => part.text !== "");
}
