import type { Attempt } from "./attempt.ts";
import type { Sent } from "./delivery.ts";
import type { Outcome } from "./observer.ts";
import type { Answer } from "./responder.ts";

/** What became of an event, from what its answer would mean and what Discord made of it. */
export function outcomeOf(meant: Outcome, sent: Sent): Outcome {
  switch (sent) {
    case "sent":
      return meant;
    case "fallback":
      return "failed";
    case "too-late":
      return "late";
    case "already-answered":
      return "already-answered";
    default:
      return "lost";
  }
}

/** What an answer means if Discord takes it. */
export function madeOutcome(made: Attempt<Answer>): Outcome {
  if (made.kind === "refused") return made.why;
  return made.result === "delete" ? "answered" : (made.result.outcome ?? "answered");
}
