import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** A program that runs and has said that it is ready. */
export interface StartedProgram {
  /** From the start of the process to the line of its log that says it is ready. */
  readonly milliseconds: number;
  /** The memory that it holds now, as the system counts it. */
  readonly megabytes: () => Promise<number>;
  /** Sends it a signal, and resolves with the next line of its log that has the message. */
  readonly signal: (name: NodeJS.Signals, message: string) => Promise<void>;
  /** Tells it to stop, and resolves when it has ended. */
  readonly stop: () => Promise<void>;
}

const project = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Starts Node.js with these arguments in the project's folder and waits for the log line with that message, `ready` where none is named.
 * @throws Error where the program ends before that.
 */
export async function startProgram(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  ready = "ready",
): Promise<StartedProgram> {
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: project,
    env: { PATH: process.env["PATH"], ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "close");
  const lines = createInterface({ input: child.stdout });
  const logged = (message: string) =>
    new Promise<void>((resolve, reject) => {
      lines.on("line", (line) => {
        if (line.includes(`"msg":"${message}"`)) resolve();
      });
      ended.then(
        ([status]) => reject(new Error(`expected "${message}" of the program, met its end with ${status}`)),
        reject,
      );
    });
  await logged(ready);
  return {
    milliseconds: performance.now() - started,
    megabytes: () => residentMegabytes(child.pid),
    signal: async (name, message) => {
      const said = logged(message);
      child.kill(name);
      await said;
    },
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

async function residentMegabytes(pid: number | undefined): Promise<number> {
  const { stdout } = await promisify(execFile)("ps", ["-o", "rss=", "-p", String(pid)]);
  return Number(stdout) / 1024;
}
