import type { IncomingMessage, ServerResponse } from "node:http";
import { ApiError, formError, type Problem } from "./api-error.ts";
import type { Fate } from "./faults.ts";
import type { LoopbackState } from "./loopback-state.ts";
import type { UploadedFile } from "./message.ts";
import { readBody } from "./request-body.ts";
import type { RouteTable } from "./route-table.ts";
import type { ApiAnswer, ApiRequest, CheckBody } from "./routes.ts";
import { sendSpoilt } from "./spoilt-answer.ts";

/** What the server hands requests to. */
export interface RestServerOptions {
  readonly state: LoopbackState;
  readonly routes: RouteTable;
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
  const matched = routes.find(incoming);
  if (matched === null) {
    const message = `expected an endpoint that the loopback has, met ${incoming.method} ${incoming.path}`;
    state.journal.blame(incoming, [{ rule: "endpoint", path: [], message }]);
    throw new ApiError({ status: 404, message: "404: Not Found" });
  }
  const { route, params } = matched;
  const request: ApiRequest = { ...incoming, params };
  checkToken(incoming, state.token);
  const headers = state.rates?.enter({ ...request, endpoint: route.endpoint }) ?? {};
  return withHeaders(headers, () => {
    refuseProblems(checkBody(route.endpoint, incoming.body), incoming, state);
    return route.answer(request, state);
  });
}

/** The answer, or the refusal, with these headers. */
function withHeaders(headers: NonNullable<ApiAnswer["headers"]>, give: () => ApiAnswer): ApiAnswer {
  try {
    const given = give();
    return { ...given, headers: { ...headers, ...given.headers } };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { status: error.status, body: error.body, headers: { ...headers, ...error.headers } };
  }
}

/** A fault of the loopback must not pass for one of Discord's: it is noted where tests look. */
function failed(error: unknown, incoming: Incoming, { journal }: LoopbackState): ApiAnswer {
  const message = `the loopback itself failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  journal.blame(incoming, [{ rule: "loopback", path: [], message }]);
  return { status: 500, body: { message, code: 0 } };
}

function answer(incoming: Incoming, { error, carriedOut }: Fate, options: RestServerOptions): ApiAnswer {
  try {
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
  const fate = await state.faults.meet(incoming);
  const given = answer(incoming, fate, options);
  state.invalidRequests.count(incoming, given.status);
  if (fate.spoiling.hangUp !== true) note(given.status, given.body);
  if (!sendSpoilt(given, fate.spoiling, response)) await send(response, given);
  state.changes.announce(path.split("/"));
}

/** The HTTP half of Discord, as a listener for requests to a server. */
export function restListener(options: RestServerOptions) {
  return (message: IncomingMessage, response: ServerResponse): void => {
    handle(message, response, options).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : new Error(String(error), { cause: error }));
    });
  };
}
