import type { IncomingMessage } from "node:http";

/**
 * Why a request is not one of the page's own; `null` where it is.
 *
 * A page elsewhere can make a browser ask this machine, and by DNS rebinding even under a name of its own. The browser then says
 * so: `Host` is that name, `Origin` that page, `Sec-Fetch-Site` how far away it is. So only this machine's address counts as
 * `Host`, and whatever names an origin must name ours. Reading needs no `Origin`, since a browser sends none with a link that is
 * opened; changing needs ours. From elsewhere the page itself can be opened, since links are shared, and nothing else.
 */
export function refusalOf(request: IncomingMessage, port: number): string | null {
  const { host = "nothing", origin } = request.headers;
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(host)) return `expected the host ${hosts.join(" or ")}, met ${host}`;
  const own = `http://${host}`;
  if (origin === undefined ? !isReading(request) : origin !== own)
    return `expected the origin ${own}, met ${origin ?? "nothing"}`;
  return isFromElsewhere(request) && !isOpeningThePage(request)
    ? "expected the page itself to ask, met another site"
    : null;
}

function isReading({ method }: IncomingMessage): boolean {
  return method === "GET" || method === "HEAD";
}

/** Says `none` where somebody typed the address, and nothing where no browser asks. */
function isFromElsewhere({ headers }: IncomingMessage): boolean {
  const site = headers["sec-fetch-site"];
  return site !== undefined && site !== "same-origin" && site !== "none";
}

function isOpeningThePage({ method, url, headers }: IncomingMessage): boolean {
  const isPage = method === "GET" && /^\/(?:\?|$)/u.test(url ?? "");
  return isPage && headers["sec-fetch-mode"] === "navigate" && headers["sec-fetch-dest"] === "document";
}
