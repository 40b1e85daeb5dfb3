import { type CitedName, initials, namesInWords, shortName, spokenName } from "./cited-name.ts";
import type { CitedSource } from "./cited-source.ts";
import { insideSentence } from "./cited-words.ts";
import { yearFirst, yearOf } from "./date-in-words.ts";
import { capitalized, inMarks, joined, listed, sentence, withCapitalArticle } from "./punctuation.ts";
import { bracketsInWords, writtenQuotation } from "./style-quotation.ts";

/**
 * APA 7: the reference, and how it is cited in the text, a line each. After the Publication Manual and apastyle.apa.org: authors 9.7–9.12,
 * dates 9.13–9.17, speech transcripts ("Transcripts of audiovisual works"), press releases 10.4, web pages 10.16, translators and works
 * published again 10.2, secondary sources 8.6, places of a quotation without pages 8.28.
 */
export function apa(source: CitedSource): string {
  return `${reference(source)}\n${cited(source)}`;
}

function reference(source: CitedSource): string {
  const { authors, title, publisher, url, issued } = source;
  const author = authors.length === 0 ? null : sentence(withCapitalArticle(authorsInOrder(authors)));
  const dated = `(${issued === null ? "n.d." : yearFirst(issued)}).`;
  const titled = sentence(`${title}${translated(source)}${described(source)}`);
  return joined([
    ...(author === null ? [titled, dated] : [author, dated, titled]),
    publisher === null ? null : sentence(publisher),
    url,
    original(source) === null ? null : `(Original work published ${original(source)})`,
  ]);
}

/** All authors up to 20; of more the first 19 and the last (9.8). */
function authorsInOrder(authors: readonly CitedName[]): string {
  const names = authors.map(withInitials);
  if (names.length > 20) return `${names.slice(0, 19).join(", ")}, . . . ${names.at(-1)}`;
  return namesInWords(names, { and: "&", commaBetweenTwo: true });
}

function withInitials(name: CitedName): string {
  return name.kind === "literal" ? name.name : `${name.family}, ${initials(name.given)}`;
}

function translated({ translators }: CitedSource): string {
  if (translators.length === 0) return "";
  const names = translators.map((name) =>
    name.kind === "literal" ? spokenName(name) : `${initials(name.given)} ${name.family}`,
  );
  return ` (${namesInWords(names, { and: "&" })}, Trans.)`;
}

function described({ description, caveats }: CitedSource): string {
  const descriptions = [...(description === null ? [] : [description]), ...caveats];
  return descriptions.length === 0 ? "" : ` [${capitalized(descriptions.join("; "))}]`;
}

/** The year in which a text of its speaker's own was first heard, where it appeared in another. */
function original({ description, issued, said, words }: CitedSource): string | null {
  if (description === null || issued === null || said === null || words.speaker !== null) return null;
  return yearOf(said) === yearOf(issued) ? null : yearOf(said);
}

function cited(source: CitedSource): string {
  const { quotation } = source;
  const brackets = quotation === null ? null : bracketsInWords(quotation);
  const place = listed([
    whose(source),
    years(source),
    mark(source),
    `para. ${source.paragraph} [${source.anchor}]`,
  ]);
  const inParentheses = `(${brackets === null ? place : `${place}; ${brackets}`})`;
  if (quotation === null) return inParentheses;
  const { text, isBlock } = writtenQuotation(quotation, {
    blockFrom: 40,
    bracketsOwnEllipses: false,
    showsCutEnd: false,
    keepsFullStop: false,
  });
  return isBlock ? `${text} ${inParentheses}` : `${text} ${inParentheses}.`;
}

/** Whose words they are: `Ida Marrow, 2031, as cited in Lisk`; the year of the words where it is known apart. */
function whose(source: CitedSource): string {
  const { words, said } = source;
  const text = listed([inText(source), words.quoting]);
  if (words.speaker === null) return text;
  const speaker = listed([
    words.speaker,
    words.givenBy === null ? null : `quoted by ${insideSentence(words.givenBy)}`,
    said === null ? null : yearOf(said),
  ]);
  return `${speaker}, as cited in ${text}`;
}

function inText({ authors, title }: CitedSource): string {
  const [first, second, third] = authors;
  if (first === undefined) return inMarks(title);
  if (second === undefined) return shortName(first);
  return third === undefined ? `${shortName(first)} & ${shortName(second)}` : `${shortName(first)} et al.`;
}

function years(source: CitedSource): string {
  const year = source.issued === null ? "n.d." : yearOf(source.issued);
  const first = original(source);
  return first === null ? year : `${first}/${year}`;
}

/** `p. 12`, or the time without leading zeros, as in `2:12` and `1:35:02`. */
function mark({ mark: place }: CitedSource): string | null {
  if (place === null) return null;
  return place.kind === "page" ? `p. ${place.page}` : place.time.replace(/^(?:00:)?0?/u, "");
}
