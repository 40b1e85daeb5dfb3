import { type ChildProcess, spawn } from "node:child_process";
import { cp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

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
    return { url: await addressOf(child), corpus, end };
  } catch (error) {
    await end();
    throw error;
  }
}

async function addressOf({ stdout }: ChildProcess): Promise<string> {
  let written = "";
  for await (const chunk of stdout ?? []) {
    written += String(chunk);
    const [address] = /http:\S+/u.exec(written) ?? [];
    if (address !== undefined) return address;
  }
  throw new Error(`expected the address of a page, met: ${written}; run: npm run build`);
}
