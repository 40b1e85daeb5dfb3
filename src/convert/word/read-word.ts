import mammoth from "mammoth";
import type { ReadPieces, SourceFile, ToldMetadata, Warning } from "../conversion.ts";
import type { Limits } from "../limits.ts";
import {
  attribute,
  type Element,
  LeftOut,
  parseMarkup,
  piecesOfMarkup,
  textFound,
  toldProperties,
  trackedChangeWarnings,
  without,
} from "../markup/index.ts";
import { ConversionRefused } from "../refusal.ts";
import { readHeadOf } from "../told-head/index.ts";
import { findCards } from "./cards.ts";
import { openWordFile, type WordFile } from "./open-word-file.ts";

/** What styles mean beyond headings, lists and bold print. Tables of contents are made by Word, not by the author. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Block Text'] => blockquote > p:fresh",
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => `p[style-name='toc ${level}'] => !`),
  "p[style-name='TOC Heading'] => !",
  "u => u",
  "highlight => mark",
  "comment-reference => !",
];

/** Reads a Word file: its text as the last author left it, without deletions, comments, notes, headers and footers. */
export async function readWord(file: SourceFile, limits: Limits): Promise<ReadPieces> {
  const word = await openWordFile(file, limits);
  const html = await toHtml(word.packed);
  const { root, cites } = findCards(
    without(parseMarkup(html, { dialect: "page", deepest: limits.deepest }), isNote),
  );
  const leftOut = new LeftOut();
  const pieces = textFound(piecesOfMarkup(root, leftOut));
  leftOut.add("comment", word.counts.get("commentReference") ?? 0);
  leftOut.add("formula", word.counts.get("oMath") ?? 0);
  leftOut.add("header", word.headers);
  const head = readHeadOf(pieces);
  return {
    pieces,
    metadata: { ...head.metadata, ...toldProperties(word.properties, pieces), ...citedLink(cites) },
    warnings: [...head.warnings, ...leftOut.warnings(), ...changeWarnings(word)],
  };
}

async function toHtml(packed: Buffer): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: packed },
      {
        styleMap,
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        // Without this, mammoth would write every picture into the text.
        convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
      },
    );
    return value;
  } catch (error) {
    throw noWordText(error);
  }
}

function noWordText(cause: unknown): ConversionRefused {
  const message = cause instanceof Error ? cause.message : String(cause);
  return new ConversionRefused(
    "damaged",
    `expected a Word file, met an error (${message}): save it anew in Word`,
    { cause },
  );
}

/** Notes are listed after the text; there they would be taken for the words of whoever spoke last. */
function isNote(element: Element): boolean {
  return element.name === "li" && /^(?:foot|end)note-\d/u.test(attribute(element, "id"));
}

/** In characters. */
const LONGEST_CITE = 2_000;

/** Where one card is the whole file, its link is the file's. */
function citedLink(cites: readonly string[]): ToldMetadata {
  const [cite] = cites;
  const links =
    cites.length === 1 ? [...(cite ?? "").slice(0, LONGEST_CITE).matchAll(/https?:\/\/[^\s<>"“”]+/gu)] : [];
  const link = links.length === 1 ? links[0]?.[0].replace(/(?<![.,;)\]])[.,;)\]]+$/u, "") : undefined;
  return link !== undefined && URL.canParse(link) ? { url: link } : {};
}

function changeWarnings({ counts }: WordFile): readonly Warning[] {
  const count = (name: string) => counts.get(name) ?? 0;
  return trackedChangeWarnings({
    inserted: count("ins") + count("moveTo"),
    deleted: count("del") + count("moveFrom"),
  });
}
