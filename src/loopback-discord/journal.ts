import type { FieldPath, Problem } from "./api-error.ts";
import { forgetFirst } from "./forget.ts";

/** A request that came in, and how it was answered. */
export interface RecordedRequest {
  readonly method: string;
  /** The decoded path, without `/api/v10` and without the query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** The parsed JSON; for a form with files, its JSON part. */
  readonly body: unknown;
  /** The names of the files that came with it. */
  readonly files: readonly string[];
  /** Nothing while the request is not answered. */
  readonly status: number | undefined;
  /** The JSON that went back, if any did. */
  readonly answer: unknown;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Something that Discord would refuse, or, where the rule is `would-ping`, that would ping people. */
export interface Violation {
  /**
   * `spec` where the published schema says so, `endpoint` where it has none, `ignored-rate-limit` and `invalid-requests`
   * where the bot asks too much, else the name of an unwritten rule.
   */
  readonly rule: string;
  readonly method: string;
  readonly path: string;
  /** Where in the body: `data.embeds.0.title`. */
  readonly field: string;
  readonly message: string;
  readonly body: unknown;
}

interface OpenRequest extends RecordedRequest {
  status: RecordedRequest["status"];
  answer: RecordedRequest["answer"];
}

/** What happened so far: requests, and what was wrong with them. */
export class Journal {
  readonly requests: RecordedRequest[] = [];
  readonly violations: Violation[] = [];
  readonly #keep: number;

  /** Keeps so many requests, and so many violations. */
  constructor(keep: number) {
    this.#keep = keep;
  }

  /** Notes a request; the function that comes back notes how it was answered. */
  record(request: Omit<RecordedRequest, "status" | "answer">) {
    const open: OpenRequest = { ...request, status: undefined, answer: undefined };
    this.requests.push(open);
    forgetFirst(this.requests, this.#keep);
    return (status: number, answer: unknown): void => {
      open.status = status;
      open.answer = answer;
    };
  }

  /** Notes what is wrong with a request. */
  blame(
    request: Pick<RecordedRequest, "method" | "path" | "body">,
    problems: readonly Omit<Problem, "code">[],
  ): void {
    for (const { rule, path, message } of problems) {
      const { method, path: requestPath, body } = request;
      this.violations.push({ rule, method, path: requestPath, field: fieldName(path), message, body });
    }
    forgetFirst(this.violations, this.#keep);
  }
}

function fieldName(path: FieldPath): string {
  return path.join(".");
}
