import type { Speaker } from "../../attribution/index.ts";
import type { Passage } from "../passage.ts";
import { authorsInWords } from "./cited-name.ts";
import type { CitedSource } from "./cited-source.ts";
import { dateInWords } from "./date-in-words.ts";
import { attributionInWords, markInWords, occasion } from "./one-line.ts";
import { capitalized, onOneLine } from "./punctuation.ts";
import { whoseStretches } from "./quotation.ts";
import { bracketsInWords, writtenQuotation } from "./style-quotation.ts";

/** How the parts of a line are written out. */
export interface LineForm {
  readonly plain: (text: string) => string;
  readonly titled: (title: string, url: string | null) => string;
  /** The link where it stands on its own; `null` where the title holds it. */
  readonly linked: (url: string) => string | null;
  readonly anchored: (anchor: string) => string;
}

const asItStands: LineForm = {
  plain: (text) => text,
  titled: (title) => `“${title}”`,
  linked: (url) => url,
  anchored: (anchor) => anchor,
};

/** The one-line citation with the words, where only these are cited, and the place in the text: page or time, paragraph and anchor. */
export function lineWithPlace(source: CitedSource, passage: Passage): string {
  return lineInForm(source, passage, asItStands);
}

/** The same line with its parts written out in another form. */
export function lineInForm(source: CitedSource, passage: Passage, form: LineForm): string {
  const { quotation } = source;
  const words = quotation === null ? null : form.plain(wordsInLine(quotation));
  const said = [...whoseInLine(source, passage), ...occasion(passage.document)]
    .map(onOneLine)
    .map(form.plain);
  const stands = standsIn(source, passage, form);
  const brackets = quotation === null ? null : bracketsInWords(quotation);
  const line = `${[...(words === null ? [] : [words]), ...said].join(", ")}; ${stands.join(", ")}`;
  return brackets === null ? line : `${line}; ${brackets}`;
}

function wordsInLine(quotation: NonNullable<CitedSource["quotation"]>): string {
  return writtenQuotation(quotation, {
    blockFrom: Number.POSITIVE_INFINITY,
    bracketsOwnEllipses: false,
    showsCutEnd: false,
    keepsFullStop: false,
  }).text;
}

/** Whose the words are; of a quotation inside the passage, where only words of it are cited, its speaker. */
function whoseInLine(source: CitedSource, passage: Passage): string[] {
  const { words, quotation } = source;
  const quoting = words.quoting === null ? [] : [words.quoting];
  const whose = quotation === null ? null : whoseStretches(passage, quotation);
  if (whose?.kind !== "quoted") return [attributionInWords(passage), ...quoting];
  const { voice, speaker } = passage.paragraph;
  const given = voice === "prose" ? [] : [`quoted by ${speaker?.name ?? "an unidentified speaker"}`];
  return [speakerInWords(whose.quotation.speaker), ...given];
}

function speakerInWords(speaker: Speaker | null): string {
  if (speaker === null) return "Speaker not identified";
  return speaker.role === null ? capitalized(speaker.name) : `${capitalized(speaker.name)}, ${speaker.role}`;
}

function standsIn(source: CitedSource, passage: Passage, form: LineForm): string[] {
  const { publisher, published, url, provenance, withdrawn, translator } = passage.document;
  const plain = (text: string | null) => (text === null ? null : form.plain(onOneLine(text)));
  const parts = [
    plain(source.provenance),
    form.titled(source.title, url),
    plain(writtenBy(passage)),
    plain(provenance === "translation" ? null : translatedBy(translator)),
    plain(publisher),
    plain(published === null ? null : dateInWords(published)),
    url === null ? null : form.linked(url),
    plain(withdrawn === null ? null : `withdrawn ${dateInWords(withdrawn)}`),
    plain(markInWords(source)),
    plain(`paragraph ${source.paragraph}`),
    form.anchored(source.anchor),
  ];
  return parts.filter((part) => part !== null);
}

/** The author, where neither the one who speaks nor the provenance is the author’s. */
function writtenBy({ document, paragraph }: Passage): string | null {
  const { provenance, translator } = document;
  const author = authorsInWords(document.author);
  const isNamed =
    paragraph.voice === "prose" ||
    provenance === "relay" ||
    provenance === "republished" ||
    (provenance === "translation" && translator === null);
  const isSpeaker = author === paragraph.speaker?.name;
  return author === null || isNamed || isSpeaker ? null : `written by ${author}`;
}

function translatedBy(translator: string | null): string | null {
  const names = authorsInWords(translator);
  return names === null ? null : `translated by ${names}`;
}
