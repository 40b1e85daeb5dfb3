/**
 * How is a file kept from costing more than it may? It is converted in a thread that can be ended and has no network.
 *
 * Not for: how formats are read.
 */
export { convertInWorker } from "./convert-in-worker.ts";
export { serveConversions } from "./serve-conversions.ts";
