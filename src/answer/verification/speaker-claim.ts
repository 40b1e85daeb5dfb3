import { nameWords, type Speaker, speakerKey } from "../../attribution/index.ts";
import type { Document } from "../../corpus/index.ts";
import { fold } from "../../text/index.ts";
import type { Passage } from "../passage.ts";
import type { Revision } from "../revision.ts";
import { type FoundSpeaker, findSpeaker } from "../speakers/find-speaker.ts";
import type { WhoseWords } from "../whose-words.ts";
import type { SpeakerClaim } from "./verification.ts";

/** Somebody who is said to have said the words. */
export interface ClaimedSpeaker {
  /** As it is given. */
  readonly name: string;
  /** Who that is in the revision. A name is never guessed. */
  readonly found: FoundSpeaker;
}

/** Words that were found, with whose they are. */
interface OwnedWords {
  readonly passage: Passage;
  readonly whose: WhoseWords;
  /** Tells whether words of an author's prose are among them, outside its quotations: asked only where it may be so. */
  readonly holdsProse: () => boolean;
}

/** Who a name means in the revision. */
export function claimedSpeaker(revision: Revision, name: string): ClaimedSpeaker {
  return { name, found: findSpeaker(revision, name) };
}

/** The places of the passages with words of theirs: those are looked at first. None for a name that means nobody certain. */
export function placesOfClaimed(claimed: ClaimedSpeaker | null): ReadonlySet<number> {
  if (claimed?.found.kind !== "found") return new Set();
  return new Set(claimed.found.alike.flatMap(({ passages }) => [...passages.places]));
}

/** What the record says of words that were found in these places; `null` where nobody is said to have said them. */
export function claimOn(
  revision: Revision,
  claimed: ClaimedSpeaker | null,
  words: readonly OwnedWords[],
): SpeakerClaim | null {
  if (claimed === null) return null;
  const { name, found } = claimed;
  const said = distinct(words.flatMap(speakersOf));
  switch (found.kind) {
    case "unknown":
      if (words.length > 0 && words.every((one) => isAuthor(one, name)))
        return { name, kind: "right", speaker: { name, role: null, aliases: [] } };
      return { name, kind: "unknown", near: found.near, said };
    case "ambiguous":
      return { name, kind: "ambiguous", names: found.names, said };
    case "found": {
      const { speaker } = found;
      if (words.length === 0) return { name, kind: "open", speaker };
      const keys = new Set(found.alike.map(({ key }) => key));
      const isTheirs = (one: OwnedWords) => isOf(revision, one, { name, keys }) || isAuthor(one, name);
      return words.every(isTheirs)
        ? { name, kind: "right", speaker }
        : { name, kind: "wrong", speaker, said };
    }
  }
}

/** Whose the words themselves are; nobody for an author's prose alone, its author where it goes with what it quotes. */
function speakersOf({ passage: { document, paragraph }, whose, holdsProse }: OwnedWords): (Speaker | null)[] {
  const isProse = paragraph.voice === "prose";
  switch (whose.kind) {
    case "own":
      return isProse ? [] : [paragraph.speaker];
    case "quoted":
      return [whose.quotation.speaker];
    case "mixed": {
      const own = isProse ? authorOf(document) : paragraph.speaker;
      return isProse && !holdsProse() ? [...whose.speakers] : [own, ...whose.speakers];
    }
  }
}

function authorOf({ author }: Document): Speaker | null {
  return author === null ? null : { name: author, role: null, aliases: [] };
}

/**
 * True where the words are all of one of these speakers, or of somebody whom the document itself calls by that name: a label that
 * several people have is one of them there.
 */
function isOf(
  revision: Revision,
  words: OwnedWords,
  { name, keys }: { readonly name: string; readonly keys: ReadonlySet<string> },
): boolean {
  const speakers = speakersOf(words);
  const isOne = (speaker: Speaker | null) =>
    speaker !== null &&
    (keys.has(keyIn(revision, words.passage.document, speaker)) || isCalled(speaker, name));
  return speakers.length > 0 && speakers.every(isOne);
}

function isCalled(speaker: Speaker, name: string): boolean {
  if ([speaker.name, ...speaker.aliases].some((known) => fold(known) === fold(name))) return true;
  const [own, words] = [nameWords(speaker.name), nameWords(name)];
  return words.length > 0 && words.every((word) => own.includes(word));
}

function keyIn({ registry }: Revision, document: Document, speaker: Speaker): string {
  return registry.identify(document, speaker)?.key ?? speakerKey(speaker);
}

/** True for the author's own prose where that name is the author's. */
function isAuthor({ passage: { document, paragraph }, whose }: OwnedWords, name: string): boolean {
  return (
    paragraph.voice === "prose" &&
    whose.kind === "own" &&
    document.author !== null &&
    fold(document.author) === fold(name)
  );
}

function distinct(speakers: readonly (Speaker | null)[]): (Speaker | null)[] {
  return [...new Map(speakers.map((speaker) => [speaker?.name ?? null, speaker])).values()];
}
