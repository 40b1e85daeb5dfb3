import type { Speaker } from "../../attribution/index.ts";
import type { Document } from "../../corpus/index.ts";
import type { Passage } from "../passage.ts";
import { type Passages, passageList } from "../passages.ts";
import { speakersOf } from "./mention.ts";
import type { RegistryRecord } from "./register-speakers.ts";
import type { RegisteredSpeaker } from "./registered-speaker.ts";
import { SpeakerNames } from "./speaker-names.ts";
import type { SpeakerRecord } from "./speaker-record.ts";

/** What a registry is opened from. */
export interface RegistryParts {
  readonly record: RegistryRecord;
  /** Where the words of a speaker stand, by the speaker's number. */
  readonly placesOf: (speaker: number) => Uint32Array;
  readonly documents: readonly Document[];
  readonly passages: Passages;
}

/** Everyone whose words stand in a revision, each once, whatever the documents call them. */
export class SpeakerRegistry {
  /** In the order of their first words. */
  readonly speakers: readonly RegisteredSpeaker[];
  #names: SpeakerNames | null = null;
  readonly #parts: RegistryParts;
  readonly #numberOf: ReadonlyMap<string, number>;
  /** By the name as it is printed in the document; made for the documents that are asked for. */
  readonly #byDocument = new Map<number, ReadonlyMap<string, RegisteredSpeaker>>();
  readonly #mayBe: ReadonlyMap<string, RegisteredSpeaker | undefined>;

  constructor(parts: RegistryParts) {
    const { record, documents } = parts;
    this.#parts = parts;
    this.#numberOf = new Map(documents.map(({ id }, number) => [id, number]));
    this.speakers = record.speakers.map((speaker, number) => toSpeaker(speaker, number, parts));
    this.#mayBe = new Map(
      record.speakers.flatMap(({ key, mayBe }) => (mayBe === null ? [] : [[key, this.speakers[mayBe]]])),
    );
  }

  /** Whom a name means: those of that name, else of that alias, else those of whose name all its words are a part. */
  fitting(name: string): readonly RegisteredSpeaker[] {
    this.#names ??= new SpeakerNames(this.#parts.record.speakers);
    return this.#names.fitting(name).flatMap((number) => this.speakers[number] ?? []);
  }

  /** Who that speaker of a document is; `null` for one who has no words in it. */
  identify(document: Document, { name }: Pick<Speaker, "name">): RegisteredSpeaker | null {
    return this.#namedIn(document).get(name) ?? null;
  }

  /** Whose words a paragraph holds, each once; nobody for one whose speakers are not identified. */
  speakersIn({ document, paragraph }: Passage): readonly RegisteredSpeaker[] {
    return [...new Set(speakersOf(paragraph).flatMap((speaker) => this.identify(document, speaker) ?? []))];
  }

  /** Everyone whose words stand in a document, in the order of their first words. */
  speakersOf(document: Document): readonly RegisteredSpeaker[] {
    return [...new Set(this.#namedIn(document).values())];
  }

  /** The only person whom a speaker may be who is known by a label alone; `null` where there is none or it is certain. */
  mayBe({ key }: RegisteredSpeaker): RegisteredSpeaker | null {
    return this.#mayBe.get(key) ?? null;
  }

  #namedIn({ id }: Document): ReadonlyMap<string, RegisteredSpeaker> {
    const number = this.#numberOf.get(id) ?? -1;
    const known = this.#byDocument.get(number);
    if (known !== undefined) return known;
    const named = new Map<string, RegisteredSpeaker>();
    for (const [name, bearer] of this.#parts.record.names[number] ?? []) {
      const speaker = this.speakers[bearer];
      if (speaker !== undefined) named.set(name, speaker);
    }
    this.#byDocument.set(number, named);
    return named;
  }
}

function toSpeaker(
  { mayBe: _mayBe, folded: _folded, words: _words, ...record }: SpeakerRecord,
  number: number,
  { documents, passages, placesOf }: RegistryParts,
): RegisteredSpeaker {
  const documentsAt = (places: readonly number[]) => places.flatMap((place) => documents[place] ?? []);
  return {
    ...record,
    role: record.roles[0]?.role ?? null,
    roles: record.roles.map((role) => ({ ...role, documents: documentsAt(role.documents) })),
    documents: documentsAt(record.documents),
    passages: passageList(passages, placesOf(number)),
  };
}
