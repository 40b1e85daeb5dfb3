import { type Lexicon, Tag } from "../lexicon/lexicon.ts";
import { Trait } from "../lexicon/trait.ts";
import { clauseSubject } from "./clause-subject.ts";
import type { Sentence } from "./frame.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import { phraseStartingAt } from "./phrase-after.ts";
import { phraseEndingAt } from "./phrase-before.ts";
import type { Scene } from "./scene.ts";
import { subjectBefore } from "./subject.ts";
import { hasTag, hasTrait, isMark } from "./token.ts";
import { beforeAdverbs, isFreeParticiple, isHypothetical, isSpoken } from "./verb-use.ts";

/** A place where the author says that somebody speaks: `Smith said`, `said Smith`, `according to Smith`. */
export interface SpeechAct {
  /** The token of the verb, or of `according`. */
  readonly verb: number;
  /** Behind verb and particle. */
  readonly to: number;
  readonly subject: NounPhrase;
  readonly form: "verb" | "inverted" | "participle" | "source";
  /** True where the verb counts only right beside a quotation. */
  readonly isWeak: boolean;
  /** True for what somebody might say: `a reader may object`. */
  readonly isHypothetical: boolean;
}

/** The speech acts of a sentence, in order of their verbs. */
export function speechActsIn(scene: Scene, sentence: Sentence, lexicon: Lexicon): SpeechAct[] {
  const acts: SpeechAct[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const act =
      sourceAt(scene, { at, sentence, lexicon }) ??
      verbAt(scene, { at, sentence, lexicon, previous: acts.at(-1) });
    if (act !== null) acts.push(act);
  }
  return acts;
}

interface Place {
  readonly at: number;
  readonly sentence: Sentence;
  readonly lexicon: Lexicon;
}

/** `according to Smith`, `in the words of Smith`. */
function sourceAt(scene: Scene, { at, sentence, lexicon }: Place): SpeechAct | null {
  const phrases = lexicon.sources.get(scene.tokens[at]?.lower ?? "");
  const phrase = phrases?.find((words) =>
    words.every((word, index) => scene.tokens[at + index]?.lower === word),
  );
  if (phrase === undefined) return null;
  const to = at + phrase.length;
  const subject = phraseStartingAt(scene, to, sentence.to);
  return subject === null
    ? null
    : { verb: at, to, subject, form: "source", isWeak: false, isHypothetical: false };
}

interface VerbPlace extends Place {
  readonly previous: SpeechAct | undefined;
}

function verbAt(scene: Scene, { at, sentence, lexicon, previous }: VerbPlace): SpeechAct | null {
  const token = scene.tokens[at];
  if (token?.kind !== "word" || scene.mentionAt(at) !== null) return null;
  const isPhrasal = lexicon.phrasalVerbs.get(token.lower)?.has(scene.tokens[at + 1]?.lower ?? "") ?? false;
  if (!isPhrasal && !hasTag(token, Tag.speech)) return null;
  if (!isSpoken(scene, at, sentence)) return null;
  const to = isPhrasal ? at + 2 : at + 1;
  const found = subjectOf(scene, { at, sentence, to, previous });
  if (found === null) return null;
  const isWeak = !isPhrasal && hasTag(token, Tag.weak);
  return { ...found, verb: at, to, isWeak, isHypothetical: isHypothetical(scene, at, sentence) };
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
    const subject =
      subjectOfParticiple(scene, at, from) ?? previous?.subject ?? clauseSubject(scene, from, at);
    return subject === null ? null : { subject, form: "participle" };
  }
  const inverted = isInverted(scene, { at, to, from }) ? phraseStartingAt(scene, to, sentence.to) : null;
  if (inverted !== null) return { subject: inverted, form: "inverted" };
  const isInfinitive = hasTrait(scene.tokens[at - 1], Trait.infinitive);
  const subject = isInfinitive ? clauseSubject(scene, from, at) : subjectBefore(scene, at, from);
  return subject === null ? null : { subject, form: "verb" };
}

/** Who stands right before a participle: `a video shows Smith saying`, `TASS quoted Smith as saying`, `Smith was quoted as saying`. */
function subjectOfParticiple(scene: Scene, at: number, from: number): NounPhrase | null {
  const { tokens } = scene;
  const before = beforeAdverbs(scene, at, from);
  if (before >= from && scene.mentionAt(before) !== null) return phraseEndingAt(scene, before, from);
  if (!hasTrait(tokens[at - 1], Trait.citing)) return null;
  const isPassive = scene.mentionAt(at - 2) === null;
  return isPassive ? subjectBefore(scene, at - 2, from) : phraseEndingAt(scene, at - 2, from);
}

/** True where the verb stands before who speaks: behind a quotation, or in an aside: `…, said Smith, …`. */
function isInverted(
  scene: Scene,
  { at, to, from }: { readonly at: number; readonly to: number; readonly from: number },
): boolean {
  const { tokens } = scene;
  if (hasTrait(tokens[at], Trait.addressing)) return false;
  let before = isMark(tokens[at - 1], ",", "—") ? at - 2 : at - 1;
  while (before > from && hasTag(tokens[before], Tag.adverb)) before -= 1;
  if (tokens[before]?.kind === "quotation") return true;
  const mention = scene.mentionAt(to);
  if (!isMark(tokens[at - 1], ",") || mention?.from !== to) return false;
  return tokens[mention.to]?.kind !== "word";
}
