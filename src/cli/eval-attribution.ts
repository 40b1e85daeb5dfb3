import type { AttributionTask, Prediction } from "../evaluation/index.ts";
import type { Invocation } from "./command.ts";
import { ExitCode } from "./exit-code.ts";
import { counted } from "./terminal.ts";
import { writeResult } from "./write-result.ts";

/** What is attributed, and the file with the texts. */
interface AttributionRun {
  readonly task: AttributionTask;
  readonly file: string;
}

/** `eval attribution` and `eval transcripts`: who says what in each text of a set, for others to score. */
export async function runEvalAttribution(
  { options, terminal }: Invocation,
  { task, file }: AttributionRun,
): Promise<ExitCode> {
  const { formatPredictions, predictAttribution, readAttributionSet } = await import(
    "../evaluation/index.ts"
  );
  const predictions = await predictAttribution(await readAttributionSet(file), task);
  const target = options.text("predictions");
  if (target !== undefined) await writeResult("predictions", target, formatPredictions(predictions));
  const counts = countsOf(predictions);
  terminal.out(options.flag("json") ? `${JSON.stringify(counts)}\n` : `${printCounts(counts)}\n`);
  return ExitCode.done;
}

interface Counts {
  readonly documents: number;
  /** Quotations or paragraphs. */
  readonly spans: number;
  /** Those with a speaker. */
  readonly identified: number;
}

function countsOf(predictions: readonly Prediction[]): Counts {
  const spans = predictions.flatMap((prediction) =>
    "quotes" in prediction ? prediction.quotes : prediction.paragraphs,
  );
  const identified = spans.filter(({ speaker }) => speaker !== null).length;
  return { documents: predictions.length, spans: spans.length, identified };
}

function printCounts({ documents, spans, identified }: Counts): string {
  return `${counted(documents, "document")}, ${counted(spans, "span")}, ${identified} with a speaker`;
}
