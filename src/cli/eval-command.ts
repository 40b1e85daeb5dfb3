import { writeFile } from "node:fs/promises";
import type { RetrievalReport } from "../evaluation/index.ts";
import type { Command, Invocation } from "./command.ts";
import { ExitCode } from "./exit-code.ts";
import { UsageError } from "./usage-error.ts";

/** How many documents a query has in a run file, as TREC tools expect. */
const RUN_DEPTH = 1_000;

/** `eval retrieval`: figures over a test collection. */
export const evalCommand: Command = {
  name: "eval",
  parameters: "retrieval DIR",
  summary: "measure the ranking on a test collection (docs.jsonl, queries.jsonl, qrels.tsv)",
  options: [{ name: "run", value: "FILE", help: "write the ranking there in the TREC run format" }],
  run: runEval,
};

async function runEval({ words, options, terminal }: Invocation): Promise<ExitCode> {
  const [task, folder, ...rest] = words;
  if (task !== "retrieval" || folder === undefined || rest.length > 0) {
    throw new UsageError(`expected: lectern eval retrieval DIR, met: lectern eval ${words.join(" ")}`);
  }
  const { evaluateRetrieval, formatRun, readRetrievalSet } = await import("../evaluation/index.ts");
  const runFile = options.text("run");
  const { report, run } = await evaluateRetrieval(
    await readRetrievalSet(folder),
    runFile === undefined ? undefined : RUN_DEPTH,
  );
  if (runFile !== undefined) await writeRun(runFile, formatRun(run));
  terminal.out(options.flag("json") ? `${JSON.stringify(report)}\n` : printReport(report));
  return ExitCode.done;
}

async function writeRun(file: string, run: string): Promise<void> {
  try {
    await writeFile(file, run);
  } catch (cause) {
    throw new UsageError(`--run: expected a file that can be written, met ${file}`, { cause });
  }
}

/** Room for the longest name of a figure. */
const NAME_WIDTH = 22;

function printReport(report: RetrievalReport): string {
  return Object.entries(report)
    .map(
      ([name, value]) => `${name.padEnd(NAME_WIDTH)}${Number.isInteger(value) ? value : value.toFixed(4)}\n`,
    )
    .join("");
}
