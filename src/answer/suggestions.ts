import { reporter, type Speaker } from "../attribution/index.ts";
import type { Document } from "../corpus/index.ts";
import { newestFirst } from "./newest-first.ts";
import type { Revision } from "./revision.ts";
import { rankByName, type Suggestible, toSuggestible } from "./suggestible.ts";

/** A speaker with how much a revision holds of them. */
export interface SuggestedSpeaker extends Speaker {
  /** How many paragraphs hold words of theirs. */
  readonly paragraphs: number;
}

const DEFAULT_LIMIT = 25;

/** Every key stroke asks again, so the folded names of a revision are kept as long as it is. */
const speakersOf = new WeakMap<Revision, readonly Suggestible<SuggestedSpeaker>[]>();
const documentsOf = new WeakMap<Revision, readonly Suggestible<Document>[]>();

/**
 * The speakers whose name somebody may be typing, best first: the name begins with what is typed, words of the name or an
 * alias begin with its words, the name or an alias holds it, the name is spelled nearly so. Equally good ones, and all
 * speakers where nothing is typed, by their number of paragraphs. Accents and case make no difference.
 */
export function suggestSpeakers(
  revision: Revision,
  typed: string,
  limit = DEFAULT_LIMIT,
): SuggestedSpeaker[] {
  const known = speakersOf.get(revision) ?? suggestibleSpeakers(revision);
  speakersOf.set(revision, known);
  return rankByName(known, typed, limit);
}

/**
 * The documents whose title or id somebody may be typing, best first, as {@link suggestSpeakers} ranks names, the id
 * counting as an alias. Equally good ones, and all documents where nothing is typed, newest first.
 */
export function suggestDocuments(revision: Revision, typed: string, limit = DEFAULT_LIMIT): Document[] {
  const known =
    documentsOf.get(revision) ??
    newestFirst(revision.documents).map((document) => toSuggestible(document, document.title, [document.id]));
  documentsOf.set(revision, known);
  return rankByName(known, typed, limit);
}

/** Everyone but reporters, whose common name stands for different people. */
function suggestibleSpeakers({ registry }: Revision): Suggestible<SuggestedSpeaker>[] {
  return registry.speakers
    .filter(({ name }) => name !== reporter.name)
    .map(({ name, role, aliases, passages }) => ({ name, role, aliases, paragraphs: passages.length }))
    .toSorted((one, other) => other.paragraphs - one.paragraphs)
    .map((speaker) => toSuggestible(speaker, speaker.name, speaker.aliases));
}
