/** How many words in a row make a run. */
const RUN = 3;

/** The share of the runs of the smaller text that the other one must hold, or they can't be nearly the same words. */
const LEAST_SHARED = 0.5;

/** How many lists runs are sorted into: enough that few texts share one by chance. */
const LISTS = 1 << 14;

/** The runs of three words of a text, in its order, each as the number of a list. */
export type Runs = readonly number[];

/** Which of the texts that were added share many runs of three words with another: a quick look before words are compared. */
export class RunIndex {
  /** For each list the place of its last entry below, counted from 1; 0 for an empty one. */
  readonly #lasts = new Int32Array(LISTS);
  /** The entries of all lists: which text, and the place of the entry before it in its list. */
  readonly #texts: number[] = [];
  readonly #befores: number[] = [];
  /** How many runs each text has. */
  readonly #sizes: number[] = [];

  /**
   * Adds a text by its runs; texts are numbered from 0. Gives back the earlier ones, by number, that share half of the runs of the smaller
   * one, in order; some may share fewer.
   */
  add(runs: Runs): number[] {
    const number = this.#sizes.length;
    const shared = new Uint32Array(number);
    const [lasts, befores, texts] = [this.#lasts, this.#befores, this.#texts];
    for (let index = 0; index < runs.length; index += 1) {
      const run = runs[index] ?? 0;
      const last = lasts[run] ?? 0;
      for (let place = last; place > 0; place = befores[place - 1] ?? 0) {
        const other = texts[place - 1] ?? 0;
        if (other < number) shared[other] = (shared[other] ?? 0) + 1;
      }
      befores.push(last);
      lasts[run] = texts.push(number);
    }
    this.#sizes.push(runs.length);
    return this.#similar(shared, runs.length);
  }

  #similar(shared: Uint32Array, size: number): number[] {
    const similar: number[] = [];
    for (let number = 0; number < shared.length; number += 1) {
      const count = shared[number] ?? 0;
      const smaller = Math.min(size, this.#sizes[number] ?? 0);
      if (count > 0 && count >= LEAST_SHARED * smaller) similar.push(number);
    }
    return similar;
  }
}

const OFFSET_BASIS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/**
 * The runs of a text, as numbers of lists: FNV-1a of each word, and of the words of a run one after the other. Only letters and digits
 * count, and case does not.
 */
export function runsOf(text: string): Runs {
  const lower = text.toLowerCase();
  const runs: number[] = [];
  let words = 0;
  let beforeLast = 0;
  let last = 0;
  let word = OFFSET_BASIS;
  for (let index = 0; index <= lower.length; index += 1) {
    const unit = index < lower.length ? lower.charCodeAt(index) : 0;
    if (isOfWord(unit)) {
      word = Math.imul(word ^ unit, PRIME);
    } else if (word !== OFFSET_BASIS) {
      words += 1;
      if (words >= RUN) runs.push(listOf(Math.imul(Math.imul(beforeLast, PRIME) ^ last, PRIME) ^ word));
      beforeLast = last;
      last = word;
      word = OFFSET_BASIS;
    }
  }
  return runs;
}

function listOf(hash: number): number {
  return (Math.imul(hash, 0x9e3779b1) >>> 16) & (LISTS - 1);
}

/** By unit of ASCII, whether it is a small letter or a digit. */
const isPlain = Array.from({ length: 0x80 }, (_, unit) => /[a-z0-9]/u.test(String.fromCharCode(unit)));

/** Small letters and digits of ASCII, and all that lies beyond Latin punctuation but for the blocks of punctuation. */
function isOfWord(unit: number): boolean {
  if (unit < 0x80) return isPlain[unit] === true;
  return unit >= 0xc0 && (unit < 0x2000 || unit > 0x206f) && (unit < 0x3000 || unit > 0x303f);
}
