import {
  type Passage,
  type QuotedSpeaker,
  quotationsInside,
  quotedSpeakers,
  type WhoseWords,
} from "../../answer/index.ts";
import { clip } from "../markdown/clip.ts";
import type { TextKey, Words } from "../texts/texts.ts";

/** How much of a name and a role is shown, how many of a speaker's quotations, and how much of all of them together. */
const LONGEST_NAME = 45;
const MOST_NUMBERS = 4;
const LONGEST_LIST = 240;

/** Whose words stand in quotation marks inside a passage that is not theirs, as one line; none where nobody's do. */
export function quotedLines(passage: Passage, words: Words): string[] {
  const speakers = quotedSpeakers(passage);
  if (speakers.length === 0) return [];
  const opening = words.markdown(passage.paragraph.voice === "prose" ? "quoted.prose" : "quoted.speech");
  const isOne = speakers.length === 1;
  const named = speakers.map(
    (quoted) => `${nameOf(quoted.speaker, words)}, ${quotationsOf(quoted, isOne, words)}`,
  );
  return [`${opening} ${listed(named, words)}`];
}

/** Whose the words are that were looked for, as one line; none where the passage quotes nobody. */
export function whoseLines({ paragraph }: Passage, whose: WhoseWords, words: Words): string[] {
  switch (whose.kind) {
    case "own": {
      if (quotationsInside(paragraph).length === 0) return [];
      return [words.markdown(paragraph.voice === "prose" ? "whose.author" : "whose.speaker")];
    }
    case "quoted":
      return [`${words.markdown("whose.quoted")} ${nameOf(whose.quotation.speaker, words)}`];
    case "mixed": {
      const named = whose.speakers.map((speaker) => nameOf(speaker, words));
      return [`${words.markdown("whose.mixed")} ${listed(named, words)}`];
    }
  }
}

function nameOf(speaker: QuotedSpeaker["speaker"], words: Words): string {
  if (speaker === null) return words.markdown("quoted.unidentified");
  const name = clip(speaker.name, LONGEST_NAME);
  return speaker.role === null
    ? words.markdown("quote.speaker", { name })
    : words.markdown("quoted.speaker-role", { name, role: clip(speaker.role, LONGEST_NAME) });
}

/** How many quotations, or, where several people are quoted, which ones. */
function quotationsOf({ numbers }: QuotedSpeaker, isOne: boolean, words: Words): string {
  const count = numbers.length;
  if (isOne) return words.markdown("quoted.count", { count });
  const shown = numbers.slice(0, MOST_NUMBERS).join(", ");
  return words.markdown("quoted.numbers", { count, numbers: count > MOST_NUMBERS ? `${shown} …` : shown });
}

/** The first ones as one list, as many as fit, and how many more there are. */
export function listed(names: readonly string[], words: Words, more: TextKey = "quoted.more"): string {
  let left = LONGEST_LIST;
  const end = names.findIndex((name) => {
    left -= name.length;
    return left < 0;
  });
  if (end < 0) return names.join("; ");
  return [...names.slice(0, end), words.markdown(more, { count: names.length - end })].join("; ");
}
