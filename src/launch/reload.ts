import type { EventEmitter } from "node:events";
import type { Library } from "../answer/index.ts";
import { errorFields, type Log } from "../discord/index.ts";
import { oneAfterAnother } from "./one-after-another.ts";

/**
 * Reloads whenever `SIGHUP` arrives, from now on: without a listener that signal would end the process. The log is all that whoever
 * sent it sees. Gives what ends that.
 */
export function reloadAtSignal(
  opening: Promise<Library>,
  { signals, log }: { readonly signals: EventEmitter; readonly log: Log },
): () => void {
  // Whoever opens it learns why it can't be opened.
  opening.catch(() => undefined);
  const reloadLater = oneAfterAnother(() =>
    opening.then(
      (library) => reload(library, log),
      () => undefined,
    ),
  );
  signals.on("SIGHUP", reloadLater);
  return () => signals.off("SIGHUP", reloadLater);
}

async function reload(library: Library, log: Log): Promise<void> {
  try {
    const { problems, ...report } = await library.reloadAfterChange();
    const fields = { problems: problems.map(({ file, line, code }) => `${file}:${line} ${code}`) };
    if (report.outcome === "kept") {
      const reason = problems[0]?.message;
      log.error({ ...fields, revision: report.revision, reason }, "corpus not reloaded");
    } else {
      const { before, after, changes, takenUp } = report;
      const shards = takenUp && { shards: takenUp.by, of: takenUp.of };
      log.info({ ...fields, before, after, ...changes.documents, ...shards }, "corpus reloaded");
    }
  } catch (error) {
    log.error(errorFields(error), "corpus not reloaded");
  }
}
