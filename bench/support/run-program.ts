import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** What a whole process cost. */
export interface ProcessCost {
  /** From the start of the process to its end. */
  readonly milliseconds: number;
  /** The most memory that it held, as the system counts it. */
  readonly megabytes: number;
}

const project = fileURLToPath(new URL("../..", import.meta.url));

/** Lets a program of Node.js say at its end, on a line of its own, how many kilobytes it held at most. */
const reportMemory =
  "data:text/javascript,process.on('exit',()=>process.stderr.write('\\n'+process.resourceUsage().maxRSS))";

/**
 * Runs Node.js with these arguments in the project's folder, its output thrown away.
 * @throws Error where the program ends with a status other than 0; the message holds what it wrote to stderr.
 */
export function runProgram(args: readonly string[]): Promise<ProcessCost> {
  const started = performance.now();
  const child = spawn(process.execPath, ["--import", reportMemory, ...args], {
    cwd: project,
    env: { PATH: process.env["PATH"] },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let written = "";
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    written += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => {
      const milliseconds = performance.now() - started;
      const kilobytes = Number(written.slice(written.lastIndexOf("\n") + 1));
      if (status === 0) resolve({ milliseconds, megabytes: kilobytes / 1024 });
      else reject(new Error(`${args.join(" ")}: expected status 0, met ${status}:${written}`));
    });
  });
}
