import { Worker } from "node:worker_threads";
import { type Convert, type Rebuild, type RebuildTask, type Rebuilt, rebuild } from "./rebuild.ts";

/** What the worker that rebuilds says: that it goes on, or what became of it. */
type WorkerMessage = { readonly kind: "alive" } | { readonly kind: "done"; readonly rebuilt: Rebuilt };

/** How often the worker says that it goes on, in milliseconds. */
const SIGN_OF_LIFE = 1_000;

/** How long the worker may say nothing before it is given up, in milliseconds: the longest text takes seconds. */
const LONGEST_SILENCE = 5 * 60 * 1_000;

/** The young objects of the worker get so much room, in MB, whatever the process gives its main thread: it makes many. */
const ROOM_FOR_YOUNG = 32;

/** How a rebuild is run in a worker. */
export interface WorkerOptions {
  /** The module that the worker runs; it calls {@link serveRebuild}. */
  readonly script: URL;
  /** In milliseconds; default: five minutes. */
  readonly longestSilence?: number;
  /** How much the worker may hold besides what threads share, in MB; default: what Node.js gives it. */
  readonly mostMemory?: number;
}

/**
 * Rebuilds in a thread of its own, so that this one goes on answering. The promise is rejected where the worker fails, ends
 * early, or is silent for too long; it is ended then. Snapshots are shared between the threads, not copied.
 */
export function rebuildInWorker({
  script,
  longestSilence = LONGEST_SILENCE,
  mostMemory,
}: WorkerOptions): Rebuild {
  return (task) =>
    new Promise((resolve, reject) => {
      const worker = new Worker(script, {
        workerData: task,
        resourceLimits: {
          maxYoungGenerationSizeMb: ROOM_FOR_YOUNG,
          ...(mostMemory !== undefined && { maxOldGenerationSizeMb: mostMemory }),
        },
      });
      const giveUp = (reason: string) => {
        reject(new Error(`expected the worker to rebuild the corpus, met ${reason}`));
        void worker.terminate();
      };
      const silence = setTimeout(() => giveUp("silence"), longestSilence);
      worker.on("message", (message: WorkerMessage) => {
        silence.refresh();
        if (message.kind !== "done") return;
        resolve(message.rebuilt);
        // Whatever it may still wait for, such as a reader of PDFs that rests: its task is over.
        void worker.terminate();
      });
      worker.on("error", reject);
      worker.on("exit", (status) => {
        clearTimeout(silence);
        giveUp(`its end with status ${status}`);
      });
    });
}

/** What the worker's side of a rebuild goes by. */
interface WorkerSide {
  readonly post: (message: WorkerMessage) => void;
  /** Who converts files whose bytes are not their text; default: the worker. */
  readonly convert?: Convert;
}

/** The worker's side of {@link rebuildInWorker}: does the task, and posts what there is to say. */
export async function rebuildForOther(task: RebuildTask, { post, convert }: WorkerSide): Promise<void> {
  let last = performance.now();
  const onProgress = () => {
    if (performance.now() - last < SIGN_OF_LIFE) return;
    last = performance.now();
    post({ kind: "alive" });
  };
  post({ kind: "done", rebuilt: await rebuild(task, { onProgress, convert }) });
}
