import type { Conversion } from "../conversion.ts";

/** What a worker that converts says: that it waits for files, or what became of one. */
export type WorkerMessage =
  | { readonly kind: "ready" }
  | { readonly kind: "done"; readonly conversion: Conversion };
