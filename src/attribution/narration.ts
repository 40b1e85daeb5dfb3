import type { AttributedQuotation } from "./attributed-quotation.ts";
import type { Evidence } from "./evidence.ts";
import { findInsertions } from "./insertions.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import type { Cast } from "./people/cast.ts";
import { Discourse } from "./people/discourse.ts";
import { type Identified, identify } from "./people/identify.ts";
import { keepInMind } from "./people/keep-in-mind.ts";
import { isSurely } from "./people/person.ts";
import { type Heard, hear } from "./prose/heard.ts";
import { namePhrase } from "./prose/noun-phrase.ts";
import { behindMarks, opensSentence, type Scene } from "./prose/scene.ts";
import { isMark } from "./prose/token.ts";
import type { Quoted } from "./quotation/quoted-in-text.ts";
import { type Wording, wordingOf } from "./quotation/wording.ts";
import { type Clue, clueOfPhrase } from "./rules/clue.ts";
import { findClue } from "./rules/find-clue.ts";
import { introductionIn } from "./rules/introduction.ts";
import { type KnownSpeakers, resolveLabel, type Speaker } from "./speaker.ts";

/** Somebody whose words a quotation is, or may be next, and how that is known. */
interface Voice {
  readonly who: Identified;
  readonly evidence: Evidence;
  /** False where the next paragraph is too far away for it. */
  readonly reachesOn: boolean;
}

interface Told {
  readonly wording: Exclude<Wording, "none">;
  readonly voice: Voice | null;
}

/** A paragraph while it is told. */
interface Telling {
  readonly scene: Scene;
  readonly quoted: readonly Quoted[];
  readonly heard: readonly Heard[];
  /** By the number of the quotation. */
  readonly told: Map<number, Told>;
}

/** What a narration goes by. */
interface NarrationSource {
  readonly text: string;
  readonly cast: Cast;
  readonly lexicon: Lexicon;
  readonly speakers: KnownSpeakers;
  /** Who `I` is. */
  readonly author: string | null;
}

/** The longest paragraph, in tokens, that brings in a speaker by telling of them: `Sergei Lavrov turned to the grain agreement.` */
const LONGEST_INTRODUCTION = 24;

/** Tells paragraph by paragraph whose the quotations are, and keeps in mind who was spoken of. */
export class Narration {
  readonly #source: NarrationSource & { readonly discourse: Discourse };
  #paragraphs = 0;
  /** Whose words the next paragraph goes on with, where it is only a quotation. */
  #next: Voice | null = null;
  /** True where the paragraph before ends in a colon, and so says whose the next words are, or does not say it. */
  #announces = false;

  constructor(source: NarrationSource) {
    this.#source = { ...source, discourse: new Discourse() };
  }

  /** The quotations of the next paragraph; `below` is the one after it, which may be a signature. */
  tell(
    scene: Scene,
    { quoted, below }: { readonly quoted: readonly Quoted[]; readonly below: Scene | null },
  ): AttributedQuotation[] {
    const telling = {
      scene,
      quoted,
      heard: hear(scene, this.#source.lexicon),
      told: new Map<number, Told>(),
    };
    let voice = this.#next;
    for (const own of telling.heard) {
      this.#source.discourse.open(this.#paragraphs);
      voice = this.#hear(telling, own, voice);
    }
    this.#paragraphs += 1;
    const signed = quoted.some(({ signature }) => signature !== null) ? this.#signedBy(below) : null;
    this.#next = signed ?? (voice?.reachesOn ? voice : null);
    this.#announces = announces(scene) || (this.#announces && isBlockAlone(telling));
    return quoted.flatMap((one, number) => {
      const told = telling.told.get(number);
      if (told === undefined) return [];
      return [this.#quotation(one, one.signature === null ? told : { ...told, voice: signed })];
    });
  }

  /** Tells the quotations of a sentence, and gives back whose words may come next. */
  #hear(telling: Telling, own: Heard, voice: Voice | null): Voice | null {
    const { scene, quoted, heard, told } = telling;
    let last = own.isAlone ? voice : null;
    for (let at = own.sentence.from; at < own.sentence.to; at += 1) {
      keepInMind({ scene, at, heard: own }, this.#source);
      const quotation = scene.tokens[at]?.quotation ?? -1;
      const one = quoted[quotation];
      const words = one === undefined ? null : this.#tellOne(telling, one, { at, own, voice: last });
      if (words === null) continue;
      told.set(quotation, words);
      last = words.voice;
    }
    if (own.isAlone || last !== null) return last;
    return this.#introduction(scene, own, { isParagraph: heard.length === 1, before: voice });
  }

  /** A quotation, told; `null` where the marks hold none. */
  #tellOne(
    { scene, heard }: Telling,
    one: Quoted,
    { at, own, voice }: { readonly at: number; readonly own: Heard; readonly voice: Voice | null },
  ): Told | null {
    const { acts, subject, sentence, isAlone } = own;
    const behind = behindMarks(scene, at + 1);
    const actsBehind = heard[scene.sentenceOf(behind)]?.acts ?? [];
    const clue = findClue(scene, { at, from: sentence.from, acts, subject, actsBehind });
    const words = this.#source.text.slice(one.inner.start, one.inner.end);
    const wording = wordingOf(scene, { at, words, clue, isSetApart: one.family === "block" });
    if (wording === "none") return null;
    if (clue !== null) {
      const found = this.#follow(scene, clue);
      const isUttered = clue.to === at || isMark(scene.tokens[clue.to], ",", ":");
      return found === null && !isUttered && isTermAlone(words, wording) ? null : { wording, voice: found };
    }
    return { wording, voice: isAlone ? this.#goOn(one, voice, at === 0 && opensSentence(scene, at)) : null };
  }

  /**
   * Whose words a quotation is that stands without a word of the author’s: those of whoever spoke before it, or of whom the
   * document is about where nobody else comes into question.
   */
  #goOn(one: Quoted, voice: Voice | null, opensParagraph: boolean): Voice | null {
    const { main } = this.#source.speakers;
    if (one.isContinuation || !opensParagraph || main === null || this.#announces) return continued(voice);
    if (voice !== null && this.#speaker(voice.who).name !== main.name) return null;
    return {
      who: { name: main.name, person: null },
      evidence: { rule: "document-speaker", span: null },
      reachesOn: true,
    };
  }

  /** Whom a sentence brings in who may speak next, unless whoever spoke before may as well go on. */
  #introduction(
    scene: Scene,
    heard: Heard,
    { isParagraph, before }: { readonly isParagraph: boolean; readonly before: Voice | null },
  ): Voice | null {
    const found = introductionIn(scene, heard);
    const voice = found && this.#follow(scene, clueOfPhrase(found.phrase, "introduced"));
    if (found === null || voice === null || found.manner === "speaking") return voice;
    if (!isCertain(voice)) return null;
    const mayGoOn = found.manner === "silent" || before?.evidence.rule === "introduced";
    if (mayGoOn && before !== null && before.who.name !== voice.who.name) return null;
    return { ...voice, reachesOn: isParagraph && scene.tokens.length <= LONGEST_INTRODUCTION };
  }

  #signedBy(below: Scene | null): Voice | null {
    const mention = below?.mentions[0];
    if (below === null || mention === undefined) return null;
    return this.#follow(below, clueOfPhrase(namePhrase(mention), "signature"));
  }

  #follow(scene: Scene, { rule, phrase, from, to, isSaid }: Clue): Voice | null {
    if (!isSaid) return null;
    const who = identify(phrase, this.#source);
    const span = { start: scene.tokens[from]?.start ?? 0, end: scene.tokens[to - 1]?.end ?? 0 };
    return who === null ? null : { who, evidence: { rule, span }, reachesOn: true };
  }

  #quotation({ start, end, inner }: Quoted, { wording, voice }: Told): AttributedQuotation {
    const words = this.#source.text.slice(inner.start, inner.end);
    const insertions = findInsertions(words, "round-and-square").map((found) => ({
      start: found.start + inner.start,
      end: found.end + inner.start,
    }));
    const speaker = voice === null ? null : this.#speaker(voice.who);
    return { start, end, type: wording, speaker, evidence: voice?.evidence ?? null, insertions };
  }

  #speaker({ name, person }: Identified): Speaker {
    const declared = resolveLabel(name, this.#source.speakers.declared);
    return declared ?? { name, role: person?.role ?? null, aliases: person?.aliases ?? [] };
  }
}

/** True for a person of whom more is known than a word in capital letters. */
function isCertain({ who: { person } }: Voice): boolean {
  return person !== null && person.kind === "person" && isSurely(person);
}

function announces({ tokens }: Scene): boolean {
  return isMark(tokens.at(-1), ":");
}

/** True for a paragraph of a block quote, which the next one may go on with. */
function isBlockAlone({ quoted, heard }: Telling): boolean {
  return heard.every(({ isAlone }) => isAlone) && quoted.every(({ family }) => family === "block");
}

/** True for a word or two inside the author’s sentence, which only somebody’s name would make a quotation. */
function isTermAlone(words: string, wording: Wording): boolean {
  return wording === "mixed" && words.trim().split(/\s+/u).length < 4;
}

function continued(voice: Voice | null): Voice | null {
  if (voice === null) return null;
  const { rule, span } = voice.evidence;
  return { ...voice, evidence: { rule: rule === "introduced" ? rule : "continued", span } };
}
