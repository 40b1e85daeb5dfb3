import type { Conversion, Format, ReadSource, SourceFile } from "./conversion.ts";
import { type Limits, usualLimits } from "./limits.ts";
import type { ReadFormat } from "./read-format.ts";
import { ConversionRefused } from "./refusal.ts";
import { settleFormat } from "./sniff/index.ts";
import { writeMarkdown } from "./write-markdown.ts";

/** The reader of each format, loaded when a file needs it. */
const readers: Readonly<Record<Format, () => Promise<ReadFormat>>> = {
  "plain-text": async () => (await import("./plain-text/index.ts")).readPlainText,
  markdown: async () => (await import("./plain-text/index.ts")).readMarkdown,
  html: async () => (await import("./html/index.ts")).readHtml,
  docx: async () => (await import("./word/index.ts")).readWord,
  odt: async () => (await import("./open-document/index.ts")).readOpenDocument,
  epub: async () => (await import("./epub/index.ts")).readEpub,
  rtf: async () => (await import("./rtf/index.ts")).readRtf,
  srt: async () => (await import("./subtitles/index.ts")).readSubtitles,
  vtt: async () => (await import("./subtitles/index.ts")).readSubtitles,
  pdf: async () => (await import("./pdf/index.ts")).readPdf,
};

/** What a file holds as corpus Markdown, or why it is not read. Never throws for what a file holds. */
export async function convert(file: SourceFile, limits: Limits = usualLimits): Promise<Conversion> {
  try {
    refuseLarge(file, limits);
    const { format, warnings } = settleFormat(file);
    const readFormat = await readers[format]();
    const read = await readFormat(file, limits);
    const body = bodyOf(read);
    return {
      kind: "converted",
      format,
      body,
      metadata: read.metadata,
      warnings: [...warnings, ...read.warnings],
    };
  } catch (error) {
    return refused(error);
  }
}

function refuseLarge({ bytes }: SourceFile, { largestFile }: Limits): void {
  if (bytes.byteLength <= largestFile) return;
  const megabytes = (size: number) => `${(size / 1024 / 1024).toFixed(1)} MB`;
  const message = `expected at most ${megabytes(largestFile)}, met ${megabytes(bytes.byteLength)}; divide the file`;
  throw new ConversionRefused("file-too-large", message);
}

function bodyOf(read: ReadSource): string {
  const body = "text" in read ? read.text : writeMarkdown(read.pieces);
  if (/\S/u.test(body)) return body;
  throw new ConversionRefused("no-text", "expected words, met none; a scan needs its words recognized first");
}

function refused(error: unknown): Conversion {
  if (error instanceof ConversionRefused)
    return { kind: "refused", code: error.code, message: error.message };
  const reason = error instanceof Error ? error.message : String(error);
  return {
    kind: "refused",
    code: "damaged",
    message: `expected a sound file, met: ${reason}; get the file again`,
  };
}
