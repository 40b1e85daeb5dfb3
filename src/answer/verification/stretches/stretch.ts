import type { Span } from "../../../attribution/index.ts";
import type { Passage } from "../../passage.ts";
import { type RecordWord, type RecordWords, recordWords } from "../words/record-words.ts";

/** A passage, or several that go on from one to the next, as one text that given words are compared with. */
export interface Stretch {
  readonly passages: readonly Passage[];
  /** The passages' texts, an empty line between them. */
  readonly text: string;
  readonly record: RecordWords;
}

/** Words that lie in one passage. */
export interface PlacedSpan {
  readonly passage: Passage;
  /** In the paragraph's text. */
  readonly span: Span;
}

const BETWEEN = "\n\n";

/** The stretch of passages that follow each other. */
export function stretchOf(passages: readonly Passage[]): Stretch {
  const [only, ...others] = passages;
  if (only !== undefined && others.length === 0) {
    return { passages, text: only.paragraph.text, record: recordWords(only.paragraph) };
  }
  const words: RecordWord[] = [];
  const insertionsByEnd = new Map<number, number>();
  let offset = 0;
  for (const { paragraph } of passages) {
    const record = recordWords(paragraph);
    const first = words.length;
    for (const [end, start] of record.insertionsByEnd) insertionsByEnd.set(first + end, first + start);
    for (const word of record.words) words.push(moved(word, offset));
    offset += paragraph.text.length + BETWEEN.length;
  }
  const text = passages.map(({ paragraph }) => paragraph.text).join(BETWEEN);
  return { passages, text, record: { words, insertionsByEnd } };
}

/** The word further on in a text. Spelled out, since copies of objects are slow. */
function moved(word: RecordWord, offset: number): RecordWord {
  return {
    start: word.start + offset,
    end: word.end + offset,
    key: word.key,
    caselessKey: word.caselessKey,
    opens: word.opens,
    inserted: word.inserted && movedSpan(word.inserted, offset),
    bare: word.bare,
  };
}

function movedSpan({ start, end }: Span, offset: number): Span {
  return { start: start + offset, end: end + offset };
}

/** Where a span of the stretch's text lies, passage by passage; those that it does not touch are left out. */
export function placesOf({ passages }: Stretch, span: Span): PlacedSpan[] {
  let offset = 0;
  return passages.flatMap((passage) => {
    const { length } = passage.paragraph.text;
    const start = Math.max(0, span.start - offset);
    const end = Math.min(length, span.end - offset);
    offset += length + BETWEEN.length;
    return start < end ? [{ passage, span: { start, end } }] : [];
  });
}
