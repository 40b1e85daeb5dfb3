import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Page } from "playwright-core";
import { launchChromium } from "../test/support/playground/launch-chromium.ts";
import { startPlayground } from "./pictures/playground.ts";
import { type Picture, takePicture } from "./pictures/take-picture.ts";

/** Takes the pictures of README and handbook from the running page, so that they show what the product shows. */

const quoteOfPeacekeepers = "lightning-fast deployment and the CSTO peacekeepers’ actions";
const quoteOfTokayev = "a unanimous decision (was made) to provide military assistance";

await mkdir(new URL("../docs/pictures/", import.meta.url), { recursive: true });
await checkReadme([quoteOfPeacekeepers, quoteOfTokayev]);
const playground = await startPlayground();
const browser = await launchChromium();
try {
  await takeAnswers();
  await takeReload();
  await takeWindows();
} finally {
  await browser.close();
  await playground.end();
}

/** The pictures show the answers that README shows as text. */
async function checkReadme(quotes: readonly string[]): Promise<void> {
  const readme = (await readFile(new URL("../README.md", import.meta.url), "utf8")).replace(/\s+/gu, " ");
  for (const quote of quotes) {
    if (!readme.includes(quote)) throw new Error(`expected README to show ${JSON.stringify(quote)} too`);
  }
}

async function takeAnswers(): Promise<void> {
  const page = await open({ width: 1000, height: 900 });
  const answers = [
    { name: "question", example: /CSTO peacekeepers/u, words: [quoteOfPeacekeepers, "Maria Zakharova"] },
    { name: "insertion", example: /Did Tokayev/u, words: [quoteOfTokayev, "put in by the publisher"] },
    { name: "verification", example: /^\/verify/u, words: ["Altered.", "only in the record"] },
    { name: "nothing-close", example: /bread in Lima/u, words: ["Nothing"] },
  ];
  for (const { name, example, words } of answers) {
    await page.getByRole("button", { name: example }).click();
    await take(page, { name, words, of: await newestWith(page, words[0] ?? "") });
  }
  await page.close();
}

/** A new document in the folder, and what a reload says of it. */
async function takeReload(): Promise<void> {
  const statement = `---\ntitle: Opening statement on the harbour budget\nkind: statement\ndate: 2030-03-04\nspeaker: Ana Ruiz\nrole: harbour commissioner\nprovenance: exercise\n---\n\nThe harbour budget rises by four per cent, and every crown of it goes into dredging.\n`;
  const page = await open({ width: 1000, height: 900 }, "?role=operator");
  await writeFile(path.join(playground.corpus, "2030-03-04-harbour-budget.md"), statement);
  const bar = page.getByRole("combobox", { name: /^Message/u });
  await bar.fill("/corpus reload");
  await bar.press("Enter");
  await page.keyboard.press("Enter");
  const words = ["harbour-budget", "Only you can see this"];
  await take(page, { name: "reload", words, of: await newestWith(page, "harbour-budget") });
  await page.close();
}

async function takeWindows(): Promise<void> {
  const wide = await open({ width: 1280, height: 800 }, "?panel=inspector");
  await wide.getByRole("button", { name: /Did Tokayev/u }).click();
  await wide.getByRole("complementary", { name: "Inspector" }).getByText("Shown because").first().waitFor();
  await take(wide, {
    name: "playground",
    words: ["Shown because its confidence", "Examples", quoteOfTokayev],
  });
  await wide.close();
  const corpus = await open({ width: 1280, height: 800 }, "?panel=corpus&role=operator&theme=light");
  await corpus.getByRole("complementary", { name: "Corpus" }).getByText("Lectern handbook").waitFor();
  await take(corpus, { name: "corpus", words: ["Documents", "Lectern handbook"] });
  await corpus.close();
  const narrow = await open({ width: 360, height: 740 }, "?theme=light");
  await narrow.getByText(quoteOfTokayev).last().waitFor();
  await take(narrow, { name: "narrow", words: ["briefings"] });
  await narrow.close();
}

/** The newest message that holds these words, as soon as it is there. */
async function newestWith(page: Page, words: string) {
  const message = page.getByRole("article").filter({ hasText: words }).last();
  await message.waitFor();
  return message;
}

/** The page, as soon as the bot is ready; an error of the page ends everything. */
async function open(
  viewport: { readonly width: number; readonly height: number },
  query = "",
): Promise<Page> {
  const page = await browser.newPage({
    viewport,
    deviceScaleFactor: 2,
    locale: "en-GB",
    timezoneId: "UTC",
    colorScheme: "dark",
    reducedMotion: "reduce",
  });
  page.on("pageerror", (error) => {
    throw error;
  });
  await page.goto(playground.url + query);
  await page.getByRole("status", { name: "Bot" }).getByText("Ready").waitFor();
  return page;
}

/** Takes it when nothing moves any more: the mouse is away, no field blinks. */
async function take(page: Page, picture: Picture): Promise<void> {
  await page.mouse.move(0, 0);
  await page.waitForTimeout(300);
  const bytes = await takePicture(page, picture);
  console.log(`docs/pictures/${picture.name}.webp  ${Math.round(bytes / 1000)} kB`);
}
