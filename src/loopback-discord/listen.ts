import type { Server } from "node:http";
import { applicationRoutes } from "./application-routes.ts";
import { isFromBrowser } from "./browser-guard.ts";
import { callbackRoute } from "./callback-route.ts";
import { channelRoutes } from "./channel-routes.ts";
import type { LoopbackState } from "./loopback-state.ts";
import type { LoopbackOptions } from "./options.ts";
import { restListener } from "./rest-server.ts";
import { RouteTable } from "./route-table.ts";
import { webhookRoutes } from "./webhook-routes.ts";

/** What a server needs to be Discord. */
interface Listening {
  readonly port: number;
  readonly options: LoopbackOptions;
  readonly state: LoopbackState;
}

function routesAt(port: number, { shards = 1, maxConcurrency = 1 }: LoopbackOptions): RouteTable {
  const gateway = { url: `ws://127.0.0.1:${port}`, shards, maxConcurrency };
  return new RouteTable([...applicationRoutes(gateway), callbackRoute, ...webhookRoutes, ...channelRoutes]);
}

/** Lets a server answer as both halves of Discord, its REST API and its gateway; pages in browsers get neither. */
export function listen(server: Server, { port, options, state }: Listening): void {
  const { checkBody = () => [] } = options;
  const answer = restListener({ state, routes: routesAt(port, options), checkBody });
  server.on("request", (request, response) => {
    if (isFromBrowser(request, port)) response.writeHead(403, { connection: "close" }).end();
    else answer(request, response);
  });
  server.on("upgrade", (request, socket, head) => {
    if (isFromBrowser(request, port)) socket.end("HTTP/1.1 403 Forbidden\r\nconnection: close\r\n\r\n");
    else state.gateway.accept(request, socket, head);
  });
}
