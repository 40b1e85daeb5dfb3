import type { CitedName } from "./cited-name.ts";
import type { CitedSource } from "./cited-source.ts";
import { citationKey, noteInWords } from "./note-in-words.ts";

/**
 * A `@misc` entry that BibTeX and biblatex both read. `translator`, `type`, `venue`, `eventdate` and `langid` are biblatex's; BibTeX leaves
 * them out. Names that are not in parts, and the title, stand in braces of their own, which keep them as they are; whose words they
 * are, the place in the text and the anchor are in the note.
 *
 * @see https://ctan.org/pkg/biblatex (Field types, name lists)
 */
export function bibtex(source: CitedSource): string {
  const [year, month] = source.issued?.iso.split("-") ?? [];
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    ["author", names(source.authors)],
    ["title", `{${escapeTex(source.title)}}`],
    ["year", year ?? null],
    ["month", month === undefined ? null : String(Number(month))],
    ["howpublished", escaped(source.publisher)],
    ["type", escaped(source.description)],
    ["venue", escaped(source.place)],
    ["eventdate", source.said?.iso ?? null],
    ["translator", names(source.translators)],
    ["langid", language(source.language)],
    ["url", source.url?.replace(/[{}\\]/gu, encodeURIComponent) ?? null],
    ["note", escapeTex(noteInWords(source))],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}}`]));
  return `@misc{${citationKey(source)},\n${lines.join(",\n")}\n}`;
}

function names(listed: readonly CitedName[]): string | null {
  return listed.length === 0 ? null : listed.map(nameInParts).join(" and ");
}

/** A name in parts as `family, given`; a part that BibTeX would take apart again stands in braces. */
function nameInParts(name: CitedName): string {
  if (name.kind === "literal") return `{${escapeTex(name.name)}}`;
  return `${guarded(name.family)}, ${guarded(name.given)}`;
}

function guarded(part: string): string {
  const isPlain = !/\sand\s|,/iu.test(` ${part} `);
  return isPlain ? escapeTex(part) : `{${escapeTex(part)}}`;
}

/** The languages that documents are in as the package babel calls them. */
const languages: ReadonlyMap<string, string> = new Map([
  ["en", "english"],
  ["ru", "russian"],
  ["uk", "ukrainian"],
  ["de", "german"],
  ["fr", "french"],
  ["es", "spanish"],
  ["it", "italian"],
  ["pt", "portuguese"],
  ["nl", "dutch"],
  ["sv", "swedish"],
  ["no", "norsk"],
  ["fi", "finnish"],
]);

function language(code: string | null): string | null {
  return code === null ? null : (languages.get(code) ?? null);
}

function escaped(text: string | null): string | null {
  return text === null ? null : escapeTex(text);
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
