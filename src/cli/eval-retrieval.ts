import type { RetrievalReport } from "../evaluation/index.ts";
import type { Invocation } from "./command.ts";
import { ExitCode } from "./exit-code.ts";
import { writeResult } from "./write-result.ts";

/** How many documents a query has in a run file, as TREC tools expect. */
const RUN_DEPTH = 1_000;

/** `eval retrieval`: figures over a test collection. */
export async function runEvalRetrieval({ options, terminal }: Invocation, folder: string): Promise<ExitCode> {
  const { evaluateRetrieval, formatRun, readRetrievalSet } = await import("../evaluation/index.ts");
  const runFile = options.text("run");
  const { report, run } = await evaluateRetrieval(
    await readRetrievalSet(folder),
    runFile === undefined ? undefined : RUN_DEPTH,
  );
  if (runFile !== undefined) await writeResult("run", runFile, formatRun(run));
  terminal.out(options.flag("json") ? `${JSON.stringify(report)}\n` : printReport(report));
  return ExitCode.done;
}

/** Room for the longest name of a figure. */
const NAME_WIDTH = 22;

function printReport({ curve, ...figures }: RetrievalReport): string {
  const lines = Object.entries(figures).map(
    ([name, value]) => `${name.padEnd(NAME_WIDTH)}${Number.isInteger(value) ? value : value.toFixed(4)}\n`,
  );
  const points = (curve ?? []).map(
    ({ confidence, ...shares }) =>
      `from confidence ${confidence.toFixed(1)}   ${Object.entries(shares)
        .map(([name, share]) => `${name} ${share.toFixed(4)}`)
        .join("   ")}\n`,
  );
  return [...lines, ...points].join("");
}
