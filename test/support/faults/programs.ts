import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
// biome-ignore lint/correctness/useImportExtensions: it is JavaScript, which Node can load before a program.
import type { FileFault } from "./faulty-file-system.mjs";

/** Makes Node load a file system that fails, by `LECTERN_FAULT`, before a program. */
const preload = `--import=${new URL("./faulty-file-system.mjs", import.meta.url)}`;

const cli = fileURLToPath(new URL("../../../dist/src/cli.js", import.meta.url));

/** The variables with which a compiled program meets the fault; its steps are told on stderr, a line each. */
export function withFault(fault: Omit<FileFault, "trace">): Record<string, string> {
  return { NODE_OPTIONS: preload, LECTERN_FAULT: JSON.stringify({ ...fault, trace: 2 }) };
}

/** How the command line is called. */
export interface CliCall {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Whose process it is; default: this one's user's. */
  readonly uid?: number;
  /** How large a file may get that it writes, in blocks of 512 bytes; default: any size. */
  readonly fileBlocks?: number;
  /** After how many milliseconds it is killed; default: never. */
  readonly killAfter?: number;
}

/** How the command line ended. */
export interface CliEnd {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the compiled command line in a process of its own. */
export function runCompiledCli(call: CliCall): Promise<CliEnd> {
  const { args, cwd, environment = {}, uid, fileBlocks, killAfter } = call;
  const node = [process.execPath, cli, ...args];
  const limited = ["sh", "-c", `ulimit -f ${fileBlocks}; exec "$@"`, "sh", ...node];
  const [command = "", ...words] = fileBlocks === undefined ? node : limited;
  const child = spawn(command, words, {
    cwd,
    env: { PATH: process.env["PATH"], ...environment },
    stdio: ["ignore", "pipe", "pipe"],
    ...(uid !== undefined && { uid, gid: uid }),
  });
  const killing = killAfter === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), killAfter);
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    err += text;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status, signal) => {
      clearTimeout(killing);
      resolve({ status, signal, out, err });
    });
  });
}

/** The step that a program with a fault began last, as its name; `null` where it began none. */
export function lastStep({ err }: Pick<CliEnd, "err">): string | null {
  return [...err.matchAll(/^\d+ (\S+) /gmu)].at(-1)?.[1] ?? null;
}
