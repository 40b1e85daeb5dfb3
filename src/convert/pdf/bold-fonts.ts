import { setImmediate } from "node:timers/promises";
import type { PdfPage } from "unpdf/pdfjs";

/** Whether the font of an id is a bold one. */
export type BoldFonts = Map<string, boolean>;

const boldName = /bold|black|heavy|demi(?!-?light)/iu;

/**
 * Finds out about fonts that are not known yet. The library tells the names of fonts only where it has taken a whole page apart, so
 * this is done only for pages that bring new ones; pictures are not decoded there.
 */
export async function findBoldFonts(
  page: PdfPage,
  { ids, fonts }: { readonly ids: ReadonlySet<string>; readonly fonts: BoldFonts },
): Promise<void> {
  const unknown = [...ids].filter((id) => !fonts.has(id));
  if (unknown.length === 0) return;
  await page.getOperatorList();
  // The library puts fonts in place a moment after it has answered.
  await setImmediate();
  for (const id of unknown) fonts.set(id, page.commonObjs.has(id) && isBold(page.commonObjs.get(id)));
}

function isBold(font: unknown): boolean {
  if (typeof font !== "object" || font === null) return false;
  const isMarked = ("bold" in font && font.bold === true) || ("black" in font && font.black === true);
  return isMarked || ("name" in font && typeof font.name === "string" && boldName.test(font.name));
}
