import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { printedAddress } from "./printed-address.ts";

const program = fileURLToPath(new URL("../../../dist/src/bot.js", import.meta.url));

/** A playground that runs as the compiled program. */
export interface PlaygroundProgram {
  /** The address of the page; ends in `/`. */
  readonly url: string;
  readonly port: number;
  /** Ends the process at once, as a crash would. */
  readonly kill: () => Promise<void>;
}

/** Starts the compiled playground over a corpus; it is ended when the running test is over. */
export async function startPlayground(corpus: string, port = 0): Promise<PlaygroundProgram> {
  if (!existsSync(program)) {
    throw new Error(`expected the compiled program ${program}, met none; run: npm run build`);
  }
  const child = spawn(process.execPath, [program, "--playground"], {
    cwd: corpus,
    env: { PATH: process.env["PATH"], LECTERN_CORPUS: corpus, LECTERN_PLAYGROUND_PORT: String(port) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<void>((resolve) => {
    child.on("close", () => resolve());
  });
  const kill = async () => {
    child.kill("SIGKILL");
    await ended;
  };
  onTestFinished(kill);
  const url = await printedAddress(child);
  return { url, port: Number(new URL(url).port), kill };
}
