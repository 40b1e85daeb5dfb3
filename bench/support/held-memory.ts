/** What a process holds, in bytes. */
export interface HeldMemory {
  /** As the system counts it, with all threads. */
  readonly resident: number;
  /** As JavaScript counts it in this thread: objects and buffers. */
  readonly counted: number;
}

/** What this process holds now. */
export function heldNow(): HeldMemory {
  const { rss, heapUsed, arrayBuffers } = process.memoryUsage();
  return { resident: rss, counted: heapUsed + arrayBuffers };
}

/**
 * What this process holds once everything is thrown away that can be.
 * @throws Error where Node.js runs without `--expose-gc`.
 */
export function heldAtRest(): HeldMemory {
  if (globalThis.gc === undefined) throw new Error("expected Node.js to run with --expose-gc");
  globalThis.gc();
  globalThis.gc();
  return heldNow();
}

/** The larger of each figure. */
export function largerOf(one: HeldMemory, other: HeldMemory): HeldMemory {
  return {
    resident: Math.max(one.resident, other.resident),
    counted: Math.max(one.counted, other.counted),
  };
}
