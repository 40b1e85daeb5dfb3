export { describeInBrowser } from "./browser.ts";
export { findChromium, mustHaveBrowser } from "./find-chromium.ts";
export { openPlayground } from "./open-playground.ts";
export { startPlayground } from "./playground-program.ts";
export { seriousFindings } from "./serious-findings.ts";
