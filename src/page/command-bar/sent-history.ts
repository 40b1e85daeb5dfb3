import type { TakenCommand } from "./taken-command.ts";

/** Something that was sent from the bar. */
export type Sent =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "command"; readonly taken: TakenCommand };

/** How much of what was sent is kept. */
const MOST_SENT = 50;

/** What was sent, the newest last, and where in it the visitor looks; behind the newest is nothing yet. */
export interface SentHistory {
  readonly sent: readonly Sent[];
  readonly at: number;
}

/** A history of which nothing was sent. */
export const emptyHistory: SentHistory = { sent: [], at: 0 };

/** The history with one more; the visitor looks behind it. */
export function remember({ sent }: SentHistory, newest: Sent): SentHistory {
  const isRepeated = JSON.stringify(sent.at(-1)) === JSON.stringify(newest);
  const kept = isRepeated ? sent : [...sent, newest].slice(-MOST_SENT);
  return { sent: kept, at: kept.length };
}

/** The history one step earlier (−1) or later (1), and what was sent there; `null` where there is no step that way. */
export function recall(
  { sent, at }: SentHistory,
  step: -1 | 1,
): { readonly history: SentHistory; readonly sent: Sent | null } | null {
  const next = at + step;
  if (next < 0 || next > sent.length) return null;
  return { history: { sent, at: next }, sent: sent[next] ?? null };
}
