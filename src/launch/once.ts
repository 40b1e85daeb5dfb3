import type { EventEmitter } from "node:events";

/** Resolves at the first of the events. */
export function once(emitter: EventEmitter, names: readonly string[]): Promise<void> {
  return new Promise((resolve) => {
    for (const name of names) emitter.once(name, () => resolve());
  });
}
