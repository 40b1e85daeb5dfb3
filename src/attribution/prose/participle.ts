import { Tag } from "../lexicon/tag.ts";
import { Trait } from "../lexicon/trait.ts";
import { clauseSubject, isParticiple } from "./clause-subject.ts";
import { isHead, jointPhrase, type NounPhrase, namePhrase, pronounPhrase } from "./noun-phrase.ts";
import { phraseEndingAt } from "./phrase-before.ts";
import type { Scene } from "./scene.ts";
import { subjectBefore } from "./subject.ts";
import { hasTag, hasTrait, isMark } from "./token.ts";
import { beforeAdverbs } from "./verb-use.ts";

/** A participle, and who speaks by the verb before it in the sentence. */
interface Participle {
  readonly at: number;
  readonly from: number;
  readonly previous: NounPhrase | undefined;
}

/** Who speaks by a participle: who stands right before it, begins its clause, spoke before, or is the sentence’s subject; nobody of `signs saying`. */
export function subjectOfParticiple(scene: Scene, { at, from, previous }: Participle): NounPhrase | null {
  if (hasTrait(scene.tokens[at - 1], Trait.writing)) return null;
  return (
    subjectBeside(scene, at, from) ??
    subjectQuoted(scene, at, from) ??
    subjectBlamed(scene, at, from) ??
    subjectOfClause(scene, at, from) ??
    previous ??
    clauseSubject(scene, from, at)
  );
}

/**
 * `a video shows Smith saying`, `Smith was heard saying`; a name behind a preposition says nothing: `on Facebook writing`.
 */
function subjectBeside(scene: Scene, at: number, from: number): NounPhrase | null {
  const before = beforeAdverbs(scene, at, from);
  if (hasTag(scene.tokens[before - 1], Tag.passive)) return subjectBefore(scene, before, from);
  const mention = scene.mentionAt(before);
  if (mention === null || hasTag(scene.tokens[mention.from - 1], Tag.preposition)) return null;
  return phraseEndingAt(scene, before, from);
}

/** `TASS quoted Smith as saying`, `Smith was quoted as saying`. */
function subjectQuoted(scene: Scene, at: number, from: number): NounPhrase | null {
  if (!hasTrait(scene.tokens[at - 1], Trait.citing)) return null;
  const isPassive = hasTag(scene.tokens[at - 2], Tag.speech);
  return isPassive ? subjectBefore(scene, at - 2, from) : phraseEndingAt(scene, at - 2, from);
}

/** `attacked Smith for saying`: not who attacked, and whose words they are is for Smith to say: somebody, and nobody known. */
function subjectBlamed(scene: Scene, at: number, from: number): NounPhrase | null {
  const object = scene.tokens[at - 2];
  if (object === undefined || at - 2 < from || !hasTrait(scene.tokens[at - 1], Trait.reason)) return null;
  if (hasTag(object, Tag.speech) || isParticiple(object)) return null;
  return pronounPhrase({ ...object, tags: 0 }, at - 2);
}

/** Who begins the sentence or clause that the participle ends, with no comma between: `…, Smith inflamed tensions when saying`. */
function subjectOfClause(scene: Scene, at: number, from: number): NounPhrase | null {
  const comma = scene.tokens.slice(from, at).findLastIndex((token) => isMark(token, ",", "—", ")"));
  const start = from + comma + 1;
  const mention = scene.mentionAt(start);
  if (mention?.from !== start || mention.kind === "place" || !isHead(scene, mention)) return null;
  return jointPhrase(scene, mention, at) ?? namePhrase(mention);
}
