import { parentPort, workerData } from "node:worker_threads";
import { convertInWorker } from "./convert/index.ts";
import { planForOther } from "./import/index.ts";

await planForOther(workerData, {
  post: (plan) => parentPort?.postMessage(plan),
  convert: convertInWorker({ script: new URL("./convert-file.js", import.meta.url) }),
});
