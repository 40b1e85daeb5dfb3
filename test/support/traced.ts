import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";

/** What a program did, in all its threads. */
export interface Trace {
  /** Addresses of the modules that it loaded. */
  readonly loaded: readonly string[];
  /** `host:port`, or the path of a socket, of every connection that it opened. */
  readonly connections: readonly string[];
  /** The functions by which it would have started other programs. */
  readonly started: readonly string[];
}

/** What makes a compiled program write a trace, and what reads that when it has ended. */
export interface Tracing {
  readonly environment: Readonly<Record<string, string>>;
  readonly read: () => Trace;
}

/** Tracing for one program of the running test. */
export function tracing(): Tracing {
  const folder = mkdtempSync(path.join(tmpdir(), "lectern-trace-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = path.join(folder, "trace");
  const preload = new URL("../fixtures/trace-program.mjs", import.meta.url);
  return {
    environment: { LECTERN_TRACE: file, NODE_OPTIONS: `--import=${preload.href}` },
    read: () => {
      const lines = readFileSync(file, "utf8").split("\n");
      const told = (kind: string) => [
        ...new Set(
          lines.filter((line) => line.startsWith(`${kind} `)).map((line) => line.slice(kind.length + 1)),
        ),
      ];
      return { loaded: told("load"), connections: told("connect"), started: told("start") };
    },
  };
}

/** The package that a module belongs to; `null` for one of the product, or of Node.js. */
export function packageOf(address: string): string | null {
  const inside = address.split("/node_modules/").at(-1);
  if (inside === undefined || inside === address) return null;
  return /^(?:@[^/]+\/)?[^/]+/u.exec(inside)?.[0] ?? null;
}
