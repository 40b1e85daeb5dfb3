import { type EvidenceWeights, onGrid } from "../bm25.ts";
import { type AnswerKind, signBit } from "../words/answer-signs.ts";
import type { AskedQuestion } from "./asked-question.ts";
import type { Reading } from "./reading.ts";
import { type BestWindow, bestWindow } from "./windows.ts";

/** A sentence’s worth of words, and a few of them. */
const NARROW = 6;
const WIDE = 25;

/** The number of words up to which a question's nearness counts in full. */
const SHORT_QUESTION = 4;

/** How many words further on a first mention is worth half. */
const HALF_WORTH_AFTER = 10;

/** What the order of a paragraph's words says for it, besides their number; each figure before its weight. */
export interface Evidence {
  /** `min(1, 4 / words) · (best window of 6 words + best window of 25)`. */
  readonly nearness: number;
  /** For each word of the question `worth / (1 + p / 10)`, where its first mention is at position `p`. */
  readonly earliness: number;
  /** The mean worth of the question's words for each sign of an answer, twice where it stands in the best window. */
  readonly answer: number;
}

/** What a question's words are worth when they stand near each other, early, and beside what was asked for. */
export class EvidenceReader {
  readonly #question: AskedQuestion;
  readonly #kinds: readonly AnswerKind[];
  readonly #share: number;
  readonly #meanWorth: number;

  constructor(question: AskedQuestion, kinds: readonly AnswerKind[]) {
    const { topics, wordCount } = question;
    this.#question = question;
    this.#kinds = kinds;
    this.#share = Math.min(1, SHORT_QUESTION / Math.max(1, wordCount));
    this.#meanWorth = totalWorth(question) / Math.max(1, topics.length);
  }

  of(reading: Reading): Evidence {
    const { topics } = this.#question;
    if (reading.topics.length === 0) return { nearness: 0, earliness: 0, answer: 0 };
    const narrow = bestWindow(reading, topics, NARROW);
    const wide = bestWindow(reading, topics, WIDE);
    return {
      nearness: onGrid(this.#share * (narrow.worth + wide.worth)),
      earliness: this.#earliness(reading),
      answer: onGrid(this.#meanWorth * this.#signsIn(reading, wide)),
    };
  }

  /** What no paragraph reaches. */
  get most(): Evidence {
    const total = totalWorth(this.#question);
    return {
      nearness: this.#share * 2 * total,
      earliness: total,
      answer: 2 * this.#kinds.length * this.#meanWorth,
    };
  }

  #earliness({ topics: found, positions }: Reading): number {
    const { topics } = this.#question;
    const met = new Uint8Array(topics.length);
    let sum = 0;
    for (let place = 0; place < found.length; place += 1) {
      const topic = found[place] ?? 0;
      if (met[topic] === 1) continue;
      met[topic] = 1;
      sum += (topics[topic]?.worth ?? 0) / (1 + (positions[place] ?? 0) / HALF_WORTH_AFTER);
    }
    return onGrid(sum);
  }

  /** For each kind of answer asked for: 1 where the body holds a sign of it, and 1 more where the window does. */
  #signsIn({ signs, signPositions }: Reading, { start }: BestWindow): number {
    return this.#kinds.reduce((sum, kind) => {
      const isOfKind = (bits: number) => (bits & signBit(kind)) !== 0;
      const isInWindow = (position: number) => position >= start && position < start + WIDE;
      const inBody = signs.some(isOfKind);
      const inWindow = signs.some((bits, place) => isOfKind(bits) && isInWindow(signPositions[place] ?? 0));
      return sum + Number(inBody) + Number(inWindow);
    }, 0);
  }
}

/** The sum of the evidence, each part by its weight. */
export function weigh({ nearness, earliness, answer }: Evidence, weights: EvidenceWeights): number {
  return weights.nearness * nearness + weights.earliness * earliness + weights.answer * answer;
}

function totalWorth({ topics }: AskedQuestion): number {
  return topics.reduce((sum, { worth }) => sum + worth, 0);
}
