import type { PdfPage } from "unpdf/pdfjs";
import { type BoldFonts, findBoldFonts } from "./bold-fonts.ts";
import { cleanLetters } from "./clean-letters.ts";
import type { OpenPdf } from "./open-pdf.ts";
import type { Page, Run } from "./run.ts";

/** After so many pages the library forgets what it has read, fonts too, or a thick document would fill the memory. */
const PAGES_TO_KEEP = 200;

/** All pages of a PDF with their letters and where these stand. */
export async function readPages(pdf: OpenPdf): Promise<readonly Page[]> {
  const labels = await pdf.getPageLabels();
  const fonts: BoldFonts = new Map();
  const pages: Page[] = [];
  for (let index = 0; index < pdf.numPages; index += 1) {
    const page = await pdf.getPage(index + 1);
    pages.push(await readPage(page, { index, label: labels?.[index] ?? null, fonts }));
    page.cleanup();
    if (index % PAGES_TO_KEEP === PAGES_TO_KEEP - 1) await pdf.cleanup();
  }
  return pages;
}

interface PageContext {
  readonly index: number;
  readonly label: string | null;
  readonly fonts: BoldFonts;
}

async function readPage(page: PdfPage, { index, label, fonts }: PageContext): Promise<Page> {
  const { items } = await page.getTextContent({ disableNormalization: true });
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const placed = items.flatMap((item) => ("str" in item ? [placeOf(item, transform)] : []));
  const upright = placed.filter((item) => item.text !== "" && item.isUpright);
  await findBoldFonts(page, { ids: new Set(upright.map(({ font }) => font)), fonts });
  const runs = upright.map(
    ({ font, isUpright: _, ...run }): Run => ({ ...run, isBold: fonts.get(font) ?? false }),
  );
  const slanted = placed.reduce((sum, item) => sum + (item.isUpright ? 0 : item.text.length), 0);
  return {
    index,
    label: label === null || label.trim() === "" ? null : label.trim(),
    width,
    height,
    runs,
    slanted,
  };
}

interface Item {
  readonly str: string;
  readonly width: number;
  readonly fontName: string;
  readonly transform: readonly number[];
}

/** Where an item stands on the page as it is looked at. */
function placeOf({ str, width, fontName, transform }: Item, view: readonly number[]) {
  const [a, b, c, d, e, f] = numbers(view);
  const [ia, ib, ic, id, x, y] = numbers(transform);
  const along = { x: a * ia + c * ib, y: b * ia + d * ib };
  const up = { x: a * ic + c * id, y: b * ic + d * id };
  const left = a * x + c * y + e;
  return {
    text: cleanLetters(str),
    font: fontName,
    left,
    right: left + width,
    baseline: b * x + d * y + f,
    size: Math.hypot(up.x, up.y),
    isUpright: along.x > 0 && Math.abs(along.y) < 0.05 * along.x && up.y < 0,
  };
}

function numbers(values: readonly number[]): readonly [number, number, number, number, number, number] {
  const at = (index: number) => values[index] ?? 0;
  return [at(0), at(1), at(2), at(3), at(4), at(5)];
}
