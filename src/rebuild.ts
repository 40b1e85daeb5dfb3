import { parentPort, workerData } from "node:worker_threads";
import { rebuildForOther } from "./answer/index.ts";
import { convertInWorker } from "./convert/index.ts";

await rebuildForOther(workerData, {
  post: (message) => parentPort?.postMessage(message),
  convert: convertInWorker({ script: new URL("./convert-file.js", import.meta.url) }),
});
