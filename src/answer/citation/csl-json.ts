import type { CalendarDate } from "../../corpus/index.ts";
import type { CitedName } from "./cited-name.ts";
import { type CitedSource, hasOccasion } from "./cited-source.ts";
import type { CitedType } from "./cited-type.ts";
import { isName } from "./cited-words.ts";
import { citationKey, noteInWords } from "./note-in-words.ts";

/** A name in CSL-JSON. */
type CslName = { readonly family: string; readonly given: string } | { readonly literal: string };

interface CslDate {
  readonly "date-parts": readonly (readonly number[])[];
}

/** An item of CSL-JSON with the fields that documents have. */
interface CslItem {
  readonly id: string;
  readonly type: CitedType;
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly translator?: readonly CslName[];
  readonly issued?: CslDate;
  readonly "event-date"?: CslDate;
  readonly "event-place"?: string;
  readonly "container-title"?: string;
  readonly publisher?: string;
  readonly genre?: string;
  readonly language?: string;
  readonly URL?: string;
  readonly note: string;
  readonly custom: { readonly anchor: string; readonly locator: CslLocator; readonly speaker?: string };
}

/** The place in the text, by the names that CSL has for kinds of locators. */
interface CslLocator {
  readonly paragraph: number;
  readonly page?: string;
  readonly timestamp?: string;
}

/**
 * The source as CSL-JSON: a list with one item, which reference managers import.
 *
 * @see https://docs.citationstyles.org/en/stable/specification.html (Appendix III and IV)
 */
export function cslJson(source: CitedSource): string {
  return JSON.stringify([cslItem(source)], null, 2);
}

/** The source as an item of CSL-JSON, with the fields that exist. */
function cslItem(source: CitedSource): CslItem {
  const { type, title, authors, translators, issued, place, description, language, url, words } = source;
  const occasion = hasOccasion(source) ? source.date : source.said;
  return {
    id: citationKey(source),
    type,
    title,
    ...(authors.length > 0 && { author: authors.map(cslName) }),
    ...(translators.length > 0 && { translator: translators.map(cslName) }),
    ...(issued !== null && { issued: cslDate(issued) }),
    ...(occasion !== null && { "event-date": cslDate(occasion) }),
    ...(place !== null && { "event-place": place }),
    ...published(source),
    ...(description !== null && { genre: description }),
    ...(language !== null && { language }),
    ...(url !== null && { URL: url }),
    note: noteInWords(source),
    custom: {
      anchor: source.anchor,
      locator: locator(source),
      ...(words.speaker !== null && isName(words.speaker) && { speaker: words.speaker }),
    },
  };
}

/** The publisher is what holds an article, a page or a broadcast; of a speech, a report or a hearing it is the publisher. */
function published({ type, publisher }: CitedSource) {
  if (publisher === null) return {};
  switch (type) {
    case "article-newspaper":
    case "article-magazine":
    case "webpage":
    case "broadcast":
    case "interview":
      return { "container-title": publisher };
    case "speech":
    case "report":
    case "hearing":
    case "document":
      return { publisher };
  }
}

function locator({ paragraph, mark }: CitedSource): CslLocator {
  switch (mark?.kind) {
    case "page":
      return { paragraph, page: mark.page };
    case "time":
      return { paragraph, timestamp: mark.time };
    case undefined:
      return { paragraph };
  }
}

function cslName(name: CitedName): CslName {
  return name.kind === "literal" ? { literal: name.name } : { family: name.family, given: name.given };
}

function cslDate({ iso }: CalendarDate): CslDate {
  return { "date-parts": [iso.split("-").map(Number)] };
}
