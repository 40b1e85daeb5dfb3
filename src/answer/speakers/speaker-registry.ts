import type { Speaker } from "../../attribution/index.ts";
import type { Document } from "../../corpus/index.ts";
import type { Passage } from "../passage.ts";
import { groupMentions } from "./group-mentions.ts";
import { mentionsIn, speakersOf } from "./mention.ts";
import { type RegisteredSpeaker, toRegisteredSpeaker } from "./registered-speaker.ts";
import { SpeakerNames } from "./speaker-names.ts";

/** Everyone whose words stand in a revision, each once, whatever the documents call them. */
export class SpeakerRegistry {
  /** In the order of their first words. */
  readonly speakers: readonly RegisteredSpeaker[];
  /** The same by what they are called. */
  readonly names: SpeakerNames;
  readonly #byKey: ReadonlyMap<string, RegisteredSpeaker>;
  /** By the name as it is printed in the document, in the order of first words. */
  readonly #byDocument = new Map<Document, Map<string, RegisteredSpeaker>>();
  readonly #mayBe: ReadonlyMap<string, string | null>;

  /** The registry of the passages of a revision. */
  constructor(passages: Iterable<Passage>) {
    const mentions = mentionsIn(passages);
    const groups = groupMentions(mentions);
    this.#mayBe = new Map(groups.map(({ key, mayBe }) => [key, mayBe]));
    this.#byKey = new Map(groups.map((group) => [group.key, toRegisteredSpeaker(group)]));
    const keys = new Map(groups.flatMap((group) => group.mentions.map((mention) => [mention, group.key])));
    for (const mention of mentions) {
      const speaker = this.#byKey.get(keys.get(mention) ?? "");
      const known = this.#byDocument.get(mention.document) ?? new Map<string, RegisteredSpeaker>();
      this.#byDocument.set(mention.document, known);
      if (speaker !== undefined) for (const spelling of mention.spellings) known.set(spelling, speaker);
    }
    this.speakers = [...new Set([...this.#byDocument.values()].flatMap((known) => [...known.values()]))];
    this.names = new SpeakerNames(this.speakers);
  }

  /** Who that speaker of a document is; `null` for one who has no words in it. */
  identify(document: Document, { name }: Pick<Speaker, "name">): RegisteredSpeaker | null {
    return this.#byDocument.get(document)?.get(name) ?? null;
  }

  /** Whose words a paragraph holds, each once; nobody for one whose speakers are not identified. */
  speakersIn({ document, paragraph }: Passage): readonly RegisteredSpeaker[] {
    const speakers = speakersOf(paragraph).flatMap((speaker) => this.identify(document, speaker) ?? []);
    return speakers.length < 2 ? speakers : [...new Set(speakers)];
  }

  /** Everyone whose words stand in a document, in the order of their first words. */
  speakersOf(document: Document): readonly RegisteredSpeaker[] {
    return [...new Set(this.#byDocument.get(document)?.values())];
  }

  /** The only person whom a speaker may be who is known by a label alone; `null` where there is none or it is certain. */
  mayBe({ key }: RegisteredSpeaker): RegisteredSpeaker | null {
    return this.#byKey.get(this.#mayBe.get(key) ?? "") ?? null;
  }
}
