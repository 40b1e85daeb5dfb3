import { decodeLegacy } from "./code-page.ts";
import { letterLanguages } from "./letter-language.ts";
import { likelihood } from "./likelihood.ts";

/** How many bytes the encoding is told by. */
const SAMPLE = 4_096;
const SPACE = 0x20;
/** The least mean likelihood of a character, as a logarithm: that of a text whose letters are spread as in no language is lower. */
const LEAST_MEAN = -3.75;
/** How much more likely than any other reading the best must be, as a logarithm: a hundred times. */
const LEAST_LEAD = Math.log(100);
/** Encodings that few files are in need so much better letters. */
const rare: ReadonlyMap<string, number> = new Map([
  ["macintosh", Math.log(1e-4)],
  ["x-mac-cyrillic", Math.log(1e-2)],
  ["iso-8859-5", Math.log(1e-2)],
  ["windows-1254", Math.log(1e-4)],
]);

interface Reading {
  readonly encoding: string;
  readonly text: string;
  readonly total: number;
  readonly mean: number;
}

/**
 * The encoding of text that is not in Unicode, by how often its letters come in the languages that are written in it;
 * `null` where another reading is nearly as likely, or none reads as a language.
 */
export function detectEncoding(bytes: Uint8Array): string | null {
  const [best, ...others] = readings(sampleOf(bytes)).sort((left, right) => right.total - left.total);
  if (best === undefined || best.mean < LEAST_MEAN) return null;
  const rival = others.find(({ text }) => text !== best.text);
  return rival !== undefined && best.total - rival.total < LEAST_LEAD ? null : best.encoding;
}

function readings(bytes: Uint8Array): Reading[] {
  const texts = new Map<string, string | null>();
  return letterLanguages().flatMap((language) =>
    language.encodings.flatMap((encoding) => {
      const text = texts.has(encoding) ? texts.get(encoding) : decodeLegacy(bytes, encoding);
      texts.set(encoding, text ?? null);
      if (text === null || text === undefined) return [];
      const { total, count } = likelihood(text, language);
      return [{ encoding, text, total: total + (rare.get(encoding) ?? 0), mean: total / Math.max(count, 1) }];
    }),
  );
}

/** The bytes outside ASCII with those beside them, from the beginning on; what is between tells nothing. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const sample: number[] = [];
  const first = bytes.findIndex(isForeign);
  for (let index = Math.max(0, first - 1); index < bytes.length && sample.length < SAMPLE; index++) {
    const isNear = isForeign(bytes[index]) || isForeign(bytes[index - 1]) || isForeign(bytes[index + 1]);
    if (isNear) sample.push(bytes[index] ?? SPACE);
    else if (sample.at(-1) !== SPACE) sample.push(SPACE);
  }
  return Uint8Array.from(sample);
}

function isForeign(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80;
}
