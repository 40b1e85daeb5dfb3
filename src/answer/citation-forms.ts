import type { CalendarDate, Document } from "../corpus/index.ts";
import { bibtexEntry } from "./bibtex.ts";
import { citationLine, dateInWords, provenanceInWords } from "./citation.ts";
import { citedDate, locator, quotedBy, quotedSpeaker, quotingInWords } from "./cited-names.ts";
import type { Passage } from "./passage.ts";

/** A citation in one of the usual forms. */
export interface CitationForm {
  readonly form: "one-line" | "apa" | "mla" | "chicago" | "bibtex";
  /** One line; two for APA and MLA: the reference, and how it is cited in the text. A whole entry for BibTeX. */
  readonly text: string;
}

/**
 * The citation of a passage in one line of ours, APA 7, MLA 9, Chicago 17 (note) and BibTeX, from the fields that exist.
 * A speaker in somebody else's text is cited as quoted there. Names stand as the document gives them, not turned round
 * (`Stephen Lendman`, not `Lendman, S.`): which part of a name is the family name is not guessed.
 */
export function citationForms(passage: Passage): readonly CitationForm[] {
  return [
    { form: "one-line", text: citationLine(passage) },
    { form: "apa", text: apa(passage) },
    { form: "mla", text: mla(passage) },
    { form: "chicago", text: chicago(passage) },
    { form: "bibtex", text: bibtexEntry(passage) },
  ];
}

function apa(passage: Passage): string {
  const { document } = passage;
  const { title, publisher, url } = document;
  const author = quotedBy(passage);
  const date = citedDate(document);
  const dated = `(${date === null ? "n.d." : yearFirst(date)}).`;
  const titled = sentence(`${title}${inBrackets([kindInWords(document), caveat(passage)])}`);
  const opening = author === null ? [titled, dated] : [sentence(author), dated, titled];
  const reference = [
    ...opening,
    publisher === null || publisher === author ? null : sentence(publisher),
    url,
  ];
  const speaker = quotedSpeaker(passage);
  const source = author ?? `“${title}”`;
  const cited = speaker === null ? source : `${speaker}, as cited in ${source}`;
  const year = date?.iso.slice(0, 4) ?? "n.d.";
  return `${joined(reference)}\n(${listed([cited, quotingInWords(passage), year])}, para. ${locator(passage)})`;
}

function mla(passage: Passage): string {
  const { document } = passage;
  const { title, publisher, url } = document;
  const author = quotedBy(passage);
  const date = citedDate(document);
  const container = [publisher === author ? null : publisher, date === null ? null : shortMonth(date), url];
  const contained = listed(container);
  const note = caveat(passage);
  const reference = [
    author === null ? null : sentence(author),
    `“${sentence(title)}”`,
    contained === "" ? null : `${contained}.`,
    note === null ? null : `${note.charAt(0).toUpperCase()}${note.slice(1)}.`,
  ];
  const speaker = quotedSpeaker(passage);
  const source = author ?? `“${title}”`;
  const cited = speaker === null ? source : `${speaker}, qtd. in ${source}`;
  return `${joined(reference)}\n(${listed([cited, quotingInWords(passage)])}, par. ${locator(passage)})`;
}

function chicago(passage: Passage): string {
  const { document } = passage;
  const { title, publisher, url, date, published } = document;
  const author = quotedBy(passage);
  const speaker = quotedSpeaker(passage);
  const appeared = citedDate(document);
  const note = caveat(passage);
  const quoting = quotingInWords(passage);
  const source = note === null ? `“${title},”` : `“${title}” [${note}],`;
  const rest = [
    publisher === author ? null : publisher,
    appeared === null ? "n.d." : monthFirst(appeared),
    `para. ${locator(passage)}${quoting === null ? "" : ` (${quoting})`}`,
    url,
  ];
  const written = `${author === null ? "" : `${author}, `}${source} ${listed(rest)}.`;
  if (speaker === null) return written;
  const said = date === null || published === null ? "" : `, ${monthFirst(date)}`;
  return `${speaker}${said}, quoted in ${written}`;
}

/** `2022, January 16`, `2022, January` or `2022`. */
function yearFirst(date: CalendarDate): string {
  const [year, month, day] = dateParts(date);
  return joined([month === null ? year : `${year},`, month, day]);
}

/** `16 Jan. 2022`; May, June and July are not shortened. */
function shortMonth(date: CalendarDate): string {
  const [year, month, day] = dateParts(date);
  const short =
    month === null || month.length <= 4 ? month : `${month.slice(0, month === "September" ? 4 : 3)}.`;
  return joined([day, short, year]);
}

/** `January 16, 2022`, `January 2022` or `2022`. */
function monthFirst(date: CalendarDate): string {
  const [year, month, day] = dateParts(date);
  return joined([month, day === null ? null : `${day},`, year]);
}

function dateParts(date: CalendarDate): readonly [year: string, month: string | null, day: string | null] {
  const [year = date.iso, month = null, day = null] = dateInWords(date).split(" ").toReversed();
  return [year, month, day];
}

function kindInWords({ kind }: Document): string | null {
  switch (kind) {
    case "transcript":
      return "Transcript";
    case "speech":
      return "Speech";
    case "statement":
      return "Statement";
    case "article":
      return null;
  }
}

/**
 * What no citation may leave out: that a text is fiction, a translation, published again by somebody else, or, where no author is
 * cited beside the speaker, relayed by somebody else.
 */
function caveat(passage: Passage): string | null {
  const { document } = passage;
  switch (document.provenance) {
    case "exercise":
    case "translation":
    case "republished":
      return provenanceInWords(document);
    case "relay":
      return quotedSpeaker(passage) === null && passage.paragraph.voice !== "prose"
        ? provenanceInWords(document)
        : null;
    case "official":
    case null:
      return null;
  }
}

function inBrackets(descriptions: readonly (string | null)[]): string {
  const given = descriptions.filter((description) => description !== null);
  return given.length === 0 ? "" : ` [${given.join("; ")}]`;
}

/** With a full stop, unless it ends in a mark of its own. */
function sentence(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}

function listed(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(", ");
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(" ");
}
