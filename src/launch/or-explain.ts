import { ExitCode } from "./exit-code.ts";
import { explainFailure } from "./explain-failure.ts";
import { redact } from "./redact.ts";

/**
 * What a program ends with. A failure that is expected is explained to the person who started it; of any other they see the stack.
 * Node.js would print all that an error holds, and one of a request holds what was sent.
 */
export async function orExplain(
  err: (text: string) => void,
  run: () => Promise<ExitCode>,
): Promise<ExitCode> {
  try {
    return await run();
  } catch (error) {
    const explanation = explainFailure(error);
    const lines = explanation?.lines ?? ["Lectern failed, by a fault of its own:", stackOf(error)];
    err(`${redact(lines.join("\n"))}\n`);
    return explanation?.exitCode ?? ExitCode.failed;
  }
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
