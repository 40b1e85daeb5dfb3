import type { AskedTopic } from "./asked-question.ts";
import type { Reading } from "./reading.ts";

/** The stretch of a body that holds the most of a question. */
export interface BestWindow {
  /** The worth of the question's words in it, each once. */
  readonly worth: number;
  /** The position of its first word of the question; the first one of equal windows. */
  readonly start: number;
}

/** The window of `width` words with the most worth; 0 where the body holds no word of the question. */
export function bestWindow(
  { topics: found, positions }: Pick<Reading, "topics" | "positions">,
  topics: readonly AskedTopic[],
  width: number,
): BestWindow {
  const held = new HeldTopics(topics);
  let best: BestWindow = { worth: 0, start: 0 };
  let first = 0;
  for (const [last, topic] of found.entries()) {
    held.add(topic);
    while ((positions[last] ?? 0) - (positions[first] ?? 0) >= width) {
      held.drop(found[first] ?? 0);
      first += 1;
    }
    if (held.worth > best.worth) best = { worth: held.worth, start: positions[first] ?? 0 };
  }
  return best;
}

/** The topics in a window, and what they are worth, each once. */
class HeldTopics {
  worth = 0;
  readonly #topics: readonly AskedTopic[];
  readonly #counts: Uint32Array;

  constructor(topics: readonly AskedTopic[]) {
    this.#topics = topics;
    this.#counts = new Uint32Array(topics.length);
  }

  add(topic: number): void {
    const count = this.#counts[topic] ?? 0;
    if (count === 0) this.worth += this.#topics[topic]?.worth ?? 0;
    this.#counts[topic] = count + 1;
  }

  drop(topic: number): void {
    const count = this.#counts[topic] ?? 0;
    if (count === 1) this.worth -= this.#topics[topic]?.worth ?? 0;
    this.#counts[topic] = count - 1;
  }
}
