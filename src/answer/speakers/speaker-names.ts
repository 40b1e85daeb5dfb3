import { nameWords } from "../../attribution/index.ts";
import { fold } from "../../text/index.ts";
import type { RegisteredSpeaker } from "./registered-speaker.ts";

/** Speakers by what they are called, without regard to accents and case. */
export class SpeakerNames {
  readonly #byName = new Map<string, RegisteredSpeaker[]>();
  readonly #byAlias = new Map<string, RegisteredSpeaker[]>();
  readonly #byWords: { readonly speaker: RegisteredSpeaker; readonly spellings: readonly string[][] }[] = [];

  constructor(speakers: readonly RegisteredSpeaker[]) {
    for (const speaker of speakers) {
      addTo(this.#byName, fold(speaker.name), speaker);
      for (const alias of new Set(speaker.names.map(fold))) addTo(this.#byAlias, alias, speaker);
      this.#byWords.push({ speaker, spellings: speaker.spellings.map(nameWords) });
    }
  }

  /** Those of exactly that name; else of that alias; else those of whose name, in one spelling of it, all words are a part. */
  fitting(name: string): readonly RegisteredSpeaker[] {
    const wanted = fold(name);
    const exact = this.#byName.get(wanted) ?? this.#byAlias.get(wanted);
    if (exact !== undefined) return exact;
    const words = nameWords(name);
    if (words.length === 0) return [];
    const fits = (spelling: readonly string[]) => words.every((word) => spelling.includes(word));
    return this.#byWords.filter(({ spellings }) => spellings.some(fits)).map(({ speaker }) => speaker);
  }
}

function addTo(speakers: Map<string, RegisteredSpeaker[]>, name: string, speaker: RegisteredSpeaker): void {
  const known = speakers.get(name);
  if (known === undefined) speakers.set(name, [speaker]);
  else known.push(speaker);
}
