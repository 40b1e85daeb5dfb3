import type { PdfDocument } from "unpdf/pdfjs";
import { ConversionRefused } from "../refusal.ts";
import { mendOldNode } from "./old-node.ts";

/** A PDF as the library reads it; must be closed. */
export type OpenPdf = PdfDocument;

/**
 * Opens a PDF without anything that a reader of words does not need: no scripts, no forms, no pictures, no fonts of the
 * system, and nothing that is fetched from elsewhere.
 * @throws ConversionRefused where it is encrypted
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  mendOldNode();
  const { getDocument } = await import("unpdf/pdfjs");
  const task = getDocument({
    // A copy: the library takes the bytes away from whoever gave them.
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    maxImageSize: 1,
    disableAutoFetch: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
  });
  try {
    return await task.promise;
  } catch (error) {
    await task.destroy();
    throw isPassword(error) ? new ConversionRefused("encrypted", encrypted, { cause: error }) : error;
  }
}

const encrypted = "expected a file that opens without a password, met an encrypted one; save a copy without";

function isPassword(error: unknown): boolean {
  return error instanceof Error && error.name === "PasswordException";
}
