import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Readiness } from "./readiness.ts";

/** What is served, and where. */
export interface HealthServerOptions {
  /** 0: one that the system chooses. */
  readonly port: number;
  /** The address to listen on, an IP or a name. */
  readonly address: string;
  /** Asked for each look at `/readyz`. */
  readonly readiness: () => Readiness;
  /** Asked for each look at `/metrics`, but once for all that look meanwhile: the exposition format of Prometheus. */
  readonly metrics: () => Promise<string>;
  /** Told why metrics could not be given. */
  readonly onError: (error: unknown) => void;
}

/** How long a client may take to say what it wants, in milliseconds. */
const LONGEST_REQUEST = 5_000;

/** How many clients there may be at once; more are turned away, so that slow ones can't take all handles of the process. */
const MOST_CLIENTS = 128;

const limits = {
  maxHeaderSize: 8 * 1_024,
  headersTimeout: LONGEST_REQUEST,
  requestTimeout: LONGEST_REQUEST,
  connectionsCheckingInterval: 1_000,
} as const;

/** What a path is answered with. */
interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The content type of the exposition format: https://prometheus.io/docs/instrumenting/exposition_formats. */
const EXPOSITION = "text/plain; version=0.0.4; charset=utf-8";

/** A health server that can't listen where it was told to. */
export class HealthServerError extends Error {
  override readonly name = "HealthServerError";
  readonly code = "cannot-listen";
}

/**
 * Serves `/livez`, `/readyz` and `/metrics` by GET and HEAD. Every connection takes one request, and no body is read. Nothing that a
 * client sends decides anything but which of the three it gets.
 */
export class HealthServer {
  readonly #options: HealthServerOptions;
  readonly #server: Server;
  #collecting: Promise<string> | null = null;

  private constructor(options: HealthServerOptions) {
    this.#options = options;
    this.#server = createServer(limits, (request, response) => void this.#serve(request, response));
    this.#server.maxConnections = MOST_CLIENTS;
  }

  /**
   * Begins to serve.
   *
   * @throws HealthServerError where it can't listen there, as on a port that is taken.
   */
  static async start(options: HealthServerOptions): Promise<HealthServer> {
    const { port, address, onError } = options;
    const health = new HealthServer(options);
    const server = health.#server;
    try {
      server.listen(port, address);
      await once(server, "listening");
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new HealthServerError(`expected to listen on ${address}, port ${port}, met: ${reason}`, {
        cause,
      });
    }
    server.on("error", onError);
    return health;
  }

  /** The port that it listens on. */
  get port(): number {
    const address: AddressInfo | string | null = this.#server.address();
    return address !== null && typeof address === "object" ? address.port : this.#options.port;
  }

  /** Serves no more, and ends connections at once. */
  stop(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.close(() => resolve());
      this.#server.closeAllConnections();
    });
  }

  async #serve({ method, url }: IncomingMessage, response: ServerResponse): Promise<void> {
    const { status, type, body, headers } = await this.#reply(method, url);
    response.writeHead(status, {
      ...headers,
      "Content-Type": type,
      "Content-Length": Buffer.byteLength(body),
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
      Connection: "close",
    });
    response.end(method === "HEAD" ? "" : body);
  }

  async #reply(method = "", url = ""): Promise<Reply> {
    const [path] = url.split("?");
    const answer = path === "/livez" || path === "/readyz" || path === "/metrics" ? path : null;
    if (answer === null) return plain(404, "Not found. There are /livez, /readyz and /metrics.");
    if (method !== "GET" && method !== "HEAD") {
      return { ...plain(405, "Only GET and HEAD."), headers: { Allow: "GET, HEAD" } };
    }
    switch (answer) {
      case "/livez":
        return plain(200, "alive");
      case "/readyz":
        return readinessReply(this.#options.readiness());
      case "/metrics":
        return this.#metricsReply();
    }
  }

  async #metricsReply(): Promise<Reply> {
    this.#collecting ??= this.#options.metrics().finally(() => {
      this.#collecting = null;
    });
    try {
      return { status: 200, type: EXPOSITION, body: await this.#collecting };
    } catch (error) {
      this.#options.onError(error);
      return plain(500, "The metrics could not be collected. See the log.");
    }
  }
}

function plain(status: number, sentence: string): Reply {
  return { status, type: "text/plain; charset=utf-8", body: `${sentence}\n` };
}

function readinessReply(readiness: Readiness): Reply {
  const body = `${JSON.stringify(readiness)}\n`;
  return { status: readiness.ready ? 200 : 503, type: "application/json; charset=utf-8", body };
}
