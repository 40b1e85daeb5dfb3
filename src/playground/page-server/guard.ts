import type { IncomingMessage } from "node:http";

/**
 * Why a request is not one of the page's own; `null` where it is.
 *
 * A page elsewhere can make a browser ask this machine, and by DNS rebinding even under a name of its own. The browser then says
 * so: `Host` is that name, `Origin` that page. So only this machine's address counts as `Host`, and whatever names an origin must
 * name ours. Reading needs no `Origin`, since a browser sends none with a link that is opened; changing needs ours.
 */
export function refusalOf({ method, headers }: IncomingMessage, port: number): string | null {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host = "nothing", origin } = headers;
  if (!hosts.includes(host)) return `expected the host ${hosts.join(" or ")}, met ${host}`;
  const own = `http://${host}`;
  const isReading = method === "GET" || method === "HEAD";
  if (origin === undefined ? isReading : origin === own) return null;
  return `expected the origin ${own}, met ${origin ?? "nothing"}`;
}
