import type { Span } from "../attribution/index.ts";
import { splitSentences } from "../text/index.ts";

/** The longest paragraph that is kept whole, in UTF-16 units; real ones are shorter, all but a few faulty ones. */
export const LONGEST_PARAGRAPH = 6_000;

/**
 * The paragraph, or where it is too long its parts: each as many whole sentences as fit. A single sentence that does
 * not fit is divided between words.
 */
export function divideParagraph(text: string, span: Span): Span[] {
  if (span.end - span.start <= LONGEST_PARAGRAPH) return [span];
  const sentences = splitSentences(text.slice(span.start, span.end))
    .map(({ start, end }) => ({ start: start + span.start, end: end + span.start }))
    .flatMap((sentence) => divideSentence(text, sentence));
  const parts: Span[] = [];
  for (const sentence of sentences) {
    const last = parts.at(-1);
    if (last !== undefined && sentence.end - last.start <= LONGEST_PARAGRAPH) {
      parts[parts.length - 1] = { start: last.start, end: sentence.end };
    } else {
      parts.push(sentence);
    }
  }
  return parts;
}

function divideSentence(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  while (end - from > LONGEST_PARAGRAPH) {
    const window = text.slice(from, from + LONGEST_PARAGRAPH);
    const words = window.slice(0, Math.max(0, window.search(/\s\S*$/u))).trimEnd();
    const length = words.length > 0 ? words.length : wholeCharacters(text, from);
    parts.push({ start: from, end: from + length });
    from += length;
    while (from < end && /\s/u.test(text.charAt(from))) from += 1;
  }
  return from < end ? [...parts, { start: from, end }] : parts;
}

/** As many units as a part may have, one less where that would cut a surrogate pair in two. */
function wholeCharacters(text: string, from: number): number {
  const unit = text.charCodeAt(from + LONGEST_PARAGRAPH - 1);
  return unit >= 0xd800 && unit <= 0xdbff ? LONGEST_PARAGRAPH - 1 : LONGEST_PARAGRAPH;
}
