import { parentPort, workerData } from "node:worker_threads";
import { rebuildForOther } from "./answer/index.ts";

await rebuildForOther(workerData, (message) => parentPort?.postMessage(message));
