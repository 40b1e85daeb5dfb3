import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { refusalOf } from "./guard.ts";
import { securityHeaders } from "./headers.ts";

/** What answers requests for one path; a path that ends in `/` is that of everything below it. */
export interface PageRoute {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly answer: (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;
}

/** The server of the page: loopback only, and only for the page itself. */
export class PageServer {
  readonly port: number;
  readonly #server: Server;

  private constructor(server: Server, port: number, routes: readonly PageRoute[]) {
    this.#server = server;
    this.port = port;
    server.on("request", (request, response) => {
      serve(request, response, { routes, port }).catch((error: unknown) => fail(response, error));
    });
  }

  /** Starts to listen on 127.0.0.1; port 0 is one that the system chooses. */
  static async start(port: number, routes: readonly PageRoute[]): Promise<PageServer> {
    const server = createServer();
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    if (address === null || typeof address === "string")
      throw new Error("expected the server to have a port");
    return new PageServer(server, address.port, routes);
  }

  /** Where the page is. */
  get url(): string {
    return `http://127.0.0.1:${this.port}/`;
  }

  /** Closes every connection and the server. */
  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  { routes, port }: { readonly routes: readonly PageRoute[]; readonly port: number },
): Promise<void> {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
  const refusal = refusalOf(request, port);
  if (refusal !== null) {
    refuse(response, 403, refusal);
    return;
  }
  const pathname = pathOf(request);
  const below = routes.filter(({ path }) => pathname !== null && isBelow(pathname, path));
  const method = request.method === "HEAD" ? "GET" : request.method;
  const route = below.find((candidate) => candidate.method === method);
  if (pathname === null) refuse(response, 400, "expected a path, met something else");
  else if (route !== undefined) await route.answer(request, response);
  else if (below.length === 0) refuse(response, 404, `expected a path of the page, met ${pathname}`);
  else {
    response.setHeader("allow", below.map((known) => known.method).join(", "));
    refuse(response, 405, `expected another method for ${pathname}, met ${method}`);
  }
}

/** The decoded path of a request; `null` where it is none. */
function pathOf({ url = "/" }: IncomingMessage): string | null {
  try {
    return url.startsWith("/") ? decodeURIComponent(url.replace(/\?.*$/su, "")) : null;
  } catch {
    return null;
  }
}

function isBelow(pathname: string, path: string): boolean {
  return path === pathname || (path.length > 1 && path.endsWith("/") && pathname.startsWith(path));
}

/** What nobody expected ends this one answer and nothing else. */
function fail(response: ServerResponse, error: unknown): void {
  if (response.headersSent || response.destroyed) response.destroy();
  else refuse(response, 500, `expected to answer, met ${error instanceof Error ? error.message : "a fault"}`);
}

/** Answers with a reason in plain text. */
export function refuse(response: ServerResponse, status: number, reason: string): void {
  // What was refused may not have been read to its end, so the connection serves no other request.
  response
    .writeHead(status, { "content-type": "text/plain; charset=utf-8", connection: "close" })
    .end(`${reason}\n`);
}
