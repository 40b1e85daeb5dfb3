import { cutForm } from "../../text/index.ts";
import { type Bm25Parameters, k1For, onGrid, rarity } from "../bm25.ts";
import type { Query, QueryWord } from "../query.ts";

/** One way in which a word of a question counts: by its stem, its exact form, or its first letters. */
export interface AskedTerm {
  readonly label: string;
  readonly rarity: number;
  /** How often the question says it, times what this way of counting weighs. */
  readonly queryWeight: number;
  /** Weight times rarity, on the grid of scores. */
  readonly worth: number;
  /** Its numbers among the terms, forms or cuts of the index; none for what the index lacks. */
  readonly numbers: readonly number[];
}

/** A distinct word of a question, as what paragraphs say early and near the others. */
export interface AskedTopic {
  /** The rarity of its stem, on the grid of scores. */
  readonly worth: number;
  /** The numbers of its stems. */
  readonly terms: readonly number[];
}

/** A question in the numbers of an index. */
export interface AskedQuestion {
  readonly k1: number;
  readonly stems: readonly AskedTerm[];
  readonly forms: readonly AskedTerm[];
  readonly cuts: readonly AskedTerm[];
  readonly topics: readonly AskedTopic[];
  /** How many topic words the question says, repeated ones counted. */
  readonly wordCount: number;
  /** What no paragraph in one language can reach by stems, forms and cuts; words that the corpus lacks are counted in full. */
  readonly ceiling: number;
}

/** A word in the numbers of an index. */
interface KnownWord {
  readonly numbers: readonly number[];
  /** How many paragraphs hold it. */
  readonly holders: number;
}

/** What an index knows of its words. */
export interface Vocabulary {
  readonly parameters: Bm25Parameters;
  readonly paragraphs: number;
  readonly stem: (stem: string) => KnownWord;
  readonly form: (form: string) => KnownWord;
  readonly cut: (cut: string) => KnownWord;
}

/** Looks the words of a query up in the index's vocabulary. */
export function askedQuestion({ words }: Query, vocabulary: Vocabulary): AskedQuestion {
  const wordCount = words.reduce((sum, { count }) => sum + count, 0);
  const k1 = k1For(wordCount, vocabulary.parameters);
  const asked = words.map((word) => askedWord(word, vocabulary));
  return {
    k1,
    stems: held(asked.flatMap(({ stems }) => stems)),
    forms: held(asked.flatMap(({ forms }) => forms)),
    cuts: held(asked.flatMap(({ cuts }) => cuts)),
    topics: asked.map(({ topic }) => topic),
    wordCount,
    ceiling: (k1 + 1) * asked.reduce((sum, { ceiling }) => sum + ceiling, 0),
  };
}

/** Those that the index holds, each once: what stands in for one word may have been asked for by another. */
function held(terms: readonly AskedTerm[]): AskedTerm[] {
  const seen = new Set<number>();
  return terms.filter(({ numbers: [number], worth }) => {
    if (number === undefined || worth === 0 || seen.has(number)) return false;
    seen.add(number);
    return true;
  });
}

function askedWord(word: QueryWord, vocabulary: Vocabulary) {
  const { exactFormWeight, cutWeight } = vocabulary.parameters;
  const lookUp = lookUpIn(vocabulary);
  const stems = word.terms.map((stem) => lookUp.stem(stem, word.count));
  const forms = [...word.forms].map(([form, times]) => lookUp.form(form, times * exactFormWeight));
  const cuts = [...cutsOf(word)].map(([cut, times]) => lookUp.cut(cut, times * cutWeight));
  const possible = heldOrAll(stems);
  const rarest = Math.max(...possible.map((stem) => stem.rarity));
  const others = word.standIns.map(({ term, form, weight }) => ({
    stem: lookUp.stem(term, word.count * weight),
    form: lookUp.form(form, word.count * weight * exactFormWeight),
    cut: lookUp.cut(cutForm(form), word.count * weight * cutWeight),
  }));
  const allStems = [...stems, ...others.map(({ stem }) => stem)];
  const known = allStems.filter(({ numbers }) => numbers.length > 0);
  return {
    stems: allStems,
    forms: [...forms, ...others.map(({ form }) => form)],
    cuts: [...cuts, ...others.map(({ cut }) => cut)],
    topic: {
      worth: Math.max(...(known.length > 0 ? known : stems).map(({ worth }) => onGrid(worth / word.count))),
      terms: known.flatMap(({ numbers }) => numbers),
    },
    ceiling: Math.max(...possible.map(({ worth }) => worth)) + most(forms, rarest) + most(cuts, rarest),
  };
}

/** The stems that some paragraph holds, all of them where none does: a stem of another language's can't add to a score. */
function heldOrAll(stems: readonly AskedTerm[]): readonly AskedTerm[] {
  const known = stems.filter(({ numbers }) => numbers.length > 0);
  return known.length > 0 ? known : stems;
}

/** The first letters of a word's forms, each with how often the question says it. */
function cutsOf({ forms }: QueryWord): Map<string, number> {
  const cuts = new Map<string, number>();
  for (const [form, times] of forms) cuts.set(cutForm(form), (cuts.get(cutForm(form)) ?? 0) + times);
  return cuts;
}

/**
 * What forms or cuts could add. One that the corpus lacks is no rarer than its stem: a paragraph that says the word in another form
 * must not fall far short of the ceiling.
 */
function most(terms: readonly AskedTerm[], rarestStem: number): number {
  return terms.reduce((sum, { numbers, rarity: rare, queryWeight }) => {
    return sum + onGrid(queryWeight * (numbers.length === 0 ? Math.min(rare, rarestStem) : rare));
  }, 0);
}

function lookUpIn({ parameters, paragraphs, stem, form, cut }: Vocabulary) {
  const { idfPower, cutIdfPower } = parameters;
  const asked = (
    label: string,
    { numbers, holders }: KnownWord,
    [queryWeight, power]: readonly [number, number],
  ) => {
    const rare = rarity(holders, paragraphs, power);
    return { label, numbers, rarity: rare, queryWeight, worth: onGrid(queryWeight * rare) };
  };
  return {
    stem: (text: string, weight: number) => asked(`stem "${text}"`, stem(text), [weight, idfPower]),
    form: (text: string, weight: number) => asked(`form "${text}"`, form(text), [weight, idfPower]),
    cut: (text: string, weight: number) => asked(`beginning "${text}"`, cut(text), [weight, cutIdfPower]),
  };
}
