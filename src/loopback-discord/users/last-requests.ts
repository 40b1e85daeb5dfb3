import type { LoopbackState } from "../loopback-state.ts";

/** The last requests, for an error that says what the bot did instead. */
export function lastRequests({ journal }: LoopbackState): string {
  const last = journal.requests.slice(-5);
  const lines = last.map(({ method, path, status }) => `\n  ${method} ${path} → ${status ?? "not answered"}`);
  const refused = journal.violations
    .slice(-3)
    .map(({ rule, field, message }) => `\n  refused: ${rule} at ${field || "the body"}: ${message}`);
  return [`; the last requests were`, ...(lines.length > 0 ? lines : [" none"]), ...refused].join("");
}
