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
      serve(request, response, { routes, port }).catch(() => response.destroy());
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
  const { pathname } = new URL(request.url ?? "/", "http://page");
  const method = request.method === "HEAD" ? "GET" : request.method;
  const route = routes.find(
    ({ method: meant, path }) =>
      meant === method &&
      (path === pathname || (path.length > 1 && path.endsWith("/") && pathname.startsWith(path))),
  );
  if (route === undefined) refuse(response, 404, `expected a path of the page, met ${pathname}`);
  else await route.answer(request, response);
}

/** Answers with a reason in plain text. */
export function refuse(response: ServerResponse, status: number, reason: string): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(`${reason}\n`);
}
