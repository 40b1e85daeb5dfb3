import type { JsonObject } from "./json.ts";

/** Where in a body a fault is: names of fields and places in lists, outermost first. */
export type FieldPath = readonly (string | number)[];

/** One thing that Discord would refuse in a body. */
export interface Problem {
  /** A short name of what is broken, such as `empty-message`, or `spec` where the published schema says so. */
  readonly rule: string;
  readonly path: FieldPath;
  /** Discord's name of the fault, where it is known; the names are not documented and may differ in reality. */
  readonly code: string;
  readonly message: string;
}

/** Status and message of the errors that a bot has to tell apart, by Discord's error code. */
const knownErrors = new Map<number, readonly [status: number, message: string]>([
  [10003, [404, "Unknown Channel"]],
  [10008, [404, "Unknown Message"]],
  [10015, [404, "Unknown Webhook"]],
  [10062, [404, "Unknown interaction"]],
  [40060, [400, "Interaction has already been acknowledged."]],
  [40094, [400, "This interaction has reached the maximum number of follow up messages"]],
  [50001, [403, "Missing Access"]],
  [50005, [403, "Cannot edit a message authored by another user"]],
  [50006, [400, "Cannot send an empty message"]],
  [50007, [403, "Cannot send messages to this user"]],
  [50013, [403, "Missing Permissions"]],
  [50027, [401, "Invalid Webhook Token"]],
  [50035, [400, "Invalid Form Body"]],
  [50278, [403, "Cannot send messages to this user due to having no mutual guilds"]],
  [200000, [400, "Message was blocked by automatic moderation"]],
]);

/** What an error answer is made of; what is left out follows from the code. */
export interface ApiErrorParts {
  readonly status?: number | undefined;
  readonly code?: number | undefined;
  readonly message?: string | undefined;
  readonly fields?: JsonObject;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer of the API that says no. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly status: number;
  readonly body: JsonObject;
  readonly headers: Readonly<Record<string, string>>;

  constructor({ code = 0, status, message, fields, headers = {} }: ApiErrorParts) {
    const [knownStatus, knownMessage] = knownErrors.get(code) ?? [500, "500: Internal Server Error"];
    const said = message ?? knownMessage;
    super(said);
    this.status = status ?? knownStatus;
    this.body = { message: said, code, ...fields };
    this.headers = headers;
  }
}

/** Puts the problem where Discord puts it: at the place in a tree of objects that the body has. */
function plant(tree: Record<string, unknown>, { path, code, message }: Problem): void {
  let node = tree;
  for (const step of path) {
    const next: Record<string, unknown> = Object.fromEntries(Object.entries(node[step] ?? {}));
    node[step] = next;
    node = next;
  }
  const before: readonly unknown[] = Array.isArray(node["_errors"]) ? node["_errors"] : [];
  node["_errors"] = [...before, { code, message }];
}

/** The 400 with which Discord refuses a body; an empty message has a code of its own. */
export function formError(problems: readonly Problem[]): ApiError {
  if (problems.some(({ rule }) => rule === "empty-message")) return new ApiError({ code: 50006 });
  const errors: Record<string, unknown> = {};
  for (const problem of problems) plant(errors, problem);
  return new ApiError({ code: 50035, fields: { errors } });
}
