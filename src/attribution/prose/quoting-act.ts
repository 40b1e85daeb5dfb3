import { Trait } from "../lexicon/trait.ts";
import type { Sentence } from "./frame.ts";
import { isPossessive, namePhrase } from "./noun-phrase.ts";
import { phraseStartingAt } from "./phrase-after.ts";
import type { Scene } from "./scene.ts";
import type { SpeechAct } from "./speech-act.ts";
import { subjectBefore } from "./subject.ts";
import { hasTrait, isMark } from "./token.ts";
import { isFreeParticiple, isVerb, useOf } from "./verb-use.ts";

/** `TASS quoted Smith`, `citing Smith`: whose words it passes on, where the verb at the index has somebody behind it. */
export function quotingAt(scene: Scene, at: number, sentence: Sentence): SpeechAct | null {
  const token = scene.tokens[at];
  if (!hasTrait(token, Trait.quoting)) return null;
  const opens = at === sentence.from && hasTrait(token, Trait.presentParticiple);
  if (!opens && !isVerb(scene, at, sentence)) return null;
  const subject = phraseStartingAt(scene, at + 1, { end: sentence.to, isSource: true });
  if (subject === null || subject.kind === "description") return null;
  const passesOn = isFreeParticiple(scene, at, sentence) ? null : subjectBefore(scene, at, sentence.from);
  const verb = passesOn?.from ?? at;
  const use = useOf(scene, { at, sentence, subject: verb });
  return { verb, to: subject.to, subject, form: "source", isWeak: false, use };
}

/** `Smith’s claim that`, `Smith’s answer:`, where the noun stands at the index. */
export function claimAt(scene: Scene, at: number): SpeechAct | null {
  const { tokens } = scene;
  const mention = hasTrait(tokens[at], Trait.speechNoun) ? scene.mentionAt(at - 1) : null;
  if (mention === null || mention.kind === "place" || !isPossessive(scene, mention)) return null;
  const next = tokens[at + 1];
  const hasThat = hasTrait(next, Trait.complementizer);
  if (!hasThat && !isMark(next, ":")) return null;
  const subject = namePhrase(mention);
  return { verb: at, to: hasThat ? at + 2 : at + 1, subject, form: "verb", isWeak: false, use: "said" };
}

/** The acts, but for whoever speaks by quoting another in the same breath: `Smith said, quoting Jones`, `said Smith, quoting Jones`. */
export function withoutRelays({ tokens }: Scene, acts: readonly SpeechAct[]): SpeechAct[] {
  const quoting = acts.filter(({ verb }) => hasTrait(tokens[verb], Trait.quoting));
  const relays = (act: SpeechAct) =>
    act.form !== "source" &&
    quoting.some((one) =>
      isMark(tokens[one.verb - 1], ",")
        ? Math.max(act.to, act.subject.to) === one.verb - 1
        : isMark(tokens[one.to], ",") && act.subject.from === one.to + 1,
    );
  return acts.map((act) => (relays(act) ? { ...act, use: "unsaid" } : act));
}
