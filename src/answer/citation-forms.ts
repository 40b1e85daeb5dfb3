import type { CalendarDate, Document } from "../corpus/index.ts";
import { bibtexEntry } from "./bibtex.ts";
import { citationLine, dateInWords, provenanceInWords } from "./citation.ts";
import { citedDate, citedSpeaker, quotedBy } from "./cited-names.ts";
import type { Passage } from "./revision.ts";

/** A citation in one of the usual forms. */
export interface CitationForm {
  readonly form: "one-line" | "apa" | "mla" | "chicago" | "bibtex";
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

/** The reference, and on a line of its own how it is cited in the text. */
function apa(passage: Passage): string {
  const { document, paragraph } = passage;
  const { title, publisher, url } = document;
  const year = citedDate(document)?.iso.slice(0, 4) ?? "n.d.";
  const author = quotedBy(passage);
  const date = `(${apaDate(citedDate(document))})`;
  const kind = inBrackets([kindInWords(document), caveat(document)]);
  const opening =
    author === null
      ? `${sentence(`${title}${kind}`)} ${date}.`
      : `${sentence(author)} ${date}. ${sentence(`${title}${kind}`)}`;
  const reference = [opening, publisher === null || publisher === author ? null : sentence(publisher), url];
  const speaker = citedSpeaker(passage);
  const source = author ?? `“${title}”`;
  const cited = speaker === null || speaker === author ? source : `${speaker}, as cited in ${source}`;
  return `${joined(reference)}\n(${cited}, ${year}, para. ${paragraph.number})`;
}

function mla(passage: Passage): string {
  const { document, paragraph } = passage;
  const { title, publisher, url } = document;
  const author = quotedBy(passage);
  const speaker = citedSpeaker(passage);
  const names =
    speaker === null || speaker === author
      ? author
      : author === null
        ? speaker
        : `${speaker}, qtd. in ${author}`;
  const date = citedDate(document);
  const container = [
    publisher === author ? null : publisher,
    date === null ? "n.d." : mlaDate(date),
    url,
    `par. ${paragraph.number}`,
  ].filter((part) => part !== null);
  return joined([
    names === null ? null : sentence(names),
    `“${sentence(title)}”`,
    `${container.join(", ")}.`,
  ]);
}

function chicago(passage: Passage): string {
  const { document, paragraph } = passage;
  const { title, publisher, url, date } = document;
  const author = quotedBy(passage);
  const speaker = citedSpeaker(passage);
  const isQuoted = speaker !== null && speaker !== author;
  const said = isQuoted ? [speaker, date === null ? null : monthFirst(date)] : [];
  const container = isQuoted
    ? `quoted in ${author === null ? "" : `${author}, `}`
    : author === null
      ? ""
      : `${author}, `;
  const appeared = citedDate(document);
  const rest = [
    `${container}“${title},”${inBrackets([caveat(document)])}`,
    publisher === author || publisher === null ? null : `${publisher},`,
    `${appeared === null ? "n.d." : monthFirst(appeared)},`,
    `para. ${paragraph.number}`,
  ];
  const note = [...said.filter((part) => part !== null), joined(rest)].join(", ");
  return url === null ? `${note}.` : `${note}, ${url}.`;
}

/** `2022, January 16`, `2022, January` or `2022`; `n.d.` where it is not known. */
function apaDate(date: CalendarDate | null): string {
  if (date === null) return "n.d.";
  const [year, month, day] = dateParts(date);
  return joined([month === null ? year : `${year}, ${month}`, day]);
}

/** `16 Jan. 2022`; May, June and July are not shortened. */
function mlaDate(date: CalendarDate): string {
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
  const parts = dateInWords(date).split(" ").toReversed();
  const [year = date.iso, month = null, day = null] = parts;
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

/** What no citation may leave out: that a text is fiction, or a translation. */
function caveat(document: Document): string | null {
  const { provenance } = document;
  return provenance === "exercise" || provenance === "translation" ? provenanceInWords(document) : null;
}

function inBrackets(descriptions: readonly (string | null)[]): string {
  const given = descriptions.filter((description) => description !== null);
  return given.length === 0 ? "" : ` [${given.join("; ")}]`;
}

/** With a full stop, unless it ends in a mark of its own. */
function sentence(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(" ");
}
