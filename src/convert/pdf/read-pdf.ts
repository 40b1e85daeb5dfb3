import type { ReadPieces, SourceFile } from "../conversion.ts";
import type { Limits } from "../limits.ts";
import { ConversionRefused } from "../refusal.ts";
import { layOut } from "./lay-out.ts";
import { type OpenPdf, openPdf } from "./open-pdf.ts";
import { readPages } from "./read-pages.ts";
import { withStrayRejections } from "./stray-rejections.ts";
import { toldBy } from "./told.ts";

/**
 * The words of a PDF in the order in which they are read, as headings and paragraphs with their pages.
 * @throws ConversionRefused where it is encrypted, has too many pages, or holds pictures of words only
 */
export async function readPdf({ bytes }: SourceFile, limits: Limits): Promise<ReadPieces> {
  return await withStrayRejections(async () => {
    const pdf = await openPdf(bytes);
    try {
      return await readOpen(pdf, limits);
    } finally {
      await pdf.loadingTask.destroy();
    }
  });
}

async function readOpen(pdf: OpenPdf, { mostPages }: Limits): Promise<ReadPieces> {
  if (pdf.numPages > mostPages) {
    const message = `expected at most ${mostPages} pages, met ${pdf.numPages}; divide the file`;
    throw new ConversionRefused("too-many-pages", message);
  }
  const pages = await readPages(pdf);
  if (!pages.some(({ runs }) => runs.some(({ text }) => /[\p{L}\p{N}]/u.test(text)))) {
    const message = `expected words, met ${pdf.numPages} pages of pictures; recognize the words first (OCR), then import the result`;
    throw new ConversionRefused("no-text", message);
  }
  const { pieces, firstPage, warnings } = layOut(pages);
  const { info } = await pdf.getMetadata();
  return { pieces, metadata: toldBy({ info, pieces, firstPage }), warnings };
}
