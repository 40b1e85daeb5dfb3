import type { Sections } from "../../store/index.ts";
import { type Sound, soundOf } from "../../text/index.ts";
import { distanceUpTo } from "./bounded-distance.ts";
import { Buckets, bucketSections, hashBelow } from "./buckets.ts";
import type { CountedWords } from "./counted-words.ts";

const BUCKETS = 1 << 16;

/** Shorter words share their sound with too many others. */
const SHORTEST = 4;

/** Keys of so few letters stand for many words: of those only words within one edit in Latin letters are alike. */
const SHORT_KEY = 3;

/** The sections in which {@link SoundAlikes} looks, for the words of these numbers. */
export function soundAlikeSections({ wordAt }: CountedWords, numbers: Uint32Array): [string, Uint8Array][] {
  const hashes: number[] = [];
  const members: number[] = [];
  for (const number of numbers) {
    const word = wordAt(number);
    for (const key of word.length < SHORTEST ? [] : soundOf(word).keys) {
      hashes.push(hashBelow(BUCKETS, key));
      members.push(number);
    }
  }
  return bucketSections("sounds", {
    hashes: Uint32Array.from(hashes),
    numbers: Uint32Array.from(members),
    size: BUCKETS,
  });
}

/** Finds the words of a vocabulary that sound like a name in another spelling or alphabet. */
export class SoundAlikes {
  readonly #vocabulary: CountedWords;
  readonly #byKey: Buckets;

  constructor(sections: Sections, vocabulary: CountedWords) {
    this.#vocabulary = vocabulary;
    this.#byKey = new Buckets(sections, "sounds");
  }

  /** The numbers of up to `most` other words that share a key with the word, those of the most paragraphs first. */
  alike(word: string, most: number): number[] {
    if (word.length < SHORTEST) return [];
    const sound = soundOf(word);
    const candidates = sound.keys.flatMap((key) => [...this.#byKey.numbersOf(hashBelow(BUCKETS, key))]);
    return [...new Set(candidates)]
      .filter((number) => this.#isAlike(number, word, sound))
      .toSorted((one, other) => this.#holders(other) - this.#holders(one) || one - other)
      .slice(0, most);
  }

  /** A bucket may hold other keys of the same hash. */
  #isAlike(number: number, word: string, { latin, keys }: Sound): boolean {
    const candidate = this.#vocabulary.wordAt(number);
    if (candidate === word) return false;
    const other = soundOf(candidate);
    const shared = other.keys.filter((key) => keys.includes(key));
    if (shared.some((key) => key.length > SHORT_KEY)) return true;
    return shared.length > 0 && distanceUpTo(latin, other.latin, 1) <= 1;
  }

  #holders(number: number): number {
    return this.#vocabulary.holders[number] ?? 0;
  }
}
