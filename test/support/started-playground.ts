import { EventEmitter, once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { type PlaygroundOptions, runPlayground } from "../../src/playground/index.ts";

/** A playground that runs, for tests and for scripts. */
export interface StartedPlayground {
  readonly port: number;
  /** Where signals to it arrive. */
  readonly signals: EventEmitter;
  /** Why it did not start, when it has ended. */
  readonly ended: Promise<readonly string[]>;
}

/** A folder with a page in it, as the build makes one, and how to remove it. */
export async function writePage(): Promise<{ readonly assets: URL; readonly remove: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), "lectern-page-"));
  for (const name of ["page.html", "page.js", "page-style.css"])
    await writeFile(path.join(folder, name), name);
  const remove = () => rm(folder, { recursive: true, force: true });
  return { assets: pathToFileURL(`${folder}/`), remove };
}

/** A bot that does nothing until it is told to end. */
export const noBot: PlaygroundOptions["runBot"] = async ({ signals }) => {
  await once(signals, "SIGTERM");
  return 0;
};

/** Starts a playground. It is ended by a `SIGTERM` to its signals. */
export async function startPlayground(
  options: Omit<PlaygroundOptions, "port" | "signals" | "print"> & Partial<PlaygroundOptions>,
): Promise<StartedPlayground> {
  const signals = new EventEmitter();
  let ended: Promise<readonly string[]> = Promise.resolve([]);
  const line = await new Promise<string>((print) => {
    ended = runPlayground({ port: 0, signals, print, ...options });
    void ended.then((lines) => print(lines.join("\n")));
  });
  return { port: Number(/:(\d+)\//u.exec(line)?.[1]), signals, ended };
}
