import type { MessagePort } from "node:worker_threads";
import type { Convert, SourceFile } from "../conversion.ts";
import { convert } from "../convert.ts";
import type { Limits } from "../limits.ts";
import { takeNetworkAway } from "./without-network.ts";
import type { WorkerMessage } from "./worker-message.ts";

/** What a worker serves: files within these limits, by the usual conversion if no other is given. */
export interface Service {
  readonly limits: Limits;
  readonly convert?: Convert;
}

/**
 * The worker's side of `convertInWorker`: from now on converts each file that comes through the port, without a network.
 */
export function serveConversions(port: MessagePort | null, { limits, convert: given }: Service): void {
  if (port === null) throw new Error("expected a worker thread, met the main one");
  takeNetworkAway();
  silence();
  const convertFile = given ?? ((file: SourceFile) => convert(file, limits));
  const post = (message: WorkerMessage) => port.postMessage(message);
  port.on("message", async (file: SourceFile) => {
    post({ kind: "done", conversion: await convertFile(file) });
  });
  post({ kind: "ready" });
}

/** Parsers print warnings of their own, which nobody reads and which would pile up. */
function silence(): void {
  for (const stream of [process.stdout, process.stderr])
    Object.defineProperty(stream, "write", { value: () => true });
}
