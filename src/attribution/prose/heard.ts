import type { Lexicon } from "../lexicon/lexicon.ts";
import { clauseSubject } from "./clause-subject.ts";
import type { Sentence } from "./frame.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import type { Scene } from "./scene.ts";
import type { SpeechAct } from "./speech-act.ts";
import { speechActsIn } from "./speech-acts.ts";

/** A sentence with what is said in it. */
export interface Heard {
  readonly sentence: Sentence;
  readonly acts: readonly SpeechAct[];
  readonly subject: NounPhrase | null;
  /** True where it holds quotations and no word of the author’s. */
  readonly isAlone: boolean;
}

/** The sentences of a scene, each with its speech acts and its subject. */
export function hear(scene: Scene, lexicon: Lexicon): Heard[] {
  return scene.sentences.map((sentence) => ({
    sentence,
    acts: speechActsIn(scene, sentence, lexicon),
    subject: clauseSubject(scene, sentence.from, sentence.to),
    isAlone: scene.tokens.slice(sentence.from, sentence.to).every(({ kind }) => kind !== "word"),
  }));
}
