import { existsSync } from "node:fs";

/** Where Linux distributions and macOS put Chromium and what is built from it, the usual ones first. */
const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/microsoft-edge",
  "/snap/bin/chromium",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The program that `LECTERN_CHROMIUM` names, else the first Chromium in the usual places; `null`: none is there. */
export function findChromium(
  environment: NodeJS.ProcessEnv = process.env,
  isThere: (file: string) => boolean = existsSync,
): string | null {
  const named = environment["LECTERN_CHROMIUM"];
  const places = named ? [named] : usualPlaces;
  return places.find(isThere) ?? null;
}

/** Whether a missing browser is a failure: where `CI` is set, and where `LECTERN_REQUIRE_BROWSER=1` asks for it. */
export function mustHaveBrowser(environment: NodeJS.ProcessEnv = process.env): boolean {
  return environment["LECTERN_REQUIRE_BROWSER"] === "1" || Boolean(environment["CI"]);
}

/** What to do about a missing browser. */
export const howToGetChromium =
  "install one (Debian: apt-get install chromium) or name one with LECTERN_CHROMIUM=/path/to/chromium";
