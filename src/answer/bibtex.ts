import { dateInWords, provenanceInWords } from "./citation.ts";
import { citedDate, quotedBy, quotedSpeaker, quotingInWords } from "./cited-names.ts";
import type { Passage } from "./passage.ts";

/**
 * The passage as a `@misc` entry of BibTeX. Names and title stand in double braces, which keep them as they are; whose
 * words they are, paragraph and anchor are in the note.
 */
export function bibtexEntry(passage: Passage): string {
  const { document, paragraph } = passage;
  const appeared = citedDate(document);
  const [year, month] = appeared?.iso.split("-") ?? [];
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    ["author", doubled(quotedBy(passage))],
    ["title", doubled(document.title)],
    ["year", year === undefined ? null : `{${year}}`],
    ["month", month === undefined ? null : `{${Number(month)}}`],
    ["howpublished", single(document.publisher)],
    ["url", document.url === null ? null : `{${document.url.replace(/[{}\\]/gu, encodeURIComponent)}}`],
    ["note", single(noteOf(passage))],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = ${value}`]));
  return `@misc{${keyOf(paragraph.anchor)},\n${lines.join(",\n")}\n}`;
}

function noteOf(passage: Passage): string {
  const { document, paragraph } = passage;
  const speaker = quotedSpeaker(passage);
  const said = document.date === null ? "" : `, ${dateInWords(document.date)}`;
  const parts = [
    speaker === null ? null : `Words of: ${speaker}${said}`,
    quotingInWords(passage),
    provenanceInWords(document),
    `paragraph ${paragraph.number}`,
    paragraph.anchor,
  ];
  return parts.filter((part) => part !== null).join("; ");
}

/** A key of plain letters and digits, the same for the same passage. */
function keyOf(anchor: string): string {
  return anchor.replace(/[^A-Za-z0-9]+/gu, "-").replace(/^-|-$/gu, "");
}

function single(text: string | null): string | null {
  return text === null ? null : `{${escapeTex(text)}}`;
}

function doubled(text: string | null): string | null {
  return text === null ? null : `{{${escapeTex(text)}}}`;
}

const commands: ReadonlyMap<string, string> = new Map([
  ["\\", "\\textbackslash{}"],
  ["~", "\\textasciitilde{}"],
  ["^", "\\textasciicircum{}"],
  ["{", "\\textbraceleft{}"],
  ["}", "\\textbraceright{}"],
]);

/** The text with everything escaped that TeX reads as a command; braces by name, since BibTeX counts escaped ones too. */
function escapeTex(text: string): string {
  return text.replace(/[\\~^&%$#_{}]/gu, (character) => commands.get(character) ?? `\\${character}`);
}
