import type { Browser } from "playwright-core";
import { afterAll, describe } from "vitest";
import { findChromium, mustHaveBrowser } from "./find-chromium.ts";
import { launchChromium } from "./launch-chromium.ts";

/** How long a test may take, in milliseconds: a busy machine takes ten times what a quiet one does. */
const PATIENCE = 60_000;

/** The browser of this test file; a file’s modules are its own. */
let running: Promise<Browser> | null = null;

/** A suite in a browser, which is started with its first test and ended after its last; skipped where none is installed. */
export function describeInBrowser(title: string, define: () => void): void {
  describe.runIf(findChromium() !== null || mustHaveBrowser())(title, { timeout: PATIENCE }, () => {
    afterAll(async () => {
      const browser = await running;
      running = null;
      await browser?.close();
    });
    define();
  });
}

/** The browser of this test file. Throws where none is installed. */
export function openBrowser(): Promise<Browser> {
  running ??= launchChromium();
  return running;
}
