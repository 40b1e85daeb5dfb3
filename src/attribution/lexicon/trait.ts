/** What a word is for one rule or another, besides what its {@link Tag} says: by a list, or by its ending. */
export const Trait = {
  /** `to` of an infinitive. */
  infinitive: 1 << 0,
  /** `as` of `quoted as saying`. */
  citing: 1 << 1,
  /** `by`: begins a byline, and hangs no name on a noun. */
  agent: 1 << 2,
  /** `who`: goes back to a person. */
  who: 1 << 3,
  /** `told`: stands before whom it is said to. */
  addressing: 1 << 4,
  /** `that` before what is said. */
  complementizer: 1 << 5,
  /** `others`, `many`: may speak by themselves. */
  plural: 1 << 6,
  /** `while`: begins what somebody else does. */
  contrast: 1 << 7,
  /** `of` inside the name of a body. */
  bodyLink: 1 << 8,
  /** What may follow a name that signs a quotation. */
  signatureLink: 1 << 9,
  /** `a` of `a déclaré`: stands before a verb whose subject follows. */
  perfect: 1 << 10,
  /** `wie` of `wie Weber sagte`. */
  comparison: 1 << 11,
  /** `des`: hangs a noun on the noun before it. */
  genitive: 1 << 12,
  /** `s’` of `s’est exclamé`, which is no passive. */
  reflexive: 1 << 21,
  /** `if`: tells what may not have been. */
  condition: 1 << 22,
  /** `asked`: who is asked may speak next. */
  asking: 1 << 23,
  /** `quoted`: what follows is who spoke. */
  quoting: 1 << 24,
  /** `claim`: what somebody’s claim says is theirs. */
  speechNoun: 1 << 25,
  /** `letter`: the words that it brings in are the writer’s, whoever reads them. */
  writing: 1 << 26,
  /** `former`: somebody was it. */
  past: 1 << 27,
  /** `for`: who stands before it is whom a participle behind it tells of. */
  reason: 1 << 28,
  /** `according`, `shot`: the first word of several that say who speaks. */
  leading: 1 << 29,
  /** `so` of `„…“, so Weber`. */
  speaking: 1 << 20,
  presentParticiple: 1 << 13,
  participle: 1 << 14,
  adverbial: 1 << 15,
  /** Ends as verbs do of which a name is the subject. */
  verbal: 1 << 16,
  /** Ends as nouns do that are more than one. */
  pluralNoun: 1 << 17,
  /** Ends as no name does. */
  commonNoun: 1 << 18,
  /** A verb of more than one. */
  pluralVerb: 1 << 19,
} as const;

/** Which list of words gives which traits. */
export const traitLists: readonly (readonly [list: string, traits: number])[] = [
  ["infinitive-marks", Trait.infinitive],
  ["citing", Trait.citing],
  ["agents", Trait.agent],
  ["person-relatives", Trait.who],
  ["addressing-verbs", Trait.addressing],
  ["complementizers", Trait.complementizer],
  ["plural-indefinites", Trait.plural],
  ["contrasts", Trait.contrast],
  ["body-links", Trait.bodyLink],
  ["signature-links", Trait.signatureLink],
  ["perfects", Trait.perfect],
  ["comparisons", Trait.comparison],
  ["genitives", Trait.genitive],
  ["reflexives", Trait.reflexive],
  ["conditions", Trait.condition],
  ["asking-verbs", Trait.asking],
  ["quoting-verbs", Trait.quoting],
  ["speech-nouns", Trait.speechNoun],
  ["writings", Trait.writing],
  ["past-roles", Trait.past],
  ["reasons", Trait.reason],
  ["sources-behind", Trait.speaking],
];

/** Which list of endings gives which traits. */
export const endingLists: readonly (readonly [list: string, traits: number])[] = [
  ["present-participle-endings", Trait.presentParticiple | Trait.participle],
  ["participle-endings", Trait.participle],
  ["adverb-endings", Trait.adverbial],
  ["verb-endings", Trait.verbal],
  ["plural-endings", Trait.pluralNoun],
  ["noun-endings", Trait.commonNoun],
  ["plural-verb-endings", Trait.pluralVerb],
];
