import { speakerKey } from "../../attribution/index.ts";
import type { Paragraph } from "../../corpus/index.ts";
import { quoteWords } from "../verification/words/quote-words.ts";

/** The hash of an anchor's words, without the ordinal: equal for the same words in any document. */
export function hashIn(anchor: string): string {
  return anchor.slice(anchor.lastIndexOf(":") + 1).replace(/-\d+$/u, "");
}

/** Whose words a paragraph is: equal for the same voice and speaker. */
export function ownerOf({ voice, speaker }: Paragraph): string {
  return `${voice} ${speaker === null ? "" : speakerKey(speaker)}`;
}

/** A paragraph's words, as two paragraphs are compared before their words are aligned. */
export class WordBag {
  /** How many words. */
  readonly size: number;
  readonly #counts = new Map<string, number>();

  constructor(text: string) {
    const words = quoteWords(text);
    for (const { caselessKey } of words) {
      this.#counts.set(caselessKey, (this.#counts.get(caselessKey) ?? 0) + 1);
    }
    this.size = words.length;
  }

  /** Twice the words in common over the words of both (Dice's coefficient), whatever their order: from 0 to 1. */
  likeness(other: WordBag): number {
    return (2 * this.#common(other)) / Math.max(1, this.size + other.size);
  }

  /** The words in common over those of the shorter one, whatever their order: 1 where it has none that the longer one lacks. */
  shared(other: WordBag): number {
    return this.#common(other) / Math.max(1, Math.min(this.size, other.size));
  }

  #common(other: WordBag): number {
    if (this.size > other.size) return other.#common(this);
    let common = 0;
    for (const [word, count] of this.#counts) common += Math.min(count, other.#counts.get(word) ?? 0);
    return common;
  }
}
