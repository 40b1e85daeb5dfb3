import type { Lexicon } from "../lexicon/lexicon.ts";
import { Tag } from "../lexicon/tag.ts";
import { Trait } from "../lexicon/trait.ts";
import { clauseSubject } from "./clause-subject.ts";
import type { Sentence } from "./frame.ts";
import { clauseStart, isInverted } from "./inversion.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import { subjectOfParticiple } from "./participle.ts";
import { phraseStartingAt } from "./phrase-after.ts";
import { claimAt, quotingAt, withoutRelays } from "./quoting-act.ts";
import type { Scene } from "./scene.ts";
import { type Place, sourceAt } from "./source-act.ts";
import type { SpeechAct } from "./speech-act.ts";
import { subjectBefore } from "./subject.ts";
import { hasTag, hasTrait, isMark, isQuotation, type Token } from "./token.ts";
import { beforeAdverbs, isFreeParticiple, isVerb, useOf } from "./verb-use.ts";

/** What a word is that can say that somebody speaks. */
const telling = Trait.leading | Trait.quoting | Trait.speechNoun;

/** The speech acts of a sentence, in order of their verbs. */
export function speechActsIn(scene: Scene, sentence: Sentence, lexicon: Lexicon): SpeechAct[] {
  const acts: SpeechAct[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const token = scene.tokens[at];
    if (token === undefined || (!hasTag(token, Tag.speech) && !hasTrait(token, telling))) continue;
    const act =
      sourceAt(scene, { at, sentence, lexicon }) ??
      quotingAt(scene, at, sentence) ??
      claimAt(scene, at) ??
      verbAt(scene, { at, token, sentence, lexicon, previous: acts.at(-1) });
    if (act !== null) acts.push(act);
  }
  return withoutRelays(scene, acts);
}

interface VerbPlace extends Place {
  readonly token: Token;
  readonly previous: SpeechAct | undefined;
}

function verbAt(scene: Scene, { at, token, sentence, lexicon, previous }: VerbPlace): SpeechAct | null {
  if (scene.mentionAt(at) !== null) return null;
  const isPhrasal = lexicon.phrasalVerbs.get(token.lower)?.has(scene.tokens[at + 1]?.lower ?? "") ?? false;
  if (!isPhrasal && !hasTag(token, Tag.speech)) return null;
  if (!isVerb(scene, at, sentence) || isQuotedAs(scene, at)) return null;
  const to = isPhrasal ? at + 2 : at + 1;
  const found = subjectOf(scene, { at, sentence, to, previous });
  if (found === null) return null;
  const isWeak = !isPhrasal && hasTag(token, Tag.weak);
  if (isNotOne(token, found.subject)) return null;
  const use = useOf(scene, { at, sentence, subject: found.subject.from });
  const isUnsaid = hasTrait(token, Trait.quoting) || isDoneTo(scene, found, at);
  return { ...found, verb: at, to, isWeak, use: isUnsaid ? "unsaid" : use };
}

/** True for `Smith, called “…” by his crew, left`, where only a comma parts the name from the verb. */
function isDoneTo(
  { tokens }: Scene,
  { form, subject }: Pick<SpeechAct, "subject" | "form">,
  at: number,
): boolean {
  if (form !== "verb" || subject.to !== at - 1 || !isQuotation(tokens[at + 1])) return false;
  return isMark(tokens[at - 1], ",") && !isMark(tokens[subject.from - 1], ",");
}

/** True for `quoted` of `quoted as saying`, where the participle tells who speaks. */
function isQuotedAs({ tokens }: Scene, at: number): boolean {
  return hasTrait(tokens[at], Trait.quoting) && hasTrait(tokens[at + 1], Trait.citing);
}

interface Verb {
  readonly at: number;
  readonly to: number;
  readonly sentence: Sentence;
  readonly previous: SpeechAct | undefined;
}

/** Who speaks by a verb, and on which side of it they stand. */
function subjectOf(
  scene: Scene,
  { at, to, sentence, previous }: Verb,
): Pick<SpeechAct, "subject" | "form"> | null {
  const { from } = sentence;
  if (isFreeParticiple(scene, at, sentence)) {
    const subject = subjectOfParticiple(scene, { at, from, previous: previous?.subject });
    const isQuoted = hasTrait(scene.tokens[at - 1], Trait.citing);
    return subject === null ? null : { subject, form: isQuoted ? "verb" : "participle" };
  }
  const inverted = isInverted(scene, { at, to, sentence })
    ? phraseStartingAt(scene, to, { end: sentence.to, isSource: false })
    : null;
  if (inverted !== null) return { subject: inverted, form: "inverted" };
  const subject = subjectOfVerb(scene, { at, to, sentence, previous });
  return subject === null ? null : { subject, form: "verb" };
}

/** Who stands before a verb; of a second verb (`Smith said no and added`) who stands before the first. */
function subjectOfVerb(scene: Scene, { at, sentence: { from }, previous }: Verb): NounPhrase | null {
  if (hasTrait(scene.tokens[at - 1], Trait.infinitive)) return clauseSubject(scene, from, at);
  const before = scene.tokens[beforeAdverbs(scene, at, from)];
  if (previous?.form === "verb" && hasTag(before, Tag.joint)) return previous.subject;
  const subject = subjectBefore(scene, at, from);
  return scene.lexicon.grammar.has("free-inversion")
    ? subjectOfClause(scene, { at, from, subject })
    : subject;
}

/** Where what stands before a verb only hangs on a preposition (`Weber hat in Bonn gesagt`), the subject of the clause. */
function subjectOfClause(
  scene: Scene,
  { at, from, subject }: { readonly at: number; readonly from: number; readonly subject: NounPhrase | null },
): NounPhrase | null {
  const hangs = subject === null || hasTag(scene.tokens[subject.from - 1], Tag.preposition);
  return hangs ? clauseSubject(scene, clauseStart(scene, at, from), at) : subject;
}

/** True where the verb is of more than one, and the pronoun before or behind it so means several: `sagten sie`. */
function isNotOne(verb: Token, subject: NounPhrase): boolean {
  return subject.kind === "pronoun" && hasTrait(verb, Trait.pluralVerb) && hasTag(subject.token, Tag.person);
}
