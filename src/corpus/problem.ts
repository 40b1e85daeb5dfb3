import type { RefusalCode, WarningCode } from "../convert/index.ts";

/** Everything that can be wrong with a corpus; the codes are stable. What a conversion refuses or warns of is a problem too. */
export type ProblemCode =
  | RefusalCode
  | WarningCode
  | "missing-folder"
  | "not-a-folder"
  | "empty-corpus"
  | "rebuild-failed"
  | "unreadable-file"
  | "not-a-file"
  | "link-outside"
  | "link-to-folder"
  | "invalid-encoding"
  | "empty-document"
  | "invalid-front-matter"
  | "missing-title"
  | "invalid-field"
  | "unknown-field"
  | "invalid-date"
  | "duplicate-id"
  | "duplicate-metadata"
  | "sidecar-without-document"
  | "replaces-itself"
  | "unknown-edition"
  | "replaced-twice"
  | "edition-circle"
  | "unknown-version"
  | "version-of-itself"
  | "long-paragraph";

/** Something in the corpus that its keeper should mend. It never stops the other files. */
export interface Problem {
  /** Path below the corpus folder, with `/`; `.` for the folder itself. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly code: ProblemCode;
  /** What was expected, what was met, what to do. */
  readonly message: string;
}

/** The problem as a compiler prints one: `file:line: message (code)`. */
export function formatProblem({ file, line, code, message }: Problem): string {
  return `${file}:${line}: ${message} (${code})`;
}

/** A corpus that can't be used at all, with its problems. */
export class CorpusError extends Error {
  override readonly name = "CorpusError";
  readonly code: ProblemCode;
  readonly problems: readonly Problem[];

  constructor(code: ProblemCode, message: string, problems: readonly Problem[]) {
    super(message);
    this.code = code;
    this.problems = problems;
  }
}
