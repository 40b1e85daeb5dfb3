import { existsSync } from "node:fs";
import { type Endings, endingsOf } from "./endings.ts";
import { linesOf, wordsOf } from "./lists.ts";
import { endingLists, traitLists } from "./trait.ts";

/** What a word can be in the author's prose around a quotation; a word can be several. */
export const Tag = {
  speech: 1 << 0,
  /** A speech verb of another use too (`reads`, `began`): it counts only right beside a quotation. */
  weak: 1 << 1,
  auxiliary: 1 << 2,
  /** Makes a verb passive: `was told`. */
  passive: 1 << 3,
  /** Says that something was not said: `refused`. */
  negation: 1 << 4,
  /** Says that something might be said: `a reader may object`. */
  hypothetical: 1 << 5,
  /** Before an infinitive, tells that it was done: `went on to say`. */
  continuer: 1 << 6,
  adverb: 1 << 7,
  preposition: 1 << 8,
  subordinator: 1 << 9,
  relative: 1 << 10,
  conjunction: 1 << 11,
  /** `and`: two names that speak together. */
  joint: 1 << 12,
  determiner: 1 << 13,
  possessive: 1 << 14,
  indefinite: 1 << 15,
  pronoun: 1 << 16,
  /** `he`, `she`: a pronoun for one person. */
  person: 1 << 17,
  /** `I`. */
  first: 1 << 18,
  male: 1 << 19,
  female: 1 << 20,
  title: 1 << 21,
  role: 1 << 22,
  /** What a minister is minister of: `State`, `Defence`. */
  office: 1 << 23,
  /** What goes before a title, a name or a term in quotation marks: `novel`, `so-called`. */
  work: 1 << 24,
  organisation: 1 << 25,
  calendar: 1 << 26,
  place: 1 << 27,
  demonym: 1 << 28,
  givenName: 1 << 29,
  /** A small word inside a name: `van`, `al`. */
  particle: 1 << 30,
} as const;

/** Which list gives which tags. A list of a language stands in its folder, one that all share in `world`. */
const lists: readonly (readonly [list: string, tags: number])[] = [
  ["speech-verbs", Tag.speech],
  ["weak-verbs", Tag.speech | Tag.weak],
  ["auxiliaries", Tag.auxiliary],
  ["passives", Tag.auxiliary | Tag.passive],
  ["negations", Tag.negation],
  ["hypotheticals", Tag.auxiliary | Tag.hypothetical],
  ["continuers", Tag.continuer],
  ["adverbs", Tag.adverb],
  ["prepositions", Tag.preposition],
  ["subordinators", Tag.subordinator],
  ["relatives", Tag.subordinator | Tag.relative],
  ["conjunctions", Tag.conjunction],
  ["joints", Tag.conjunction | Tag.joint],
  ["determiners", Tag.determiner],
  ["possessives", Tag.determiner | Tag.possessive],
  ["indefinites", Tag.indefinite],
  ["male-pronouns", Tag.pronoun | Tag.person | Tag.male],
  ["female-pronouns", Tag.pronoun | Tag.person | Tag.female],
  ["first-pronouns", Tag.pronoun | Tag.first],
  ["other-pronouns", Tag.pronoun],
  ["titles", Tag.title],
  ["male-titles", Tag.title | Tag.male],
  ["female-titles", Tag.title | Tag.female],
  ["roles", Tag.role],
  ["offices", Tag.office],
  ["works", Tag.work],
  ["organisations", Tag.organisation],
  ["calendar", Tag.calendar],
  ["places", Tag.place],
  ["demonyms", Tag.demonym],
  ["male-names", Tag.givenName | Tag.male],
  ["female-names", Tag.givenName | Tag.female],
  ["particles", Tag.particle],
];

/** Lists of how words end that are written as one with what they are of: `bundesminister`. */
const tagEndingLists: typeof lists = [
  ["role-endings", Tag.role],
  ["male-role-endings", Tag.role | Tag.male],
  ["female-role-endings", Tag.role | Tag.female],
  ["organisation-endings", Tag.organisation],
];

/** The words of a language that tell who speaks. */
export interface Lexicon {
  /** The {@link Tag}s of a word in lower case, joined by `|`; 0 for any other word. */
  readonly tags: ReadonlyMap<string, number>;
  /** The `Trait`s of a word in lower case. */
  readonly traits: ReadonlyMap<string, number>;
  /** The tags of words that end so, where no list has the word: `bundesminister`. */
  readonly tagEndings: Endings;
  /** The traits of words that end so. */
  readonly traitEndings: Endings;
  /** How the language builds its sentences. */
  readonly grammar: ReadonlySet<string>;
  /** Verbs of two words, as `shot back`: the second words by the first. */
  readonly phrasalVerbs: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words before a source, as `according to`: each phrase’s words, by the first. */
  readonly sources: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Nouns for the same role, as `senator` and `sen`. */
  readonly sameRoles: ReadonlyMap<string, ReadonlySet<string>>;
}

const loaded = new Map<string, Lexicon>();

/** The lexicon of a language by its ISO 639-1 code, read once; English for a language without one. */
export function lexiconOf(language: string): Lexicon {
  const known = loaded.get(language);
  if (known !== undefined) return known;
  const isListed = /^[a-z]{2}$/u.test(language) && existsSync(new URL(`./${language}/`, import.meta.url));
  const lexicon = isListed ? load(language) : lexiconOf("en");
  loaded.set(language, lexicon);
  return lexicon;
}

function load(language: string): Lexicon {
  const tags = marksOf("world", lists);
  for (const [word, own] of marksOf(language, lists)) tags.set(word, (tags.get(word) ?? 0) | own);
  return {
    tags,
    traits: marksOf(language, traitLists),
    tagEndings: endingsOf(marksOf(language, tagEndingLists)),
    traitEndings: endingsOf(marksOf(language, endingLists)),
    grammar: new Set(wordsOf(language, "grammar")),
    phrasalVerbs: phrasalVerbs(language),
    sources: sources(language),
    sameRoles: sameRoles(language),
  };
}

/** What the lists of a folder mark each of their words with, joined by `|`. */
function marksOf(
  folder: string,
  marks: readonly (readonly [list: string, mark: number])[],
): Map<string, number> {
  const marked = new Map<string, number>();
  for (const [list, mark] of marks) {
    for (const word of wordsOf(folder, list)) marked.set(word, (marked.get(word) ?? 0) | mark);
  }
  return marked;
}

function phrasalVerbs(language: string): Map<string, Set<string>> {
  const verbs = new Map<string, Set<string>>();
  for (const [first = "", second = ""] of linesOf(language, "phrasal-verbs")) {
    verbs.set(first, (verbs.get(first) ?? new Set()).add(second));
  }
  return verbs;
}

function sources(language: string): Map<string, string[][]> {
  const phrases = new Map<string, string[][]>();
  for (const line of linesOf(language, "sources")) {
    const [first = ""] = line;
    phrases.set(first, [...(phrases.get(first) ?? []), line]);
  }
  return phrases;
}

function sameRoles(language: string): Map<string, Set<string>> {
  const roles = new Map<string, Set<string>>();
  for (const line of linesOf(language, "same-roles")) {
    for (const role of line) roles.set(role, new Set([...(roles.get(role) ?? []), ...line]));
  }
  return roles;
}
