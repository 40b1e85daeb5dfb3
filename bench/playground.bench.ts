import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { launchChromium } from "../test/support/playground/launch-chromium.ts";
import { printedAddress } from "../test/support/playground/printed-address.ts";
import { median } from "./support/measure.ts";

const RUNS = 5;
const root = fileURLToPath(new URL("..", import.meta.url));

const question = {
  kind: "command",
  as: { person: "300000000000000001", role: "member", place: "briefings", locale: "en-US" },
  name: "ask",
  options: { question: "How did the CSTO peacekeepers help?" },
};

const links: number[] = [];
const answers: number[] = [];
const paints: number[] = [];
const browser = await launchChromium();
try {
  for (let run = 0; run < RUNS; run += 1) {
    const begun = performance.now();
    // As a visitor starts it, npm included; a group of its own, so that npm's child ends too.
    const program = spawn("npm", ["start", "--silent"], {
      cwd: root,
      detached: true,
      env: { ...process.env, DISCORD_TOKEN: "" },
      stdio: ["ignore", "pipe", "ignore"],
    });
    const address = await printedAddress(program);
    links.push(performance.now() - begun);
    const origin = address.replace(/\/$/u, "");
    await fetch(`${address}actions`, { method: "POST", headers: { origin }, body: JSON.stringify(question) });
    answers.push(performance.now() - begun);
    const page = await browser.newPage();
    await page.goto(address);
    await page.getByRole("status", { name: "Bot" }).getByText("Ready").waitFor();
    const paint = await page.evaluate(
      "performance.getEntriesByName('first-contentful-paint').map(({ startTime }) => startTime)[0]",
    );
    paints.push(Number(paint));
    await page.close();
    if (program.pid !== undefined) process.kill(-program.pid, "SIGTERM");
    await once(program, "close");
  }
} finally {
  await browser.close();
}
console.log(`npm start to the link: ${median(links).toFixed(0)} ms, median of ${RUNS}`);
console.log(`npm start to an answered question: ${median(answers).toFixed(0)} ms`);
console.log(`opening the link to the first paint: ${median(paints).toFixed(0)} ms`);
