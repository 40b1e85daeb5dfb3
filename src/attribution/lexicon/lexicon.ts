import { existsSync } from "node:fs";
import { type Endings, endingsOf } from "./endings.ts";
import { linesOf, wordsOf } from "./lists.ts";
import { type SourcePhrase, sourcePhrases } from "./source-phrases.ts";
import { tagEndingLists, tagLists } from "./tag.ts";
import { endingLists, Trait, traitLists } from "./trait.ts";

/** The words of a language that tell who speaks. */
export interface Lexicon {
  /** The `Tag`s of a word in lower case, joined by `|`; 0 for any other word. */
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
  /** Words that name a source, as `according to`, by the first of each. */
  readonly sources: ReadonlyMap<string, readonly SourcePhrase[]>;
  /** Pronouns that hang on a verb by a hyphen: `-t-il`. */
  readonly clitics: ReadonlySet<string>;
  /** Words that lose their vowel before another: `l'`. */
  readonly elisions: ReadonlySet<string>;
  /** How a name ends in one case or another; empty where names stay as they are. */
  readonly caseEndings: ReadonlySet<string>;
  /** Those of them that only women’s names have. */
  readonly femaleCaseEndings: ReadonlySet<string>;
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
  const tags = marksOf("world", tagLists);
  for (const [word, own] of marksOf(language, tagLists)) tags.set(word, (tags.get(word) ?? 0) | own);
  const verbs = phrasalVerbs(language);
  const sources = sourcePhrases(language);
  const traits = marksOf(language, traitLists);
  for (const word of [...verbs.keys(), ...sources.keys()])
    traits.set(word, (traits.get(word) ?? 0) | Trait.leading);
  return {
    tags,
    traits,
    tagEndings: endingsOf(marksOf(language, tagEndingLists)),
    traitEndings: endingsOf(marksOf(language, endingLists)),
    grammar: new Set(wordsOf(language, "grammar")),
    phrasalVerbs: verbs,
    sources,
    clitics: new Set(wordsOf(language, "clitics")),
    elisions: new Set(wordsOf(language, "elisions")),
    caseEndings: new Set(wordsOf(language, "case-endings")),
    femaleCaseEndings: new Set(wordsOf(language, "female-case-endings")),
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

function sameRoles(language: string): Map<string, Set<string>> {
  const roles = new Map<string, Set<string>>();
  for (const line of linesOf(language, "same-roles")) {
    for (const role of line) roles.set(role, new Set([...(roles.get(role) ?? []), ...line]));
  }
  return roles;
}
