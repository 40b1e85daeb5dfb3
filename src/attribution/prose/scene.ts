import type { Mention } from "../people/mention.ts";
import type { Frame } from "./frame.ts";
import { isMark } from "./token.ts";

/** A paragraph with the names in it, ready to be asked who says what. */
export interface Scene extends Frame {
  readonly mentions: readonly Mention[];
  /** The name that the token at the index is part of. */
  readonly mentionAt: (index: number) => Mention | null;
  /** The number of the sentence that the token at the index stands in. */
  readonly sentenceOf: (index: number) => number;
}

/** The scene of a frame. */
export function sceneOf(frame: Frame, mentions: readonly Mention[]): Scene {
  const byToken = new Map<number, Mention>();
  for (const mention of mentions) {
    for (let at = mention.from; at < mention.to; at += 1) byToken.set(at, mention);
  }
  const sentences = new Int32Array(frame.tokens.length);
  for (const [number, { from, to }] of frame.sentences.entries()) sentences.fill(number, from, to);
  return {
    ...frame,
    mentions,
    mentionAt: (index) => byToken.get(index) ?? null,
    sentenceOf: (index) => sentences[index] ?? frame.sentences.length,
  };
}

/** True where the token begins its sentence. */
export function opensSentence({ sentences, sentenceOf }: Scene, at: number): boolean {
  return sentences[sentenceOf(at)]?.from === at;
}

/** Where the bracket opens that the token at the index closes; -1 where it closes none at `from` or later. */
export function openingBracket({ tokens }: Frame, at: number, from: number): number {
  if (!isMark(tokens[at], ")")) return -1;
  for (let index = at - 1; index >= from; index -= 1) {
    if (isMark(tokens[index], "(")) return index;
    if (isMark(tokens[index], ")")) return -1;
  }
  return -1;
}
