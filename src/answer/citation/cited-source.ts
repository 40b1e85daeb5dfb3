import { reporter, type Speaker, speakerKey } from "../../attribution/index.ts";
import type { CalendarDate, SourceMark } from "../../corpus/index.ts";
import type { Passage } from "../passage.ts";
import { type CitedName, parseNames, spokenName } from "./cited-name.ts";
import { type CitedType, citedType, descriptionOf } from "./cited-type.ts";
import { type CitedWords, citedWords } from "./cited-words.ts";
import { dateInWords } from "./date-in-words.ts";
import { provenanceInWords } from "./one-line.ts";
import { onOneLine } from "./punctuation.ts";
import { type CitedQuotation, whoseStretches } from "./quotation.ts";

/** Everything that a citation can be made of, read once; what the document does not state is `null` or empty. */
export interface CitedSource {
  readonly type: CitedType;
  /** What the text is besides an article: `Speech`, `Interview transcript`. */
  readonly description: string | null;
  /** Who is answerable for the text: its authors, the speaker of a speech, its publisher. Empty: it is cited by its title. */
  readonly authors: readonly CitedName[];
  readonly title: string;
  /** `null` also where it is named as the author. */
  readonly publisher: string | null;
  /** When the text appeared, as far as the document says. */
  readonly issued: CalendarDate | null;
  /** When the words were said, where that is known apart from when the text appeared. */
  readonly said: CalendarDate | null;
  /** When the words were said or, where nothing else is known, the text appeared. */
  readonly date: CalendarDate | null;
  readonly place: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly translators: readonly CitedName[];
  /** What no citation may leave out: fiction, translation, another's hand, withdrawn. In words of ours, small letters. */
  readonly caveats: readonly string[];
  /** How the document stands to the speaker, in words of ours. */
  readonly provenance: string | null;
  /** Whose words they are. Its speaker is `null` where that is the author. */
  readonly words: CitedWords;
  /** The words themselves, where only these are cited. */
  readonly quotation: CitedQuotation | null;
  readonly paragraph: number;
  readonly anchor: string;
  readonly mark: SourceMark | null;
}

/** What a citation of the passage, or of these words in it, is made of. */
export function citedSource(passage: Passage, quotation: CitedQuotation | null = null): CitedSource {
  const { document, paragraph } = passage;
  const { date, published, language, translator } = document;
  const authors = authorsOf(passage);
  const publisher = lineOf(document.publisher);
  const isPublisher = (name: CitedName) => publisher !== null && isSame(spokenName(name), publisher);
  const given = citedWords(passage, quotation === null ? null : whoseStretches(passage, quotation));
  const words = withoutAuthors(given, authors);
  return {
    type: citedType(document),
    description: descriptionOf(document),
    authors,
    title: withoutEndMarks(onOneLine(document.title)),
    publisher: authors.some(isPublisher) ? null : publisher,
    issued: published ?? date,
    said: published === null ? null : date,
    date,
    place: lineOf(document.place),
    url: document.url,
    language: language === "und" ? null : language,
    translators: translator === null ? [] : parseNames(onOneLine(translator)),
    caveats: caveatsOf(passage, words),
    provenance: lineOf(provenanceInWords(document)),
    words,
    quotation,
    paragraph: paragraph.number,
    anchor: paragraph.anchor,
    mark: paragraph.mark,
  };
}

/** The title without commas, semicolons and colons at its end, which would meet the style’s own marks; as it is where it is nothing else. */
function withoutEndMarks(title: string): string {
  let end = title.length;
  while (end > 0 && ",;: ".includes(title.charAt(end - 1))) end -= 1;
  return end === 0 ? title : title.slice(0, end);
}

function lineOf(text: string | null): string | null {
  return text === null || onOneLine(text) === "" ? null : onOneLine(text);
}

/** Authors as stated; else whose speech, statement or interview it is; else the publisher. */
function authorsOf({ document, paragraph }: Passage): readonly CitedName[] {
  const { author, publisher, kind, citedAs, speakers } = document;
  const stated = author === null ? [] : parseNames(onOneLine(author));
  if (stated.length > 0) return stated;
  const isWritten = (kind === "speech" || kind === "statement") && paragraph.voice !== "prose";
  const isOnes = citedAs === "speech" || citedAs === "interview";
  const speaker = isWritten ? paragraph.speaker : isOnes ? onlyOne(speakers) : null;
  const name = lineOf(speaker?.name ?? publisher);
  return name === null ? [] : [{ kind: "literal", name }];
}

/** The one who speaks besides reporters: whose speech it is, or who is interviewed. */
function onlyOne(speakers: readonly Speaker[]): Speaker | null {
  const [first, second] = speakers.filter(({ name }) => name !== reporter.name);
  return second === undefined ? (first ?? null) : null;
}

function isSame(one: string, other: string): boolean {
  return speakerKey({ name: one }) === speakerKey({ name: other });
}

/** The words without those as speakers who are the text's authors. */
function withoutAuthors(words: CitedWords, authors: readonly CitedName[]): CitedWords {
  const isAuthor = (name: string | null) =>
    name !== null && authors.some((author) => isSame(spokenName(author), name));
  return {
    ...words,
    speaker: isAuthor(words.speaker) ? null : words.speaker,
    givenBy: isAuthor(words.givenBy) ? null : words.givenBy,
  };
}

function caveatsOf({ document, paragraph }: Passage, { speaker }: CitedWords): string[] {
  const { provenance, withdrawn, translator } = document;
  const isOwn = speaker === null && paragraph.voice !== "prose";
  const isSaid =
    provenance === "exercise" ||
    provenance === "republished" ||
    (provenance === "translation" && translator === null) ||
    (provenance === "relay" && isOwn);
  const said = isSaid ? lineOf(provenanceInWords(document)) : null;
  const taken = withdrawn === null ? null : `withdrawn ${dateInWords(withdrawn)}`;
  return [said, taken].filter((caveat) => caveat !== null);
}

/** Whether the text has an occasion of its own, as a speech or a hearing has, rather than telling of one. */
export function hasOccasion({ description }: Pick<CitedSource, "description">): boolean {
  return description !== null;
}
