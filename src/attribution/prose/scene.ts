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
  const byToken = new Array<Mention | null>(frame.tokens.length).fill(null);
  for (const mention of mentions) byToken.fill(mention, mention.from, mention.to);
  return {
    ...frame,
    mentions,
    mentionAt: (index) => byToken[index] ?? null,
    sentenceOf: (index) => sentenceOf(frame, index),
  };
}

/** By halving: the first sentence that ends behind the token. */
function sentenceOf({ sentences }: Frame, index: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sentences[middle]?.to ?? 0) > index) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** True where the token begins its sentence. */
export function opensSentence({ sentences, sentenceOf }: Scene, at: number): boolean {
  return sentences[sentenceOf(at)]?.from === at;
}

/** The token behind the comma, the dash, or both, that may stand at the index: of `“…,” —`, what follows. */
export function behindMarks({ tokens }: Frame, at: number): number {
  const behind = isMark(tokens[at], ",") ? at + 1 : at;
  return isMark(tokens[behind], "—") ? behind + 1 : behind;
}

/** The token before the dash, the comma, or both, that may stand at the index. */
export function beforeMarks({ tokens }: Frame, at: number): number {
  const before = isMark(tokens[at], "—") ? at - 1 : at;
  return isMark(tokens[before], ",") ? before - 1 : before;
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
