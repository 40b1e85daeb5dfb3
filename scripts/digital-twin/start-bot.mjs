import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../../dist/src/bot.js", import.meta.url));

/**
 * Starts the compiled bot in a process of its own, in this folder and with nothing in its environment but this.
 *
 * @throws Error where the project is not compiled.
 */
export function startBot({ folder, environment }) {
  if (!existsSync(program)) throw new Error("expected the compiled bot, met none; run: npm run build");
  const child = spawn(process.execPath, [program], {
    cwd: folder,
    env: { PATH: process.env.PATH, ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const log = [];
  createInterface({ input: child.stdout }).on("line", (line) => log.push(JSON.parse(line)));
  const ended = once(child, "close").then(([status]) => status);
  return { log, ended, logged: (message) => logged(log, message), end: (signal) => child.kill(signal) };
}

/** The first line of the log with this message; waits for it. */
async function logged(log, message) {
  const deadline = Date.now() + 15_000;
  while (Date.now() < deadline) {
    const line = log.find(({ msg }) => msg === message);
    if (line) return line;
    await pause(20);
  }
  throw new Error(`expected the log line "${message}", met ${JSON.stringify(log)}`);
}
