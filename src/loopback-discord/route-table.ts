import type { RequestLine } from "./faults.ts";
import type { Route } from "./routes.ts";

/** An endpoint that a request means, with the values of the `{names}` in its path. */
interface Matched {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

interface Entry {
  readonly route: Route;
  readonly steps: readonly string[];
}

/** Method and number of steps, by which most routes are told apart at once. */
function keyOf(method: string, steps: readonly string[]): string {
  return `${method} ${steps.length}`;
}

/** The values of `{names}` in a path that has the form of the pattern. */
function paramsIn(pattern: readonly string[], path: readonly string[]): Record<string, string> | null {
  const params: Record<string, string> = {};
  for (const [position, step] of pattern.entries()) {
    const met = path[position] ?? "";
    if (step.startsWith("{")) params[step.slice(1, -1)] = met;
    else if (step !== met) return null;
  }
  return params;
}

/** Tells which endpoint a request means: the first of those whose form it has. */
export class RouteTable {
  readonly #entries = new Map<string, readonly Entry[]>();

  constructor(routes: readonly Route[]) {
    for (const route of routes) {
      const [method = "", pattern = ""] = route.endpoint.split(" ");
      const steps = pattern.split("/");
      const key = keyOf(method, steps);
      this.#entries.set(key, [...(this.#entries.get(key) ?? []), { route, steps }]);
    }
  }

  /** The endpoint of a request; nothing where there is none. */
  find({ method, path }: RequestLine): Matched | null {
    const met = path.split("/");
    for (const { route, steps } of this.#entries.get(keyOf(method, met)) ?? []) {
      const params = paramsIn(steps, met);
      if (params) return { route, params };
    }
    return null;
  }
}
