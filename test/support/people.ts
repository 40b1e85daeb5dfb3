import type { User } from "./loopback-discord/index.ts";

let count = 0;

/** A user whom nobody has met yet, with limits of use of their own. */
export function someone(): User {
  count += 1;
  return { id: String(600_000_000_000_000_000n + BigInt(count)), username: `reader-${count}` };
}
