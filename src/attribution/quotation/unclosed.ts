import { splitSentences } from "../../text/index.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { Tag } from "../lexicon/tag.ts";
import type { QuotedStretch } from "./pair-marks.ts";

/** The most words after a comma that say whose the words before are: `, governor Yevgeny Rudin wrote.` */
const LONGEST_TAIL = 10;

/** A stretch that nothing closes: it ends before a clause that says who speaks, else with the first sentence inside prose. */
export function ended<Open extends QuotedStretch>(text: string, last: Open, lexicon: Lexicon): Open {
  const { start, inner } = last;
  const opensParagraph = start === 0 || /[\n\r]\s*$/u.test(text.slice(Math.max(0, start - 4), start));
  const first = opensParagraph ? undefined : splitSentences(text.slice(inner.start, inner.end))[0];
  const sentence = first === undefined ? last : endedAt(last, inner.start + first.end);
  return endedBefore(text, last, lexicon) ?? sentence;
}

/** The stretch up to the first clause in it that says who speaks; `null` where none does. */
export function endedBefore<Open extends QuotedStretch>(
  text: string,
  last: Open,
  { tags }: Lexicon,
): Open | null {
  const { start, end } = last.inner;
  for (const { index, 1: tail = "" } of text.slice(start, end).matchAll(/(?<=.),([^,.!?]*)/gsu)) {
    if (saysWhose(tail, tags)) return endedAt(last, start + index + 1);
  }
  return null;
}

function endedAt<Open extends QuotedStretch>(last: Open, end: number): Open {
  return { ...last, end, inner: { start: last.inner.start, end } };
}

/** True for a few words with a verb of speech among them. */
function saysWhose(tail: string, tags: Lexicon["tags"]): boolean {
  const words = tail.trim().split(/\s+/u);
  const speaks = (word: string) => ((tags.get(word.toLowerCase()) ?? 0) & Tag.speech) !== 0;
  return words.length <= LONGEST_TAIL && words.some(speaks);
}
