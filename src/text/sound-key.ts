import { readFileSync } from "node:fs";
import { fold } from "./normalize.ts";

/** How a word sounds, whatever the alphabet and the country that spells it. */
export interface Sound {
  /** The word in lower-case Latin letters without accents, and without its Cyrillic case ending. */
  readonly latin: string;
  /** The keys under which spellings of one name meet: one, or one for each way to read `ch` and `j`; may be none. */
  readonly keys: readonly string[];
}

type SoundOf = (word: string) => Sound;

/** Keys shorter than this stand for too many words. */
const SHORTEST_KEY = 3;

/** Longer words are no names. */
const LONGEST_WORD = 24;

/** Endings of Russian and Ukrainian cases, which transliterations lack; taken off where five letters are left. */
const cyrillicCase =
  /^(?<stem>\p{Script=Cyrillic}{5,}?)(?:ого|его|ому|ему|ої|ій|ою|ею|ой|ей|ом|ем|ым|им|ами|ями|ах|ях|ую|юю|ая|ий|ый|[аеуиоыяюьі])$/u;

/** What `ch` may stand for, and `j` before a vowel: German, English, French and Spanish differ. */
const readings: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?<![st])ch(?!tch|tsch)/u, ["tsch", "kh", "sh"]],
  [/j(?=[aeiou])/u, ["y", "zh", "kh"]],
];

let loaded: SoundOf | null = null;

/**
 * The sound of a word; no keys for words with digits and where a key has fewer than three letters.
 *
 * The word is transliterated from Cyrillic or Greek and folded; a table then makes one sound of what countries spell
 * differently (`zh`, `sch`, `sh`; `ts`, `z`, `s`; `w`, `v`; `y`, `e`, `i`); `i` beside another vowel, doubled letters
 * and the last vowels go.
 *
 * The tables are read at the first call.
 *
 * @example soundOf("Зеленський").keys // ["silinsk"], as for Zelenskyy, Zelenskiy, Selenskyj
 */
export function soundOf(word: string): Sound {
  loaded ??= loadSoundOf();
  return loaded(word);
}

function loadSoundOf(): SoundOf {
  const latin = pairsOf("./latin-letters.txt");
  const sounds = pairsOf("./letter-sounds.txt");
  const soundPattern = new RegExp([...sounds.keys()].join("|"), "gu");
  const keyOf = (reading: string) =>
    reading
      .replace(soundPattern, (letters) => sounds.get(letters) ?? letters)
      .replace(/(?<!i)i+(?=[aou])|(?<=[aou])i+/gu, "")
      .replace(/(.)\1+/gu, "$1")
      .replace(/(?<=^..|.[^aiou])[aiou]+$/u, "")
      .replace(/f$/u, "v");
  return (word) => {
    const plain = latinLetters(word, latin);
    if (plain.length > LONGEST_WORD || !/^[a-z]+$/u.test(plain)) return { latin: plain, keys: [] };
    const keys = new Set(readingsOf(plain).map(keyOf));
    return { latin: plain, keys: [...keys].filter((key) => key.length >= SHORTEST_KEY) };
  };
}

/** The word in lower-case Latin letters without accents. */
function latinLetters(word: string, latin: ReadonlyMap<string, string>): string {
  const folded = fold(word);
  if (/^[a-z]+$/u.test(folded)) return folded;
  const bare = folded
    .replace(cyrillicCase, "$<stem>")
    .normalize("NFD")
    .replace(/\p{M}+/gu, "");
  return [...bare].map((letter) => latin.get(letter) ?? letter).join("");
}

/** The word with every reading of its first `ch` and its first `j`. */
function readingsOf(word: string): string[] {
  let found = [word];
  for (const [letters, values] of readings) {
    found = found.flatMap((text) =>
      letters.test(text) ? values.map((value) => text.replace(letters, value)) : [text],
    );
  }
  return found;
}

/** The lines of a table, each a key and what stands for it, nothing where the line ends after the key. */
function pairsOf(file: string): Map<string, string> {
  const list = readFileSync(new URL(file, import.meta.url), "utf8");
  return new Map(
    list
      .split("\n")
      .filter((line) => line !== "")
      .map((line): [string, string] => {
        const [key = "", value = ""] = line.split(" ");
        return [key, value];
      }),
  );
}
