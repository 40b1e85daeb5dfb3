import { formError, type Problem } from "./api-error.ts";
import type { Endpoint } from "./endpoint.ts";
import type { LoopbackState } from "./loopback-state.ts";
import type { UploadedFile } from "./message.ts";

/** What a published description refuses in the body of a request. */
export type CheckBody = (endpoint: Endpoint, body: unknown) => readonly Problem[];

/** A request whose endpoint is known and whose body the published description accepts, where one is at hand. */
export interface ApiRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
  /** The values of the `{names}` in the endpoint. */
  readonly params: Readonly<Record<string, string>>;
}

/** What goes back. */
export interface ApiAnswer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An endpoint and what it does; it throws an `ApiError` to refuse. */
export interface Route {
  readonly endpoint: Endpoint;
  readonly answer: (request: ApiRequest, state: LoopbackState) => ApiAnswer;
}

/** Notes the problems and refuses the request, if there are any. */
export function refuse(problems: readonly Problem[], request: ApiRequest, { journal }: LoopbackState): void {
  if (problems.length === 0) return;
  journal.blame(request, problems);
  throw formError(problems);
}
