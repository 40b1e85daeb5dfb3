import type { Format } from "./conversion.ts";

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

/** The formats with the words that a message has for each. */
export const formatNames = {
  markdown: "Markdown",
  "plain-text": "plain text",
  html: "a web page",
  pdf: "a PDF",
  docx: "a Word document (.docx)",
  odt: "an OpenDocument text (.odt)",
  rtf: "an RTF document",
  epub: "an EPUB book",
  srt: "subtitles (.srt)",
  vtt: "subtitles (.vtt)",
} as const satisfies Readonly<Record<Format, string>>;

/** The format that a file's name claims; `null` where none is known. */
export function formatOf(name: string): Format | null {
  return endings.find(([ending]) => ending.test(name))?.[1] ?? null;
}
