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
export const tagLists: readonly (readonly [list: string, tags: number])[] = [
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
export const tagEndingLists: typeof tagLists = [
  ["role-endings", Tag.role],
  ["male-role-endings", Tag.role | Tag.male],
  ["female-role-endings", Tag.role | Tag.female],
  ["organisation-endings", Tag.organisation],
];
