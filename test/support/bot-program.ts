import { spawn } from "node:child_process";
import { EventEmitter } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { commands as ownCommands } from "../../commands/index.ts";
import type { Rebuild } from "../../src/answer/index.ts";
import type { Command } from "../../src/discord/index.ts";
import { runBot, runRegistration } from "../../src/launch/index.ts";

/** A line of the bot's log. */
export type LogLine = Readonly<Record<string, unknown>>;

/** Which of the two: the code in this process, or the compiled program in one of its own. */
export const kinds = ["in this process", "as the compiled program"] as const;

export type BotKind = (typeof kinds)[number];

/** What a program is started with: all of its environment but for the path. */
export interface Start {
  readonly environment: Readonly<Record<string, string>>;
  /** In this process only: what to serve in place of the bot's own commands. */
  readonly commands?: readonly Command[];
  /** In this process only: who reads the corpus. */
  readonly rebuild?: Rebuild;
}

/** What a program wrote. */
class Output {
  out = "";
  err = "";
}

/** A running bot, seen from outside. */
export class BotProgram {
  readonly #output: Output;
  /** The exit status, when it has ended. */
  readonly ended: Promise<number | null>;
  readonly #signal: (name: NodeJS.Signals) => void;
  /** The id of its process; `null` where that is this one. */
  readonly pid: number | null;

  constructor(output: Output, { ended, signal, pid }: Pick<BotProgram, "ended" | "signal" | "pid">) {
    this.#output = output;
    this.ended = ended;
    this.#signal = signal;
    this.pid = pid;
  }

  /** Everything written to stdout so far. */
  get out(): string {
    return this.#output.out;
  }

  /** Everything written to stderr so far. */
  get err(): string {
    return this.#output.err;
  }

  /** The lines of its log so far. */
  get log(): readonly LogLine[] {
    return this.out
      .split("\n")
      .filter((line) => line.startsWith("{") && line.endsWith("}"))
      .map((line): LogLine => JSON.parse(line));
  }

  /** Sends a signal. */
  signal(name: NodeJS.Signals): void {
    this.#signal(name);
  }

  /** The first line of the log with that message after the given number of lines; throws where none comes in time. */
  async logged(message: string, { after = 0, timeoutMs = 10_000 } = {}): Promise<LogLine> {
    const started = performance.now();
    while (performance.now() - started < timeoutMs) {
      const line = this.log.slice(after).find(({ msg }) => msg === message);
      if (line !== undefined) return line;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    throw new Error(`expected the log line ${JSON.stringify(message)}, met:\n${this.out}\n${this.err}`);
  }
}

/** Starts the bot; it is ended when the running test, or the running hook's suite, is over. */
export function startBot(kind: BotKind, start: Start): Promise<BotProgram> | BotProgram {
  return kind === "in this process" ? startHere(start) : startProgram("bot", [], start);
}

function startHere({ environment, commands = ownCommands, rebuild }: Start): BotProgram {
  const output = new Output();
  const signals = new EventEmitter();
  const ended = runBot({
    commands,
    environment,
    version: "0.0.0",
    signals,
    ...(rebuild && { rebuild }),
    out: (line) => {
      output.out += line;
    },
    err: (text) => {
      output.err += text;
    },
  });
  onTestFinished(async () => {
    signals.emit("SIGTERM");
    await ended;
  });
  return new BotProgram(output, { ended, pid: null, signal: (name) => signals.emit(name) });
}

/** Runs the registration of the commands. */
export function startRegistration(
  kind: BotKind,
  args: readonly string[],
  { environment }: Start,
): Promise<BotProgram> | BotProgram {
  if (kind === "as the compiled program") return startProgram("register", args, { environment });
  const output = new Output();
  const ended = runRegistration({
    args,
    commands: ownCommands,
    environment,
    out: (text) => {
      output.out += text;
    },
    err: (text) => {
      output.err += text;
    },
  });
  return new BotProgram(output, { ended, pid: null, signal: () => undefined });
}

/** Starts a compiled program in an empty folder. */
async function startProgram(
  name: "bot" | "register",
  args: readonly string[],
  { environment }: Start,
): Promise<BotProgram> {
  const file = fileURLToPath(new URL(`../../dist/src/${name}.js`, import.meta.url));
  if (!existsSync(file))
    throw new Error(`expected the compiled program ${file}, met none; run: npm run build`);
  const cwd = await mkdtemp(path.join(tmpdir(), "lectern-bot-"));
  const child = spawn(process.execPath, [file, ...args], {
    cwd,
    env: { PATH: process.env["PATH"], ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output = new Output();
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    output.out += chunk;
  });
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    output.err += chunk;
  });
  const ended = new Promise<number | null>((resolve) => {
    child.on("close", (status) => resolve(status));
  });
  onTestFinished(async () => {
    child.kill("SIGKILL");
    await ended;
    await rm(cwd, { recursive: true, force: true });
  });
  return new BotProgram(output, { ended, pid: child.pid ?? null, signal: (signal) => child.kill(signal) });
}
