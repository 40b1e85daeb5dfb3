import type { Conversion, Format, ReadSource, SourceFile } from "./conversion.ts";
import { type Limits, usualLimits } from "./limits.ts";
import { ConversionRefused } from "./refusal.ts";
import { writeMarkdown } from "./write-markdown.ts";

/** Reads one format: a pure function of the bytes. @throws ConversionRefused where it can't or must not. */
export type ReadFormat = (file: SourceFile, limits: Limits) => Promise<ReadSource>;

/** The reader of each format, loaded when a file needs it. */
const readers: Readonly<Partial<Record<Format, () => Promise<ReadFormat>>>> = {};

const endings: readonly (readonly [ending: RegExp, format: Format])[] = [
  [/\.(?:md|markdown)$/iu, "markdown"],
  [/\.(?:txt|text)$/iu, "plain-text"],
  [/\.(?:html?|xhtml)$/iu, "html"],
  [/\.pdf$/iu, "pdf"],
  [/\.docx$/iu, "docx"],
  [/\.odt$/iu, "odt"],
  [/\.rtf$/iu, "rtf"],
  [/\.epub$/iu, "epub"],
  [/\.srt$/iu, "srt"],
  [/\.vtt$/iu, "vtt"],
];

/** The format that a file's name claims; `null` where none is known. */
export function formatOf(name: string): Format | null {
  return endings.find(([ending]) => ending.test(name))?.[1] ?? null;
}

/** What a file holds as corpus Markdown, or why it is not read. Never throws for what a file holds. */
export async function convert(file: SourceFile, limits: Limits = usualLimits): Promise<Conversion> {
  const format = formatOf(file.name);
  const load = format === null ? undefined : readers[format];
  if (format === null || load === undefined) {
    return { kind: "refused", code: "unsupported-format", message: "expected a format that is read" };
  }
  try {
    const read = await load();
    const { pieces, metadata, warnings } = await read(file, limits);
    return { kind: "converted", format, body: writeMarkdown(pieces), metadata, warnings };
  } catch (error) {
    const refusal = error instanceof ConversionRefused ? error : null;
    const message = error instanceof Error ? error.message : String(error);
    return { kind: "refused", code: refusal?.code ?? "damaged", message };
  }
}
