import type { Answer, Mode } from "./responder.ts";

/** How an interaction will be answered: where the answer goes, known beforehand, and how to make it. */
export interface Route {
  readonly mode: Mode;
  readonly run: () => Promise<Answer> | Answer;
}
