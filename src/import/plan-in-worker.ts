import { createHash } from "node:crypto";
import { Worker } from "node:worker_threads";
import { type Convert, convert as convertHere, type SourceFile } from "../convert/index.ts";
import type { FrontMatterFields } from "../corpus/index.ts";
import type { ImportPlan } from "./import-plan.ts";
import { knownDocuments } from "./known-documents.ts";
import { planImport } from "./plan-import.ts";

/** A file that is to be planned for. All of it can be sent to another thread. */
export interface PlanRequest {
  /** The corpus folder. */
  readonly folder: string;
  readonly file: SourceFile;
  /** Fields that somebody gives in place of what the file tells. */
  readonly corrections: FrontMatterFields;
}

/** Says what a file becomes in a corpus folder as it is now: here, or in another thread. */
export type Plan = (request: PlanRequest) => Promise<ImportPlan>;

/** Plans in this thread. */
export function planHere(convert: Convert = convertHere): Plan {
  return async ({ folder, file, corrections }) =>
    planImport(file, { known: await knownDocuments(folder), convert, corrections });
}

/** How a plan is made in a worker. */
export interface PlanWorkerOptions {
  /** The module that the worker runs; it calls {@link planForOther}. */
  readonly script: URL;
  /** How long a file may take, in milliseconds. Default: a minute. */
  readonly longestTime?: number;
  /** How much the worker may hold, in MB. Default: 768. */
  readonly mostMemory?: number;
}

const LONGEST_TIME = 60_000;

/** In MB: more than any text needs, less than what would bring the process down. */
const MOST_MEMORY = 768;

/**
 * Plans in a thread of its own, which is ended where the file takes too long or too much memory: such a file is refused. The
 * promise is rejected where the worker fails in another way.
 */
export function planInWorker({
  script,
  longestTime = LONGEST_TIME,
  mostMemory = MOST_MEMORY,
}: PlanWorkerOptions): Plan {
  return (request) =>
    new Promise((resolve, reject) => {
      const refuse = (code: "too-slow" | "too-large-unpacked", message: string) =>
        resolve({ kind: "refused", source: sourceOf(request), code, message });
      const worker = new Worker(script, {
        workerData: request,
        resourceLimits: { maxOldGenerationSizeMb: mostMemory },
      });
      const late = setTimeout(() => {
        const seconds = longestTime / 1_000;
        refuse(
          "too-slow",
          `expected a file that is read in ${seconds} s, met one that takes longer; divide it`,
        );
        void worker.terminate();
      }, longestTime);
      worker.on("message", (plan: ImportPlan) => {
        resolve(plan);
        void worker.terminate();
      });
      worker.on("error", (error) => {
        if (!isOutOfMemory(error)) reject(error);
        else
          refuse(
            "too-large-unpacked",
            `expected a file that needs at most ${mostMemory} MB, met more; divide it`,
          );
      });
      worker.on("exit", (status) => {
        clearTimeout(late);
        reject(new Error(`expected the worker to plan an import, met its end with status ${status}`));
      });
    });
}

/** What the worker's side of a plan goes by. */
interface WorkerSide {
  readonly post: (plan: ImportPlan) => void;
  /** Who converts; default: the worker. */
  readonly convert?: Convert;
}

/** The worker's side of {@link planInWorker}: plans, and posts what came of it. */
export async function planForOther(request: PlanRequest, { post, convert }: WorkerSide): Promise<void> {
  post(await planHere(convert)(request));
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}

function sourceOf({ file: { name, bytes } }: PlanRequest) {
  return { file: name, sha256: createHash("sha256").update(bytes).digest("hex") };
}
