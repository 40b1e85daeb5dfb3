import type { Lexicon } from "../lexicon/lexicon.ts";
import type { SourcePhrase } from "../lexicon/source-phrases.ts";
import type { Sentence } from "./frame.ts";
import { type NounPhrase, pronounPhrase } from "./noun-phrase.ts";
import { phraseStartingAt } from "./phrase-after.ts";
import { phraseEndingAt } from "./phrase-before.ts";
import { beforeMarks, type Scene } from "./scene.ts";
import type { SpeechAct } from "./speech-act.ts";
import { isMark, isQuotation } from "./token.ts";

/** A token of a sentence, and the words to know it by. */
export interface Place {
  readonly at: number;
  readonly sentence: Sentence;
  readonly lexicon: Lexicon;
}

/** `according to Smith`, `in the words of Smith`, where it begins at the token. */
export function sourceAt(scene: Scene, { at, sentence, lexicon }: Place): SpeechAct | null {
  const phrases = lexicon.sources.get(scene.tokens[at]?.lower ?? "");
  const phrase = phrases?.find(({ words, place }) => isHere(scene, { at, words, place }));
  if (phrase === undefined) return null;
  const to = at + phrase.words.length;
  const subject = subjectOf(scene, { at, to, phrase, sentence });
  if (subject === null) return null;
  const verb = phrase.place === "before" ? Math.min(at, subject.from) : at;
  return {
    verb,
    to,
    subject: inCase(subject, lexicon),
    form: "source",
    isWeak: false,
    use: "said",
  };
}

function isHere(
  scene: Scene,
  { at, words, place }: Pick<SourcePhrase, "words" | "place"> & { readonly at: number },
): boolean {
  if (!words.every((word, index) => scene.tokens[at + index]?.lower === word)) return false;
  if (place !== "after-quotation") return true;
  return isQuotation(scene.tokens[beforeMarks(scene, at - 1)]);
}

interface SourceWords {
  readonly at: number;
  readonly to: number;
  readonly phrase: SourcePhrase;
  readonly sentence: Sentence;
}

function subjectOf(scene: Scene, { at, to, phrase, sentence }: SourceWords): NounPhrase | null {
  const token = scene.tokens[at];
  switch (phrase.place) {
    case "inside":
      return token === undefined ? null : pronounPhrase({ ...token, tags: phrase.tags }, at);
    case "before":
      return phraseEndingAt(scene, at - 1, sentence.from);
    default:
      return isMark(scene.tokens[to], ":")
        ? null
        : phraseStartingAt(scene, to, { end: sentence.to, isSource: true });
  }
}

/** A source’s name is declined in a language that declines names. */
function inCase(subject: NounPhrase, { caseEndings }: Lexicon): NounPhrase {
  return subject.kind === "name" && caseEndings.size > 0 ? { ...subject, isDeclined: true } : subject;
}
