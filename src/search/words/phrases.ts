import { VarintReader } from "../../store/index.ts";
import type { StringTable } from "../numbers/string-table.ts";
import type { WordRange } from "./word-range.ts";

/** Marks a form as that of a stop word: `us` in "tell us" is another form than that of "the US". No form begins so. */
export const STOP_WORD = "-";

/** For each word of a phrase the numbers of its forms, as a topic word and as a stop word; none for one that the index lacks. */
export type PhraseForms = readonly (readonly number[])[];

/** The numbers of a phrase's words. In a phrase it makes no difference whether they are stop words. */
export function phraseForms(words: readonly string[], forms: StringTable): PhraseForms {
  return words.map((word) =>
    [forms.find(word), forms.find(STOP_WORD + word)].filter((number) => number >= 0),
  );
}

/** True where the words stand next to each other in this order in the range. An empty phrase is held by all. */
export function holdsPhrase({ words, start, end }: WordRange, phrase: PhraseForms): boolean {
  const [first] = phrase;
  if (first === undefined) return true;
  if (phrase.some((forms) => forms.length === 0)) return false;
  const reader = new VarintReader(words, start);
  while (reader.index < end) {
    if (!first.includes(reader.next())) continue;
    if (goesOn(new VarintReader(words, reader.index), end, phrase)) return true;
  }
  return false;
}

/** True where the reader goes on with the second word of the phrase and those after it. */
function goesOn(reader: VarintReader, end: number, phrase: PhraseForms): boolean {
  for (let place = 1; place < phrase.length; place += 1) {
    if (reader.index >= end || phrase[place]?.includes(reader.next()) !== true) return false;
  }
  return true;
}
