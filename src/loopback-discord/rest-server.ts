import type { IncomingMessage, ServerResponse } from "node:http";
import { ApiError, formError, type Problem } from "./api-error.ts";
import type { Faults } from "./faults.ts";
import type { LoopbackState } from "./loopback-state.ts";
import type { UploadedFile } from "./message.ts";
import { readBody } from "./request-body.ts";
import type { ApiAnswer, ApiRequest, CheckBody, Route } from "./routes.ts";

/** What the server hands requests to. */
export interface RestServerOptions {
  readonly state: LoopbackState;
  readonly faults: Faults;
  readonly routes: readonly Route[];
  readonly checkBody: CheckBody;
}

/** A request as it came in, before anybody looks for its route. */
interface Incoming {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
  readonly authorization: string | undefined;
}

interface Matched {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

async function read(message: IncomingMessage): Promise<Incoming> {
  const url = new URL(message.url ?? "/", "http://loopback");
  const { body, files } = await readBody(message);
  return {
    method: message.method ?? "GET",
    path: decodeURIComponent(url.pathname.replace(/^\/api(\/v\d+)?/u, "")),
    query: Object.fromEntries(url.searchParams),
    body,
    files,
    authorization: message.headers.authorization,
  };
}

/** The values of `{names}` in a path that has the form of the pattern. */
function paramsIn(pattern: string, path: string): Readonly<Record<string, string>> | null {
  const steps = path.split("/");
  const expected = pattern.split("/");
  if (steps.length !== expected.length) return null;
  const params: Record<string, string> = {};
  for (const [position, step] of expected.entries()) {
    const met = steps[position] ?? "";
    if (step.startsWith("{")) params[step.slice(1, -1)] = met;
    else if (step !== met) return null;
  }
  return params;
}

function findRoute(routes: readonly Route[], { method, path }: Incoming): Matched | null {
  for (const route of routes) {
    const [routeMethod, pattern = ""] = route.endpoint.split(" ");
    const params = routeMethod === method ? paramsIn(pattern, path) : null;
    if (params) return { route, params };
  }
  return null;
}

function send(response: ServerResponse, { status, body, headers }: ApiAnswer): Promise<void> {
  const text = body === undefined ? "" : JSON.stringify(body);
  response.writeHead(status, { ...(text && { "content-type": "application/json" }), ...headers });
  return new Promise((resolve) => {
    response.on("close", resolve);
    response.end(text);
  });
}

function unauthorized(): ApiError {
  return new ApiError({ status: 401, message: "401: Unauthorized" });
}

/** Interactions and webhooks carry their right in the path; everything else needs the bot's token. */
function checkToken({ path, authorization }: Incoming, token: string): void {
  if (/^\/(interactions|webhooks)\//u.test(path)) return;
  if (authorization !== `Bot ${token}`) throw unauthorized();
}

function refuseProblems(problems: readonly Problem[], incoming: Incoming, { journal }: LoopbackState): void {
  if (problems.length === 0) return;
  journal.blame(incoming, problems);
  throw formError(problems);
}

function carryOut(incoming: Incoming, { state, routes, checkBody }: RestServerOptions): ApiAnswer {
  const matched = findRoute(routes, incoming);
  if (matched === null) {
    const message = `expected an endpoint that the loopback has, met ${incoming.method} ${incoming.path}`;
    state.journal.blame(incoming, [{ rule: "endpoint", path: [], message }]);
    throw new ApiError({ status: 404, message: "404: Not Found" });
  }
  const { route, params } = matched;
  checkToken(incoming, state.token);
  refuseProblems(checkBody(route.endpoint, incoming.body), incoming, state);
  const request: ApiRequest = { ...incoming, params };
  return route.answer(request, state);
}

/** A fault of the loopback must not pass for one of Discord's: it is noted where tests look. */
function failed(error: unknown, incoming: Incoming, { journal }: LoopbackState): ApiAnswer {
  const message = `the loopback itself failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  journal.blame(incoming, [{ rule: "loopback", path: [], message }]);
  return { status: 500, body: { message, code: 0 } };
}

async function answer(incoming: Incoming, options: RestServerOptions): Promise<ApiAnswer> {
  try {
    const { error, carriedOut } = await options.faults.meet(incoming);
    const done = carriedOut ? carryOut(incoming, options) : null;
    return error ?? done ?? { status: 204 };
  } catch (error) {
    return error instanceof ApiError ? error : failed(error, incoming, options.state);
  }
}

function sendFile(path: string, { messages }: LoopbackState, response: ServerResponse): void {
  const file = messages.file(path);
  response.writeHead(file ? 200 : 404, { "content-type": file?.contentType ?? "text/plain" });
  response.end(file?.content ?? "");
}

async function handle(message: IncomingMessage, response: ServerResponse, options: RestServerOptions) {
  const { state } = options;
  if (state.uploads.serve(message.url ?? "", response)) return;
  if (message.url?.startsWith("/attachments/")) {
    sendFile(message.url, state, response);
    return;
  }
  const incoming = await read(message);
  const { method, path, query, body, files } = incoming;
  const names = files.map(({ filename }) => filename);
  const note = state.journal.record({ method, path, query, body, files: names, at: Date.now() });
  const given = await answer(incoming, options);
  note(given.status, given.body);
  await send(response, given);
  state.changes.announce();
}

/** The HTTP half of Discord, as a listener for requests to a server. */
export function restListener(options: RestServerOptions) {
  return (message: IncomingMessage, response: ServerResponse): void => {
    handle(message, response, options).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : new Error(String(error), { cause: error }));
    });
  };
}
