import { type AttributedQuotation, type Speaker, speakerKey } from "../attribution/index.ts";
import type { Paragraph } from "../corpus/index.ts";
import type { Passage } from "./passage.ts";

/** Somebody whose words stand in quotation marks inside a passage that is not theirs. */
export interface QuotedSpeaker {
  /** `null`: not identified. */
  readonly speaker: Speaker | null;
  /** Which of the passage's quotations are theirs, counted from 1. */
  readonly numbers: readonly number[];
}

/**
 * The quotations inside a paragraph that are not its speaker's own words: those of an author's prose, and what a speaker
 * gives in the words of somebody else. None where the paragraph as a whole is one quotation.
 */
export function quotationsInside({ voice, speaker, quotations }: Paragraph): readonly AttributedQuotation[] {
  if (quotations.length === 0 || voice === "quotation") return [];
  return voice === "prose" ? quotations : quotations.filter((quotation) => isOfAnother(quotation, speaker));
}

/** Quoted words inside a spoken sentence of which nobody is known are the speaker's way of saying it. */
function isOfAnother({ speaker, type }: AttributedQuotation, turn: Speaker | null): boolean {
  if (speaker === null) return type === "direct";
  return turn === null || speakerKey(speaker) !== speakerKey(turn);
}

/**
 * Whose words are quoted inside a passage: the one in focus first, else in the order of their first words, those of nobody
 * who is identified last.
 */
export function quotedSpeakers({ paragraph, inFocus }: Passage): readonly QuotedSpeaker[] {
  const found = new Map<string | null, { speaker: Speaker | null; numbers: number[] }>();
  for (const [index, { speaker }] of quotationsInside(paragraph).entries()) {
    const quoted = found.get(keyOf(speaker)) ?? { speaker, numbers: [] };
    found.set(keyOf(speaker), quoted);
    quoted.numbers.push(index + 1);
  }
  const rank = ({ speaker }: QuotedSpeaker) => {
    if (inFocus !== undefined && keyOf(speaker) === keyOf(inFocus.speaker)) return 0;
    return speaker === null ? 2 : 1;
  };
  return [...found.values()].toSorted((one, other) => rank(one) - rank(other));
}

function keyOf(speaker: Speaker | null): string | null {
  return speaker === null ? null : speakerKey(speaker);
}

/** Who is quoted inside a passage, as a sentence of ours in English; `null` where nobody is. */
export function quotedInWords(passage: Passage): string | null {
  const speakers = quotedSpeakers(passage);
  if (speakers.length === 0) return null;
  const opening =
    passage.paragraph.voice === "prose"
      ? "Quoted in it"
      : "In quotation marks, as the speaker gives them, words of";
  const quotationsOf = speakers.length === 1 ? counted : listed;
  const named = speakers.map((quoted) => `${nameOf(quoted)}, ${quotationsOf(quoted)}`);
  return `${opening}: ${named.join("; ")}`;
}

function nameOf({ speaker }: QuotedSpeaker): string {
  if (speaker === null) return "speaker not identified";
  return speaker.role === null ? speaker.name : `${speaker.name} (${speaker.role})`;
}

function counted({ numbers: { length } }: QuotedSpeaker): string {
  return `${length} ${length === 1 ? "quotation" : "quotations"}`;
}

function listed({ numbers }: QuotedSpeaker): string {
  return `${numbers.length === 1 ? "quotation" : "quotations"} ${numbers.join(", ")}`;
}
