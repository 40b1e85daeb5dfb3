/** A measuring set that can't be read: the message names the file, the line where there is one, and what to mend. */
export class EvaluationError extends Error {
  readonly code = "broken-set";
  override readonly name = "EvaluationError";
}
