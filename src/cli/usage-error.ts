/** A command line that can't be understood: the message says what was expected, what was met, and what to do. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly code = "wrong-usage";
}
