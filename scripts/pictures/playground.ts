import { spawn } from "node:child_process";
import { cp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { printedAddress } from "../../test/support/playground/printed-address.ts";

const program = fileURLToPath(new URL("../../dist/src/bot.js", import.meta.url));
const bundled = fileURLToPath(new URL("../../corpus", import.meta.url));

/** A playground over a copy of the bundled corpus. */
export interface Playground {
  /** The address of the page. */
  readonly url: string;
  readonly corpus: string;
  readonly end: () => Promise<void>;
}

/** Starts the compiled playground; whoever asks ends it. */
export async function startPlayground(): Promise<Playground> {
  // The page shows where the corpus is: always the same place, so that pictures are.
  const folder = path.join(tmpdir(), "lectern");
  await rm(folder, { recursive: true, force: true });
  const corpus = path.join(folder, "corpus");
  await cp(bundled, corpus, { recursive: true, filter: (name) => !name.includes(".lectern") });
  const child = spawn(process.execPath, [program, "--playground"], {
    cwd: folder,
    env: { PATH: process.env["PATH"], LECTERN_CORPUS: "corpus" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const end = async () => {
    child.kill("SIGTERM");
    await rm(folder, { recursive: true, force: true });
  };
  try {
    return { url: await printedAddress(child), corpus, end };
  } catch (error) {
    await end();
    throw error;
  }
}
