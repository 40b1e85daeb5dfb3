import type { EventEmitter } from "node:events";
import { errorFields, type Log } from "../discord/index.ts";
import { ExitCode } from "./exit-code.ts";
import { explainFailure } from "./explain-failure.ts";

/** How many faults are logged: where the log itself is what fails, each line brings another. */
const MOST_LOGGED = 10;

/** Where faults arrive, and who is told of them. */
interface FaultWatch {
  /** Where `uncaughtException` arrives; Node.js brings rejected promises that nobody handles there as well. */
  readonly signals: EventEmitter;
  readonly log: Log;
  readonly onFault: () => void;
}

/**
 * Runs what gives the status to end with. Errors that nothing caught are logged in place of Node.js, which would print all that they hold and end the
 * process at once; `fault` resolves at the first one, since nobody knows what is still right then. The status is then that of a fault, as
 * it is where `run` rejects with anything that {@link explainFailure} can't explain.
 */
export async function untilFault(
  { signals, log, onFault }: FaultWatch,
  run: (fault: Promise<void>) => Promise<ExitCode>,
): Promise<ExitCode> {
  let count = 0;
  let reach = (): void => undefined;
  const fault = new Promise<void>((resolve) => {
    reach = resolve;
  });
  const note = (error: unknown, origin = "uncaughtException") => {
    count += 1;
    onFault();
    if (count <= MOST_LOGGED) log.error({ origin, ...faultFields(error) }, "a fault that nothing caught");
    reach();
  };
  signals.on("uncaughtException", note);
  try {
    const status = await run(fault);
    return count > 0 ? ExitCode.failed : status;
  } catch (error) {
    if (explainFailure(error) !== null) throw error;
    log.error(faultFields(error), "the bot failed");
    return ExitCode.failed;
  } finally {
    signals.off("uncaughtException", note);
  }
}

/** Codes of the system, `ECONNRESET`. Those of Node.js, `ERR_…`, may quote what they were given: what a promise was rejected with, for one. */
const systemCode = /^E[A-Z0-9]+$/u;

/** Errors of the engine, whose messages are about code. */
const engineErrors = ["TypeError", "RangeError", "ReferenceError", "SyntaxError"];

/**
 * What the log says of an error that came from anywhere: nobody knows whose words its message repeats. So there are only the name and the
 * places, but for errors of the engine and the system.
 */
function faultFields(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { error: `a value that is no error: ${typeof error}` };
  const { error: message, ...fields } = errorFields(error);
  const isOfSystem = "code" in error && systemCode.test(String(error.code));
  return isOfSystem || engineErrors.includes(error.name) ? { error: message, ...fields } : fields;
}
