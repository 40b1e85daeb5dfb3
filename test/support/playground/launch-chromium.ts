import { type Browser, chromium } from "playwright-core";
import { findChromium, howToGetChromium } from "./find-chromium.ts";

const quietly = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A headless Chromium that asks nothing of the network by itself; whoever asks closes it. Throws where none is installed. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error(`expected a Chromium, met none; ${howToGetChromium}`);
  // Chromium’s sandbox does not start for root, as which containers run their tests.
  const args = process.getuid?.() === 0 ? [...quietly, "--no-sandbox"] : quietly;
  return await chromium.launch({ executablePath, args });
}
