import { type CitedName, invertedName, namesInWords, shortName, spokenName } from "./cited-name.ts";
import { type CitedSource, hasOccasion } from "./cited-source.ts";
import { insideSentence } from "./cited-words.ts";
import { shortMonth } from "./date-in-words.ts";
import { capitalized, inMarks, joined, listed, sentence, withCapitalArticle } from "./punctuation.ts";
import { bracketsInWords, writtenQuotation } from "./style-quotation.ts";

/**
 * MLA 9: the entry of the list of works cited, and how it is cited in the text, a line each. After the MLA Handbook: authors 5.3–5.22,
 * contributors and dates of the source between title and container 5.106–5.107, dates 5.78, descriptions and notes at the end 5.108–5.110,
 * indirect sources 6.77, numbered paragraphs 6.20, times 6.22.
 */
export function mla(source: CitedSource): string {
  return `${entry(source)}\n${cited(source)}`;
}

function entry(source: CitedSource): string {
  const { authors, title, translators, publisher, url, description, caveats } = source;
  const occasion = occasionOf(source);
  const { isApart } = occasion;
  const issued = source.issued === null ? null : shortMonth(source.issued);
  const container = listed([publisher, issued, isApart ? null : occasion.place, url]);
  return joined([
    authors.length === 0 ? null : sentence(withCapitalArticle(authorsInOrder(authors))),
    inMarks(sentence(title)),
    translators.length === 0 ? null : sentence(`Translated by ${namesInWords(translators.map(spokenName))}`),
    isApart ? sentence(listed([occasion.date, occasion.place])) : null,
    container === "" ? null : sentence(container),
    ...[description, ...caveats].map((note) => (note === null ? null : sentence(capitalized(note)))),
  ]);
}

/** When and where a speech was held; apart from the container where the text appeared another day. */
function occasionOf(source: CitedSource) {
  const isApart = hasOccasion(source) && source.said !== null;
  return {
    isApart,
    date: source.said === null ? null : shortMonth(source.said),
    place: hasOccasion(source) ? source.place : null,
  };
}

/** Two authors, or the first of more; only the first is inverted. */
function authorsInOrder(authors: readonly CitedName[]): string {
  const [first, second, third] = authors;
  if (first === undefined) return "";
  const comma = first.kind === "person" ? "," : "";
  if (second === undefined) return invertedName(first);
  return third === undefined
    ? `${invertedName(first)}${comma} and ${spokenName(second)}`
    : `${invertedName(first)}${comma} et al.`;
}

function cited(source: CitedSource): string {
  const { quotation } = source;
  const brackets = quotation === null ? null : bracketsInWords(quotation);
  const inParentheses = `(${brackets === null ? placed(source) : `${placed(source)}; ${brackets}`})`;
  if (quotation === null) return inParentheses;
  const { text } = writtenQuotation(quotation, {
    blockFrom: Number.POSITIVE_INFINITY,
    bracketsOwnEllipses: true,
    showsCutEnd: true,
    keepsFullStop: false,
  });
  return `${text} ${inParentheses}.`;
}

/** A page or a time follows the name without a comma; the paragraph after a semicolon then, else after a comma. */
function placed(source: CitedSource): string {
  const { mark, paragraph, anchor } = source;
  const whose = whoseWords(source);
  const par = `par. ${paragraph} [${anchor}]`;
  if (mark === null) return listed([whose, par]);
  return `${whose} ${mark.kind === "page" ? mark.page : mark.time}; ${par}`;
}

function whoseWords(source: CitedSource): string {
  const { words } = source;
  const text = listed([inText(source), words.quoting]);
  if (words.speaker === null) return text;
  const given = words.givenBy === null ? null : `quoted by ${insideSentence(words.givenBy)}`;
  return `${listed([words.speaker, given])}, qtd. in ${text}`;
}

function inText({ authors, title }: CitedSource): string {
  const [first, second, third] = authors;
  if (first === undefined) return inMarks(title);
  if (second === undefined) return shortName(first);
  return third === undefined ? `${shortName(first)} and ${shortName(second)}` : `${shortName(first)} et al.`;
}
