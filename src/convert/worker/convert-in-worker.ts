import { Worker } from "node:worker_threads";
import type { Conversion, Convert, SourceFile } from "../conversion.ts";
import { type Limits, usualLimits } from "../limits.ts";
import type { WorkerMessage } from "./worker-message.ts";

/** How files are converted in a worker. */
export interface ConvertWorkerOptions {
  /** The module that the worker runs; it calls `serveConversions`. */
  readonly script: URL;
  readonly limits?: Limits;
  /** How long a worker without a file is kept, in milliseconds; default: ten seconds. */
  readonly longestRest?: number;
}

/** Memory for the objects of a worker, in MB: many times what the largest of the samples needed. */
const MOST_MEMORY = 512;
const LONGEST_REST = 10_000;

/**
 * Converts files in a thread of its own, one after the other, each within `limits.longestTime`: a file that takes longer, or more
 * memory than there is for it, is refused, its worker is ended, and the next file gets another one. A worker that rests does
 * not keep the process alive, and ends after a while.
 */
export function convertInWorker(options: ConvertWorkerOptions): Convert {
  let worker: ConvertWorker | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const convertNext = async (file: SourceFile) => {
    worker = worker?.isUsable === true ? worker : new ConvertWorker(options);
    return await worker.convert(file);
  };
  return (file) => {
    const conversion = last.then(() => convertNext(file));
    last = conversion.catch(() => null);
    return conversion;
  };
}

/** A worker with at most one file at a time. */
class ConvertWorker {
  isUsable = true;
  /** False until the script says that it waits for files. */
  #isReady = false;
  readonly #worker: Worker;
  readonly #longestTime: number;
  readonly #longestRest: number;
  #rest: NodeJS.Timeout | undefined;

  constructor({ script, limits = usualLimits, longestRest = LONGEST_REST }: ConvertWorkerOptions) {
    this.#longestTime = limits.longestTime;
    this.#longestRest = longestRest;
    this.#worker = new Worker(script, {
      workerData: limits,
      env: {},
      // What is printed there is not for whoever reads our output. Nor is it read here, which would keep the process alive.
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
    });
    this.#worker.on("exit", () => {
      this.isUsable = false;
    });
  }

  /** What becomes of the file. Rejected where the worker can't even start. */
  convert(file: SourceFile): Promise<Conversion> {
    this.#wake();
    return new Promise<Conversion>((resolve, reject) => {
      const worker = this.#worker;
      const settle = (conversion: Conversion, isEnd = true) => {
        clearTimeout(time);
        worker.off("message", onMessage).off("error", onError).off("exit", onExit);
        if (isEnd) this.#end();
        else this.#lie();
        if (this.#isReady) resolve(conversion);
        // Not the file's fault: nothing has looked at it.
        else
          reject(
            new Error("expected a worker that converts files, met one that does not start", {
              cause: conversion,
            }),
          );
      };
      const time = setTimeout(() => settle(tooSlow(this.#longestTime)), this.#longestTime);
      const onMessage = (message: WorkerMessage) => {
        if (message.kind === "done") settle(message.conversion, false);
        else {
          this.#isReady = true;
          time.refresh();
        }
      };
      const onError = (error: Error) => settle(failed(error));
      const onExit = (status: number) => settle(ended(status));
      worker.on("message", onMessage).on("error", onError).on("exit", onExit);
      worker.postMessage(file);
    });
  }

  #wake(): void {
    clearTimeout(this.#rest);
    this.#worker.ref();
  }

  #lie(): void {
    this.#worker.unref();
    this.#rest = setTimeout(() => this.#end(), this.#longestRest).unref();
  }

  #end(): void {
    this.isUsable = false;
    void this.#worker.terminate();
  }
}

function tooSlow(longestTime: number): Conversion {
  const message = `expected a file that is read within ${longestTime / 1000} s, met one that takes longer; divide it, or save it in a simpler format`;
  return { kind: "refused", code: "too-slow", message };
}

function failed(error: Error): Conversion {
  const isMemory = "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
  const met = isMemory ? `one that takes more than ${MOST_MEMORY} MB of memory` : error.message;
  return {
    kind: "refused",
    code: isMemory ? "too-large-unpacked" : "damaged",
    message: `expected a file that can be read, met ${met}; divide it, or save it in a simpler format`,
  };
}

function ended(status: number): Conversion {
  return failed(new Error(`the end of its reader with status ${status}`));
}
