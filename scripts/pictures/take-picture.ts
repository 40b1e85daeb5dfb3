import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Locator, Page } from "playwright-core";

/** The most bytes that a picture may have. */
const MOST_BYTES = 200_000;

/** How much of the page stands above and below an element, in pixels. */
const MARGIN = 10;

/** What a picture is of. */
export interface Picture {
  /** Of its file, without folder and ending. */
  readonly name: string;
  /** Words that must be in what is shown: a picture of something else is not taken. */
  readonly words: readonly string[];
  /** What is shown; default: the whole window. */
  readonly of?: Locator;
}

/**
 * Takes a picture into docs/pictures, as WebP: of flat colours and small letters it is half as large as PNG at a quality at which
 * no letter looks other. Gives its bytes.
 *
 * @throws Error where it does not show the words, or is too large.
 */
export async function takePicture(page: Page, { name, words, of }: Picture): Promise<number> {
  const region = of ?? page.locator("body");
  const shown = ((await region.textContent()) ?? "").replace(/\s+/gu, " ");
  for (const expected of words) {
    if (!shown.includes(expected))
      throw new Error(`expected ${JSON.stringify(expected)} in ${name}, met: ${shown}`);
  }
  await of?.scrollIntoViewIfNeeded();
  const box = await of?.boundingBox();
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send("Page.captureScreenshot", {
    format: "webp",
    quality: 88,
    ...(box && { clip: { ...around(box), scale: 1 } }),
  });
  await session.detach();
  const bytes = Buffer.from(data, "base64");
  if (bytes.byteLength > MOST_BYTES)
    throw new Error(`expected ${name} to have at most ${MOST_BYTES} bytes, met ${bytes.byteLength}`);
  await writeFile(fileURLToPath(new URL(`../../docs/pictures/${name}.webp`, import.meta.url)), bytes);
  return bytes.byteLength;
}

function around({ x, y, width, height }: { x: number; y: number; width: number; height: number }) {
  return { x, y: Math.max(0, y - MARGIN), width, height: height + 2 * MARGIN };
}
