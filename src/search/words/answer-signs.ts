/** What a question can ask for that words can be recognized by. */
const answerKinds = ["date", "number"] as const;

export type AnswerKind = (typeof answerKinds)[number];

const patterns = {
  date: /^(?:(?:1\d|20)\d\d|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|century|today|yesterday|year|ago)$/u,
  number:
    /^(?:\d.*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty|thirty|forty|fifty|hundred|thousand|million|billion|dozen|half|percent)$/u,
} as const satisfies Record<AnswerKind, RegExp>;

const questions = {
  date: / (?:when|what year|which year|what date|what day|what month) /u,
  number:
    / (?:how (?:many|much|long|old|far|tall|big|large|high|often|fast|deep)|what (?:percentage|percent|number|age|population)) /u,
} as const satisfies Record<AnswerKind, RegExp>;

/**
 * The bit, beside those of the signs, for a form that words of several stems share: in several languages, or with and without
 * accents.
 */
export const SEVERAL_STEMS = 0x80;

/** The bit that stands for a kind. */
export function signBit(kind: AnswerKind): number {
  return 1 << answerKinds.indexOf(kind);
}

/** The bits of the kinds of answer of which a form is a sign: a year or a month is one of a date. */
export function signsOf(form: string): number {
  return answerKinds.reduce((bits, kind) => (patterns[kind].test(form) ? bits | signBit(kind) : bits), 0);
}

/**
 * What a question in English asks for, by all of its forms in order; it may be both, or neither.
 *
 * @example kindsAskedFor(["how", "many", "tonnes", "leaked"]) // ["number"]
 */
export function kindsAskedFor(forms: readonly string[]): AnswerKind[] {
  const text = ` ${forms.join(" ")} `;
  return answerKinds.filter((kind) => questions[kind].test(text));
}
