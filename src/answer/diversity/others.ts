import { reporter } from "../../attribution/index.ts";
import type { Document } from "../../corpus/index.ts";
import { fold } from "../../text/index.ts";
import { isFiction } from "../fiction.ts";
import type { Passage } from "../passage.ts";
import type { Revision } from "../revision.ts";
import type { RegisteredSpeaker } from "../speakers/registered-speaker.ts";
import type { SpeakerRegistry } from "../speakers/speaker-registry.ts";

/** The most speakers besides those shown. */
const MOST_OTHERS = 3;

/** What is shown of an answer, and what else was near enough. */
export interface OthersSought<Found extends Passage> {
  readonly shown: readonly Passage[];
  /** Best first, each with the quotation in focus that was asked for. */
  readonly rest: Iterable<Found>;
}

/**
 * The best passages of up to three speakers of whom nothing is shown, one of each, in their order. Where nobody else who is identified
 * has said anything, prose of other authors. Never a reporter's, nor those of somebody who may be one of the speakers shown; fiction only
 * beside fiction.
 */
export function othersOn<Found extends Passage>(
  revision: Revision,
  { shown, rest }: OthersSought<Found>,
): Found[] {
  const [first] = shown;
  if (first === undefined) return [];
  const taken = new Set(shown.flatMap((passage) => namesIn(revision, passage)));
  const speakers: Found[] = [];
  const authors: Found[] = [];
  for (const found of rest) {
    if (isFiction(found.document) && !isFiction(first.document)) continue;
    const owner = ownerOf(revision, found);
    if (owner === null || owner.names.some((name) => taken.has(name))) continue;
    for (const name of owner.names) taken.add(name);
    (owner.kind === "speaker" ? speakers : authors).push(found);
    if (speakers.length === MOST_OTHERS) break;
  }
  return speakers.length > 0 ? speakers : authors.slice(0, MOST_OTHERS);
}

/**
 * Tells whether a passage may be of somebody of whom nothing is shown, without a look at its words: false for turns, speeches and quotations
 * of those who are shown, and of nobody who is identified.
 */
export function otherThan(revision: Revision, shown: readonly Passage[]): (passage: Passage) => boolean {
  const taken = new Set(shown.flatMap((passage) => namesIn(revision, passage)));
  return (passage) => {
    if (passage.paragraph.voice === "prose") return true;
    const owner = ownerOf(revision, passage);
    return owner !== null && !owner.names.some((name) => taken.has(name));
  };
}

/** Whose words a passage is taken for, with all that may be one and the same. */
interface Owner {
  readonly kind: "speaker" | "author";
  readonly names: readonly string[];
}

/** The speaker, or who is quoted in the words that were asked for, or the author of prose; `null` for nobody who is identified. */
function ownerOf({ registry }: Revision, { document, paragraph, inFocus }: Passage): Owner | null {
  const isProse = paragraph.voice === "prose";
  const speaker = isProse ? inFocus?.speaker : paragraph.speaker;
  if (speaker === undefined) return { kind: "author", names: [authorName(document)] };
  if (speaker === null || speaker.name === reporter.name) return null;
  const known = registry.identify(document, speaker);
  return known === null ? null : { kind: "speaker", names: namesOf(registry, known) };
}

/** Everybody whose words a passage holds, and the author of prose. */
function namesIn({ registry }: Revision, passage: Passage): string[] {
  const speakers = registry.speakersIn(passage).flatMap((speaker) => namesOf(registry, speaker));
  return passage.paragraph.voice === "prose" ? [...speakers, authorName(passage.document)] : speakers;
}

/** The keys of a speaker, and of the person whom a label may mean. */
function namesOf(registry: SpeakerRegistry, speaker: RegisteredSpeaker): string[] {
  const person = registry.mayBe(speaker);
  return [speaker, ...(person === null ? [] : [person])].map(({ key }) => `speaker ${key}`);
}

function authorName({ author, publisher, id }: Document): string {
  return `author ${fold(author ?? publisher ?? id)}`;
}
