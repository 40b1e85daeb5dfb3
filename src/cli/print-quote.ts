import {
  attributionInWords,
  dateInWords,
  insertionsIn,
  isNamedIn,
  markInWords,
  notesInWords,
  occasion,
  type Passage,
  provenanceInWords,
  type Quote,
  quotedInWords,
  sourceInWords,
} from "../answer/index.ts";
import type { Page } from "./page.ts";
import { printable } from "./terminal.ts";

const INDENT = 4;

/** A quote with everything that a reader needs to check it, for a terminal. */
export function printQuote(quote: Quote, page: Page): string {
  const quoted = quotedInWords(quote);
  const details = [
    page.strong(printable(attributionInWords(quote))),
    ...(quoted === null ? [] : [printable(quoted)]),
    printable([...occasion(quote.document), sourceInWords(quote.document)].join(", ")),
    ...notesInWords(quote).map(printable),
    ...alsoInLines(quote).map(printable),
    ...versionLines(quote).map(printable),
    page.faint(printable(`${placeInText(quote)}${matchedNote(quote)}`)),
  ];
  return [page.layOut(wordsOf(quote, page)), ...details.map((detail) => page.layOut(detail, INDENT))].join(
    "\n",
  );
}

/** How many other places of the same words are named. */
const MOST_ALSO_IN = 5;

/** Where else the speaker's words stand, as one line; none for most quotes. */
function alsoInLines({ alsoIn, versions }: Quote): string[] {
  const others = alsoIn.filter((place) => !isNamedIn(versions, place));
  if (others.length === 0) return [];
  const more = others.length - MOST_ALSO_IN;
  const named = others.slice(0, MOST_ALSO_IN).map(placeInWords);
  return [`Also in: ${[...named, ...(more > 0 ? [`${more} more`] : [])].join("; ")}`];
}

/** The other versions of the statement, as lines; none for most quotes. */
function versionLines({ versions }: Quote): string[] {
  return versions.slice(0, MOST_ALSO_IN).map(({ document, passage }) => {
    const { title, date, language, url, id } = document;
    const facts = [
      `“${title}”`,
      provenanceInWords(document),
      language,
      date === null ? null : dateInWords(date),
      url,
      passage?.paragraph.anchor ?? id,
    ];
    return `Other version: ${facts.filter((fact) => fact !== null).join(", ")}`;
  });
}

function placeInWords({ document: { title, date }, paragraph: { anchor } }: Passage): string {
  return [`“${title}”`, ...(date === null ? [] : [dateInWords(date)]), anchor].join(", ");
}

/** `2031/press:0123456789, paragraph 3, at 00:14:32`. */
function placeInText({ paragraph }: Quote): string {
  const mark = markInWords(paragraph);
  return [paragraph.anchor, `paragraph ${paragraph.number}`, ...(mark === null ? [] : [mark])].join(", ");
}

/** Which state of the corpus quotes are from, and what they vouch for. */
export function printRevision(revision: string, { faint, layOut }: Page): string {
  return layOut(
    faint(`Revision ${revision}. Quotes are word for word; whether they are true is for you to check.`),
  );
}

/** Words of a voice in quotation marks of ours; the author's prose without. */
function wordsOf({ paragraph }: Quote, { inserted }: Page): string {
  const { text, voice } = paragraph;
  let from = 0;
  let words = "";
  for (const { start, end } of insertionsIn(paragraph)) {
    words += printable(text.slice(from, start)) + inserted(printable(text.slice(start, end)));
    from = end;
  }
  words += printable(text.slice(from));
  return voice === "prose" ? words : `“${words}”`;
}

function matchedNote({ matched }: Quote): string {
  return matched.length === 0 ? "" : `, matched: ${matched.join(", ")}`;
}
