import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { LogReader, untilLogged } from "../../../test/support/chaos/log-reader.ts";
import { slowReaders } from "../../../test/support/chaos/scene.ts";
import type { Held, WitnessedBot } from "../../../test/support/chaos/witnessed-bot.ts";
import { numberIn, objectIn, textIn } from "../../../test/support/loopback-discord/index.ts";
import { startOptions } from "../start-options.ts";

const project = fileURLToPath(new URL("../../..", import.meta.url));

/** What `npm start` gives to Node.js, and somebody who watches from inside. */
const args = [...startOptions, "--import=./bench/support/chaos/witness.mjs", "dist/src/bot.js"];

/** Starts the compiled bot as a process of its own. */
export async function witnessProgram(environment: Readonly<Record<string, string>>): Promise<WitnessedBot> {
  const log = new LogReader();
  const troubles: string[] = [];
  const waiting: ((held: Held) => void)[] = [];
  const child = spawn(process.execPath, args, {
    cwd: project,
    env: { PATH: process.env["PATH"], CHAOS_SLOW_READERS: slowReaders.join(","), ...environment },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const ended = once(child, "close").then(([status]) => (typeof status === "number" ? status : null));
  child.stdout?.setEncoding("utf8").on("data", (output: string) => log.take(output));
  child.stderr?.setEncoding("utf8").on("data", (text: string) => troubles.push(`for the terminal: ${text}`));
  child.on("message", (message: unknown) => {
    if (textIn(message, "kind") === "trouble") troubles.push(textIn(message, "trouble") ?? "");
    if (textIn(message, "kind") === "held") waiting.shift()?.(heldIn(message));
  });
  await Promise.race([
    untilLogged(log.lines, ["commands registered", "commands unchanged"]),
    failed(ended, troubles),
  ]);
  return {
    lines: log.lines,
    troubles,
    shiftClock: (by) => child.send({ kind: "shift", by }),
    held: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        child.send({ kind: "hold" });
      }),
    stop: () => {
      child.kill("SIGTERM");
      return ended;
    },
  };
}

async function failed(ended: Promise<number | null>, troubles: readonly string[]): Promise<never> {
  const status = await ended;
  throw new Error(`expected the bot to start, met its end with ${status}: ${troubles.join("\n")}`);
}

function heldIn(message: unknown): Held {
  const resources = Object.entries(objectIn(message, "resources")).map(
    ([kind, count]) => [kind, Number(count)] as const,
  );
  return {
    heap: numberIn(message, "heap") ?? 0,
    resident: numberIn(message, "resident") ?? 0,
    resources: Object.fromEntries(resources),
  };
}
