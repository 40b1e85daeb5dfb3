import { findChromium, howToGetChromium, mustHaveBrowser } from "./find-chromium.ts";

/** Says once, before all tests, that those in a browser are skipped, where they are. */
export function setup(): void {
  if (findChromium() !== null || mustHaveBrowser()) return;
  process.stderr.write(
    `\nSkipped: the tests of the playground’s page, because no Chromium is here; ${howToGetChromium}.\n\n`,
  );
}
