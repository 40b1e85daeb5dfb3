import { parentPort, workerData } from "node:worker_threads";
import { serveConversions } from "./convert/index.ts";

serveConversions(parentPort, { limits: workerData });
