import { type CitedName, invertedName, namesInWords, spokenName } from "./cited-name.ts";
import { type CitedSource, hasOccasion } from "./cited-source.ts";
import { insideSentence } from "./cited-words.ts";
import { monthFirst } from "./date-in-words.ts";
import { capitalized, inMarks, joined, listed, sentence, withCapitalArticle } from "./punctuation.ts";
import { bracketsInWords, writtenQuotation } from "./style-quotation.ts";

/**
 * Chicago 17, notes and bibliography: the note and the entry, a line each; the words above them where only these are cited. After the
 * Manual of Style: authors 14.75–14.79, translators 14.104, titles that end in a question mark 14.96, newspapers 14.191–14.198, web pages
 * 14.207, interviews 14.211–14.213, speeches 14.217, sources quoted in others 14.260, times 14.261–14.268.
 */
export function chicago(source: CitedSource): string {
  const lines = [note(source), bibliography(source)];
  return [...quoted(source), ...lines].join("\n");
}

function quoted({ quotation }: CitedSource): string[] {
  if (quotation === null) return [];
  const { text } = writtenQuotation(quotation, {
    blockFrom: 100,
    bracketsOwnEllipses: true,
    showsCutEnd: false,
    keepsFullStop: true,
  });
  return [text];
}

function note(source: CitedSource): string {
  const { translators, publisher, url } = source;
  const aside = occasionInWords(source);
  const titled = listed([
    titleInMarks(source.title, aside),
    translators.length === 0 ? null : `trans. ${namesInWords(translators.map(spokenName))}`,
    publisher,
    appeared(source),
    ...places(source),
    url,
  ]);
  const author = source.authors.length === 0 ? null : namesInNote(source.authors);
  return sentence(withCapitalArticle(`${saidBy(source)}${listed([author, titled])}`));
}

/** A title that ends in a question mark keeps the comma after it (14.96). */
function titleInMarks(title: string, aside: string): string {
  if (aside !== "") return `${inMarks(title)} (${aside})`;
  return inMarks(/[!?…]$/u.test(title) ? `${title},` : title);
}

/** Whose words they are, and when and where they were said, where the text only tells of it. */
function saidBy(source: CitedSource): string {
  const { words, said, place } = source;
  if (words.speaker === null) return "";
  const occasion = hasOccasion(source) ? [] : [place, said === null ? null : monthFirst(said)];
  const given = words.givenBy === null ? null : `quoted by ${insideSentence(words.givenBy)}`;
  return `${listed([words.speaker, given, ...occasion])}, quoted in `;
}

/** `speech, Orvessa, January 13, 2022; as republished by Petra Lisk`. */
function occasionInWords(source: CitedSource): string {
  const { description, place, caveats } = source;
  const date = dateOfOccasion(source);
  const occasion = description === null ? "" : listed([description.toLowerCase(), place, date]);
  return [occasion, ...caveats].filter((part) => part !== "").join("; ");
}

function dateOfOccasion({ date }: CitedSource): string | null {
  return date === null ? null : monthFirst(date);
}

/** When the text appeared; the day of a speech that has only one date stands beside the place. */
function appeared(source: CitedSource): string | null {
  const { issued, said, date } = source;
  if (issued === null) return "n.d.";
  const isBesidePlace = hasOccasion(source) && date !== null && said === null;
  return isBesidePlace ? null : monthFirst(issued);
}

/** Page or time, paragraph and anchor, with who is quoted there and what brackets mean. */
function places({ mark, paragraph, anchor, words, quotation }: CitedSource): readonly (string | null)[] {
  const place = mark === null ? null : mark.kind === "page" ? mark.page : `at ${mark.time}`;
  const brackets = quotation === null ? null : bracketsInWords(quotation);
  const asides = [words.quoting, brackets].filter((part) => part !== null);
  return [place, `para. ${paragraph} [${anchor}]${asides.length === 0 ? "" : ` (${asides.join("; ")})`}`];
}

function bibliography(source: CitedSource): string {
  const { authors, title, translators, publisher, issued, url, description, place, caveats } = source;
  const occasion =
    description === null ? null : sentence(listed([description, place, dateOfOccasion(source)]));
  const published = publisher === null && issued === null ? "N.d." : listed([publisher, appeared(source)]);
  return joined([
    authors.length === 0 ? null : sentence(withCapitalArticle(namesInBibliography(authors))),
    inMarks(sentence(title)),
    translators.length === 0 ? null : sentence(`Translated by ${namesInWords(translators.map(spokenName))}`),
    occasion,
    published === "" ? null : sentence(published),
    ...caveats.map((caveat) => sentence(capitalized(caveat))),
    url === null ? null : sentence(url),
  ]);
}

/** Up to three authors; of more the first (14.76). */
function namesInNote(authors: readonly CitedName[]): string {
  const names = authors.map(spokenName);
  return names.length > 3 ? `${names[0]} et al.` : namesInWords(names);
}

/** Up to ten authors; of more the first seven (14.76). Only the first is inverted. */
function namesInBibliography(authors: readonly CitedName[]): string {
  const [first, ...others] = authors;
  if (first === undefined) return "";
  const names = [invertedName(first), ...others.map(spokenName)];
  if (names.length > 10) return `${names.slice(0, 7).join(", ")}, et al.`;
  return namesInWords(names, { commaBetweenTwo: first.kind === "person" });
}
