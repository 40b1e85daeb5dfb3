import type { IncomingMessage } from "node:http";

/**
 * Whether a request can come from a page in a browser, which must never drive this Discord: it names an origin or a site, or
 * another host than this machine, as after DNS rebinding. Clients of Discord's API do none of it.
 */
export function isFromBrowser({ headers }: IncomingMessage, port: number): boolean {
  const { host = "", origin } = headers;
  const isOurs = host === `127.0.0.1:${port}` || host === `localhost:${port}`;
  return !isOurs || origin !== undefined || headers["sec-fetch-site"] !== undefined;
}
