import type { Document, Paragraph } from "../../corpus/index.ts";
import type { Passage } from "../passage.ts";
import { authorsInWords } from "./cited-name.ts";
import { quotingInWords } from "./cited-words.ts";
import { dateInWords } from "./date-in-words.ts";
import { capitalized } from "./punctuation.ts";

/** Who the words belong to, in words of ours: name and role, or that nobody is identified. */
export function attributionInWords({ document, paragraph }: Passage): string {
  const { voice, speaker } = paragraph;
  if (voice === "prose")
    return `${authorsInWords(document.author) ?? document.publisher ?? "author not given"} (the text's own words)`;
  if (speaker === null) return "Speaker not identified";
  return speaker.role === null ? capitalized(speaker.name) : `${capitalized(speaker.name)}, ${speaker.role}`;
}

/** How the document stands to the speaker: `as relayed by Stephen Lendman`; `null` where it does not say. */
export function provenanceInWords({ provenance, author, publisher, translator }: Document): string | null {
  const by = authorsInWords(author) ?? publisher;
  switch (provenance) {
    case "relay":
      return by === null ? "as relayed" : `as relayed by ${by}`;
    case "republished":
      return by === null ? "as republished" : `as republished by ${by}`;
    case "translation":
      return translatedBy(authorsInWords(translator) ?? by);
    case "exercise":
      return "training exercise, fictional";
    case "official":
      return "official text";
    case null:
      return null;
  }
}

function translatedBy(by: string | null): string {
  return by === null ? "in translation" : `in translation by ${by}`;
}

/** Where the words stand in the source that the file was made from: `page 12`, `at 00:14:32`; `null` where that is not known. */
export function markInWords({ mark }: Pick<Paragraph, "mark">): string | null {
  switch (mark?.kind) {
    case "page":
      return `page ${mark.page}`;
    case "time":
      return `at ${mark.time}`;
    case undefined:
      return null;
  }
}

/**
 * The attribution in one line, from the fields that exist: speaker and role, who is quoted inside, date, place, provenance, title, publisher,
 * date of publication, link, page or time.
 *
 * @example "Maria Zakharova, spokeswoman …, 13 January 2022, Moscow; as relayed by Stephen Lendman, “Russian …”, stephenlendman.org, 16 January 2022, https://…"
 */
export function citationLine(passage: Passage): string {
  const quoting = quotingInWords(passage);
  const whose = [attributionInWords(passage), ...(quoting === null ? [] : [quoting])];
  const mark = markInWords(passage.paragraph);
  const source = [sourceInWords(passage.document), ...(mark === null ? [] : [mark])];
  return `${[...whose, ...occasion(passage.document)].join(", ")}; ${source.join(", ")}`;
}

/** When and where the words were said. */
export function occasion({ date, place }: Document): string[] {
  return [date === null ? "date not given" : dateInWords(date), ...(place === null ? [] : [place])];
}

/** The document that the words stand in: `as relayed by …, “Title”, publisher, date, link`. */
export function sourceInWords(document: Document): string {
  const { title, publisher, published, url, provenance } = document;
  const translator = provenance === "translation" ? null : authorsInWords(document.translator);
  const parts = [
    provenanceInWords(document),
    `“${title}”`,
    translator === null ? null : `translated by ${translator}`,
    publisher,
    published === null ? null : dateInWords(published),
    url,
  ];
  return parts.filter((part) => part !== null).join(", ");
}
