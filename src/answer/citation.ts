import type { CalendarDate, Document } from "../corpus/index.ts";
import { quotingInWords } from "./cited-names.ts";
import type { Passage } from "./passage.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** A date in words: `13 January 2022`, `January 2022` or `2022`, as far as it is known. */
export function dateInWords({ iso }: CalendarDate): string {
  const [year, month, day] = iso.split("-");
  const monthName = month === undefined ? undefined : months[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), monthName, year].filter(Boolean).join(" ");
}

/** Who the words belong to, in words of ours: name and role, or that nobody is identified. */
export function attributionInWords({ document, paragraph }: Passage): string {
  const { voice, speaker } = paragraph;
  if (voice === "prose")
    return `${document.author ?? document.publisher ?? "author not given"} (the text's own words)`;
  if (speaker === null) return "Speaker not identified";
  return speaker.role === null ? capitalized(speaker.name) : `${capitalized(speaker.name)}, ${speaker.role}`;
}

/** How the document stands to the speaker: `as relayed by Stephen Lendman`; `null` where it does not say. */
export function provenanceInWords({ provenance, author, publisher }: Document): string | null {
  const by = author ?? publisher;
  switch (provenance) {
    case "relay":
      return by === null ? "as relayed" : `as relayed by ${by}`;
    case "republished":
      return by === null ? "as republished" : `as republished by ${by}`;
    case "translation":
      return by === null ? "in translation" : `in translation by ${by}`;
    case "exercise":
      return "training exercise, fictional";
    case "official":
      return "official text";
    case null:
      return null;
  }
}

/**
 * The attribution in one line, from the fields that exist: speaker and role, who is quoted inside, date, place, provenance, title, publisher,
 * date of publication, link.
 *
 * @example "Maria Zakharova, spokeswoman …, 13 January 2022, Moscow; as relayed by Stephen Lendman, “Russian …”, stephenlendman.org, 16 January 2022, https://…"
 */
export function citationLine(passage: Passage): string {
  const quoting = quotingInWords(passage);
  const whose = [attributionInWords(passage), ...(quoting === null ? [] : [quoting])];
  return `${[...whose, ...occasion(passage.document)].join(", ")}; ${sourceInWords(passage.document)}`;
}

/** When and where the words were said. */
export function occasion({ date, place }: Document): string[] {
  return [date === null ? "date not given" : dateInWords(date), ...(place === null ? [] : [place])];
}

/** The document that the words stand in: `as relayed by …, “Title”, publisher, date, link`. */
export function sourceInWords(document: Document): string {
  const { title, publisher, published, url } = document;
  const parts = [
    provenanceInWords(document),
    `“${title}”`,
    publisher,
    published === null ? null : dateInWords(published),
    url,
  ];
  return parts.filter((part) => part !== null).join(", ");
}

function capitalized(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
