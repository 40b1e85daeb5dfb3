import { nameWords } from "../../attribution/index.ts";
import { fold } from "../../text/index.ts";
import type { SpeakerRecord } from "./speaker-record.ts";

/** The numbers of speakers by what they are called, without regard to accents and case. */
export class SpeakerNames {
  readonly #byName = new Map<string, number[]>();
  readonly #byAlias = new Map<string, number[]>();
  readonly #speakers: readonly SpeakerRecord[];

  constructor(speakers: readonly SpeakerRecord[]) {
    this.#speakers = speakers;
    for (const [number, { folded }] of speakers.entries()) {
      for (const name of folded.slice(0, 1)) addTo(this.#byName, name, number);
      for (const alias of folded) addTo(this.#byAlias, alias, number);
    }
  }

  /** Those of exactly that name; else of that alias; else those of whose name, in one spelling of it, all words are a part. */
  fitting(name: string): readonly number[] {
    const wanted = fold(name);
    const exact = this.#byName.get(wanted) ?? this.#byAlias.get(wanted);
    if (exact !== undefined) return exact;
    const words = nameWords(name);
    if (words.length === 0) return [];
    const fits = (spelling: readonly string[]) => words.every((word) => spelling.includes(word));
    return this.#speakers.flatMap((speaker, number) => (speaker.words.some(fits) ? number : []));
  }
}

function addTo(speakers: Map<string, number[]>, name: string, speaker: number): void {
  const known = speakers.get(name);
  if (known === undefined) speakers.set(name, [speaker]);
  else known.push(speaker);
}
