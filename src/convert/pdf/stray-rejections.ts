import { setImmediate } from "node:timers/promises";

/**
 * Does the work while rejections that the library leaves unhandled do not end the process: it fetches the pages of a damaged file
 * ahead, and nobody waits for those that fail. Every other unhandled rejection stays what it is, an error of the program.
 */
export async function withStrayRejections<Result>(work: () => Promise<Result>): Promise<Result> {
  process.on("unhandledRejection", rethrowOthers);
  try {
    return await work();
  } finally {
    // Rejections are told after the promises of this turn.
    await setImmediate();
    process.off("unhandledRejection", rethrowOthers);
  }
}

const ofLibrary =
  /^(?:XRefEntry|XRefParse|MissingData|Format|InvalidPDF|UnknownError|Parser|Abort|Password|Response)(?:Error|Exception)?$/u;

function rethrowOthers(reason: unknown): void {
  if (reason instanceof Error && ofLibrary.test(reason.name)) return;
  throw reason;
}
