import type { LetterLanguage } from "./letter-language.ts";

/** How well a text's characters outside ASCII fit a language: the sum of their logarithms, and how many there are. */
export interface Likelihood {
  readonly total: number;
  readonly count: number;
}

/** What stands where nobody would write it. */
const MISFIT = Math.log(1e-6);
/** Where letters are mostly ASCII, more of the other characters are marks. */
const MARK = { latin: Math.log(0.1), other: Math.log(0.02) } as const;
const CAPITAL = Math.log(0.2);
const CAPITAL_IN_WORD = Math.log(0.5);

/** What kind of character each is that was asked for before: there are few, and each is asked for often. */
const kinds = new Map<string, "small" | "letter" | "other">();

/** How likely the text is one of this language, by each character outside ASCII and those beside it. */
export function likelihood(text: string, language: LetterLanguage): Likelihood {
  let total = 0;
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    if (text.charCodeAt(index) < 0x80) continue;
    total += fitOf([text.charAt(index - 1), text.charAt(index), text.charAt(index + 1)], language);
    count += 1;
  }
  return { total, count };
}

type Context = readonly [before: string, met: string, after: string];

function fitOf(context: Context, { shares, isLatin }: LetterLanguage): number {
  const [before, met, after] = context;
  const lower = met.toLowerCase();
  const share = shares.get(lower);
  if (share === undefined) return markFits(context) ? MARK[isLatin ? "latin" : "other"] : MISFIT;
  if (isLatin ? isForeign(before) && isForeign(after) : isAsciiLetter(before) || isAsciiLetter(after))
    return MISFIT;
  if (met === lower) return share;
  if (kindOf(before) === "small") return MISFIT;
  return share + (isLetter(before) ? CAPITAL_IN_WORD : CAPITAL);
}

function kindOf(met: string): "small" | "letter" | "other" {
  const known = kinds.get(met);
  if (known !== undefined) return known;
  const kind = /\p{Ll}/u.test(met) ? "small" : /\p{L}/u.test(met) ? "letter" : "other";
  kinds.set(met, kind);
  return kind;
}

const isLetter = (met: string) => kindOf(met) !== "other";
const isForeign = (met: string) => met > "\x7f" && isLetter(met);
const isAsciiLetter = (met: string) => met <= "\x7f" && isLetter(met);

/** Marks that stand anywhere, those that never follow a letter, those that never touch one, and those that never stand inside a word. */
const anywhere: ReadonlySet<string> = new Set("\u00a0\u00ad–—…");
const opening: ReadonlySet<string> = new Set("„‚¿¡");
const apart: ReadonlySet<string> = new Set("±×÷¶½¼¾†‡¥¢");
const outsideWords: ReadonlySet<string> = new Set("“”«»‹›‘·•§№°€£©®™²³´ªº");

/** True for a mark that prints use, where they use it. */
function markFits([before, met, after]: Context): boolean {
  if (met === "’") return before !== "" && !/\s/u.test(before);
  if (anywhere.has(met)) return true;
  if (opening.has(met)) return !isLetter(before);
  if (apart.has(met)) return !isLetter(before) && !isLetter(after);
  return outsideWords.has(met) && !(isLetter(before) && isLetter(after));
}
