import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished } from "vitest";
import { openBrowser } from "./browser.ts";
import { Complaints } from "./complaints.ts";
import { PlaygroundPage } from "./playground-page.ts";
import { type PlaygroundProgram, startPlayground } from "./playground-program.ts";

/** The corpus that comes with the project. */
const bundledCorpus = fileURLToPath(new URL("../../../corpus", import.meta.url));

/** How a playground is to be opened. */
export interface Opening {
  /** The folder of the corpus; default: a copy of the one that comes with the project. */
  readonly corpus?: string;
  /** What the address says: `ask=…`. */
  readonly query?: Readonly<Record<string, string>>;
  /** Default: 1280 × 800. */
  readonly width?: number;
  /** What the page will do and may in this test. */
  readonly forgiven?: readonly RegExp[];
  /** Whether to wait until the bot is ready; default: yes. */
  readonly whenReady?: boolean;
  /** A playground that runs already, to open a second page of it. */
  readonly program?: PlaygroundProgram;
}

/**
 * The page of a playground of its own, in a browser. Everything ends with the running test, which fails where the page
 * complained, asked anything of another machine, or was refused anything.
 */
export async function openPlayground(opening: Opening = {}): Promise<PlaygroundPage> {
  const { width = 1280, query = {}, forgiven, whenReady = true } = opening;
  const corpus = opening.corpus ?? (await copyOfCorpus());
  const program = opening.program ?? (await startPlayground(corpus));
  const browser = await openBrowser();
  const context = await browser.newContext({ viewport: { width, height: 800 }, reducedMotion: "reduce" });
  const complaints = new Complaints(forgiven);
  onTestFinished(async () => {
    await context.close();
    expect(complaints.all).toEqual([]);
  });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  await complaints.watch(page, new URL(program.url).origin);
  await page.goto(`${program.url}?${new URLSearchParams(query)}`);
  const playground = new PlaygroundPage(page, { program, corpus });
  if (whenReady) await playground.ready();
  return playground;
}

/** A copy of the bundled corpus, for tests that change it. */
async function copyOfCorpus(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "lectern-playground-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(bundledCorpus, folder, { recursive: true });
  return folder;
}
