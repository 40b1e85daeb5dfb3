/** A word as it counts: `null` for the stem of a stop word. */
export interface NaiveWord {
  readonly form: string;
  readonly stem: string | null;
}

/** A question as far as the order of a paragraph's words is judged by it. */
interface NaiveQuestion {
  /** All of its forms, in order. */
  readonly said: readonly string[];
  /** What each of its stems is worth. */
  readonly topics: ReadonlyMap<string, number>;
  /** How many words it says that are not stop words. */
  readonly wordCount: number;
  /** The forms that count in the paragraph: no signs of an answer. */
  readonly forms: ReadonlySet<string>;
}

const months = "january february march april may june july august september october november december".split(
  " ",
);
const days = "monday tuesday wednesday thursday friday saturday sunday".split(" ");
const dateWords = new Set([..."century today yesterday year ago".split(" "), ...months, ...days]);
const numberWords = new Set(
  "one two three four five six seven eight nine ten eleven twelve thirteen fifteen twenty thirty forty fifty hundred thousand million billion dozen half percent".split(
    " ",
  ),
);
const numberQuestions = [
  ...["many", "much", "long", "old", "far", "tall", "big", "large", "high", "often", "fast", "deep"].map(
    (word) => `how ${word}`,
  ),
  ...["percentage", "percent", "number", "age", "population"].map((word) => `what ${word}`),
];
const dateQuestions = ["when", "what year", "which year", "what date", "what day", "what month"];

const isYear = (form: string) => form.length === 4 && Number(form) >= 1000 && Number(form) < 2100;

const kinds = [
  { questions: dateQuestions, isSign: (form: string) => dateWords.has(form) || isYear(form) },
  {
    questions: numberQuestions,
    isSign: (form: string) => numberWords.has(form) || "0123456789".includes(form.charAt(0)),
  },
];

/** To the nearest multiple of 2⁻²⁰, as all parts of a score are. */
export function grid(value: number): number {
  return Math.round(value * 1_048_576) / 1_048_576;
}

/** What the order of the words in a row says for it, before its weights; computed window by window. */
export function naiveEvidence(
  { said, topics, wordCount, forms }: NaiveQuestion,
  row: readonly NaiveWord[],
): { nearness: number; earliness: number; answer: number } {
  const stemAt = (position: number) => row[position]?.stem ?? "";
  const places = [...row.keys()].filter((position) => topics.has(stemAt(position)));
  if (places.length === 0) return { nearness: 0, earliness: 0, answer: 0 };
  const windowTo = (end: number, width: number) => {
    const inside = places.filter((position) => position > end - width && position <= end);
    const worth = sum([...new Set(inside.map(stemAt))].map((stem) => topics.get(stem) ?? 0));
    return { worth, start: inside[0] ?? 0 };
  };
  const best = (width: number) =>
    places.map((end) => windowTo(end, width)).reduce((one, other) => (other.worth > one.worth ? other : one));
  const firsts = [...topics].map(([stem, worth]) => {
    const position = places.find((place) => stemAt(place) === stem);
    return position === undefined ? 0 : worth / (1 + position / 10);
  });
  const { start } = best(25);
  const text = ` ${said.join(" ")} `;
  const signs = kinds
    .filter(({ questions }) => questions.some((words) => text.includes(` ${words} `)))
    .map(({ isSign }) => {
      const found = [...row.entries()].filter(
        ([, { form, stem }]) => isSign(form) && !(stem !== null && forms.has(form)),
      );
      const isNear = found.some(([position]) => position >= start && position < start + 25);
      return (found.length > 0 ? 1 : 0) + (isNear ? 1 : 0);
    });
  return {
    nearness: grid(Math.min(1, 4 / wordCount) * (best(6).worth + best(25).worth)),
    earliness: grid(sum(firsts)),
    answer: grid((sum([...topics.values()]) / topics.size) * sum(signs)),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
