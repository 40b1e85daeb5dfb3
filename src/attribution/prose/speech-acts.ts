import { type Lexicon, Tag } from "../lexicon/lexicon.ts";
import { clauseSubject } from "./clause-subject.ts";
import type { Sentence } from "./frame.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import { subjectOfParticiple } from "./participle.ts";
import { phraseStartingAt } from "./phrase-after.ts";
import type { Scene } from "./scene.ts";
import { subjectBefore } from "./subject.ts";
import { hasTag, isMark } from "./token.ts";
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
    const subject = subjectOfParticiple(scene, { at, from, previous: previous?.subject });
    return subject === null ? null : { subject, form: "participle" };
  }
  const inverted = isInverted(scene, { at, to, from }) ? phraseStartingAt(scene, to, sentence.to) : null;
  if (inverted !== null) return { subject: inverted, form: "inverted" };
  const subject = subjectOfVerb(scene, { at, to, sentence, previous });
  return subject === null ? null : { subject, form: "verb" };
}

/** Who stands before a verb; of a second verb (`Smith said no and added`) who stands before the first. */
function subjectOfVerb(scene: Scene, { at, sentence: { from }, previous }: Verb): NounPhrase | null {
  if (scene.tokens[at - 1]?.lower === "to") return clauseSubject(scene, from, at);
  const before = scene.tokens[beforeAdverbs(scene, at, from)];
  if (previous?.form === "verb" && hasTag(before, Tag.joint)) return previous.subject;
  return subjectBefore(scene, at, from);
}

/** True where the verb stands before who speaks: behind a quotation, or in an aside: `…, said Smith, …`. */
function isInverted(
  scene: Scene,
  { at, to, from }: { readonly at: number; readonly to: number; readonly from: number },
): boolean {
  const { tokens } = scene;
  if (/^(?:told|tells)$/u.test(tokens[at]?.lower ?? "")) return false;
  let before = isMark(tokens[at - 1], ",", "—") ? at - 2 : at - 1;
  while (before > from && hasTag(tokens[before], Tag.adverb)) before -= 1;
  if (tokens[before]?.kind === "quotation") return true;
  const mention = scene.mentionAt(to);
  if (!isMark(tokens[at - 1], ",") || mention?.from !== to) return false;
  return tokens[mention.to] === undefined || tokens[mention.to]?.kind === "mark";
}
