import { setTimeout as pause } from "node:timers/promises";
import { ApiError } from "./api-error.ts";

/** Method and path of a request, the path without `/api/v10`. */
export interface RequestLine {
  readonly method: string;
  readonly path: string;
}

/** A request with its parsed JSON. */
export interface AskedRequest extends RequestLine {
  readonly body: unknown;
}

/** Which requests are meant: part of `METHOD /path`, a pattern for it, or a function. */
export type RequestMatch = string | RegExp | ((request: AskedRequest) => boolean);

/** What happens to an answer on its way. */
export interface Spoiling {
  /** Whether the connection is reset before an answer. What was asked is done only if `carriedOut` says so. */
  readonly hangUp?: boolean;
  /** Whether the answer is cut in its middle and the connection closed. */
  readonly truncated?: boolean;
  /** How fast the answer comes. Default: at once. */
  readonly bytesPerSecond?: number;
}

/** What happens to a request instead of what should. Without `status` and `code` it is done, and its answer is late or spoilt. */
export interface Fault extends Spoiling {
  /** Default: the one that belongs to `code`. */
  readonly status?: number;
  /** Discord's error code, for example 10062. */
  readonly code?: number;
  /** Default: the one that belongs to `code`. */
  readonly message?: string;
  /**
   * Seconds, sent in the header and in the body; only of use with status 429. Default: 0. With null there is neither, nor
   * any header about rates, as from what stands in front of Discord.
   */
  readonly retryAfter?: number | null;
  /** How long the request lies before anything happens. Default: 0. */
  readonly delayMs?: number;
  /** How many requests it happens to. Default: 1. */
  readonly times?: number;
  /** Whether Discord does what was asked, and only the answer says otherwise. Default: no. */
  readonly carriedOut?: boolean;
}

/** What becomes of a request. */
export interface Fate {
  /** What to answer; nothing where the request decides that. */
  readonly error: ApiError | null;
  /** Whether to do what was asked. */
  readonly carriedOut: boolean;
  readonly spoiling: Spoiling;
}

/** A request that is held back until it is released. */
export interface Hold {
  /** Resolves when the request is there. */
  readonly arrived: Promise<void>;
  /** Lets that request go on. */
  readonly release: () => void;
}

interface Planned {
  readonly match: RequestMatch;
  readonly fault: Fault;
  readonly arrive: () => Promise<void>;
  left: number;
}

function matches(match: RequestMatch, request: AskedRequest): boolean {
  if (typeof match === "function") return match(request);
  const line = `${request.method} ${request.path}`;
  return typeof match === "string" ? line.includes(match) : match.test(line);
}

function errorOf({ status, code, message, retryAfter = 0 }: Fault): ApiError | null {
  if (status === undefined && code === undefined) return null;
  if (status !== 429) return new ApiError({ status, code, message });
  if (retryAfter === null)
    return new ApiError({ status, code, message: message ?? "429: Too Many Requests" });
  return new ApiError({
    status,
    code,
    message: message ?? "You are being rate limited.",
    fields: { retry_after: retryAfter, global: false },
    headers: { "retry-after": String(retryAfter), "x-ratelimit-scope": "user" },
  });
}

function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}

/** The faults that are still to come. */
export class Faults {
  readonly #planned: Planned[] = [];
  readonly #releases = new Set<() => void>();

  /** Plans a fault for the next requests that match. */
  plan(match: RequestMatch, fault: Fault): void {
    this.#planned.push({ match, fault, left: fault.times ?? 1, arrive: () => pause(fault.delayMs ?? 0) });
  }

  /** Holds the next request that matches, until it is released. */
  hold(match: RequestMatch): Hold {
    const arrival = gate();
    const passage = gate();
    this.#releases.add(passage.open);
    const arrive = () => {
      arrival.open();
      return passage.opened;
    };
    this.#planned.push({ match, fault: {}, left: 1, arrive });
    return { arrived: arrival.opened, release: passage.open };
  }

  /** Waits as long as a fault says for this request; gives what becomes of it. */
  async meet(request: AskedRequest): Promise<Fate> {
    const planned = this.#planned.find(({ match }) => matches(match, request));
    if (planned === undefined) return { error: null, carriedOut: true, spoiling: {} };
    planned.left -= 1;
    if (planned.left <= 0) this.#planned.splice(this.#planned.indexOf(planned), 1);
    await planned.arrive();
    const { fault } = planned;
    const error = errorOf(fault);
    const isDone = error === null && fault.hangUp !== true;
    return { error, carriedOut: isDone || fault.carriedOut === true, spoiling: fault };
  }

  /** Forgets what was planned and releases what is held. */
  clear(): void {
    this.#planned.length = 0;
    for (const release of this.#releases) release();
    this.#releases.clear();
  }
}
