import type { Span } from "../../../attribution/index.ts";
import type { Paragraph } from "../../../corpus/index.ts";
import { insertionsIn } from "../../insertions-in.ts";
import { type QuoteWord, quoteWords } from "./quote-words.ts";

/** A word of a paragraph. */
export interface RecordWord extends QuoteWord {
  /** What a publisher put into it, as in `increas(es)`: an insertion that covers a part of it; `null` for most. */
  readonly inserted: Span | null;
  /** The word without that part; `null` where it begins with it, since `(C)oordinated` is no other word. */
  readonly bare: Pick<QuoteWord, "key" | "caselessKey"> | null;
}

/** A paragraph as given words are compared with it. */
export interface RecordWords {
  readonly words: readonly RecordWord[];
  /** By the number of the word after an insertion: the number of its first word. Insertions of whole words only. */
  readonly insertionsByEnd: ReadonlyMap<number, number>;
}

/** The words of a paragraph, with what its publisher put in between and into them. */
export function recordWords(paragraph: Paragraph): RecordWords {
  const { text } = paragraph;
  const insertions = insertionsIn(paragraph);
  if (insertions.length === 0) return { words: quoteWords(text).map(plain), insertionsByEnd: new Map() };
  const words = quoteWords(text).map((word) => withInsertion(text, word, insertions));
  const insertionsByEnd = new Map<number, number>();
  for (const { start, end } of insertions) {
    const first = words.findIndex((word) => word.start >= start && word.end <= end);
    if (first < 0) continue;
    const after = words.findIndex((word) => word.start >= end);
    insertionsByEnd.set(after < 0 ? words.length : after, first);
  }
  return { words, insertionsByEnd };
}

/** A word that nobody put anything into. Spelled out, since there are millions of them and copies of objects are slow. */
function plain({ start, end, key, caselessKey, opens }: QuoteWord): RecordWord {
  return { start, end, key, caselessKey, opens, inserted: null, bare: null };
}

function withInsertion(text: string, word: QuoteWord, insertions: readonly Span[]): RecordWord {
  const inserted = insertions.find(
    ({ start, end }) => start < word.end && end > word.start && (start > word.start || end < word.end),
  );
  if (inserted === undefined) return plain(word);
  const rest = text.slice(word.start, inserted.start) + text.slice(inserted.end, word.end);
  const bare = inserted.start > word.start ? (quoteWords(rest)[0] ?? null) : null;
  return { ...word, inserted, bare };
}
