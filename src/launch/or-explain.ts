import type { ExitCode } from "./exit-code.ts";
import { explainFailure } from "./explain-failure.ts";

/** What a program ends with; a failure that is expected is explained to the person who started it, any other rejects. */
export async function orExplain(
  err: (text: string) => void,
  run: () => Promise<ExitCode>,
): Promise<ExitCode> {
  try {
    return await run();
  } catch (error) {
    const explanation = explainFailure(error);
    if (explanation === null) throw error;
    err(`${explanation.lines.join("\n")}\n`);
    return explanation.exitCode;
  }
}
