import { Tag } from "../lexicon/tag.ts";
import { Trait } from "../lexicon/trait.ts";
import { behindMarks, type Scene } from "../prose/scene.ts";
import type { SpeechAct } from "../prose/speech-act.ts";
import type { Token } from "../prose/token.ts";
import { hasTag, hasTrait, isMark } from "../prose/token.ts";
import { type Clue, clueOf } from "./clue.ts";
import type { Surroundings } from "./surroundings.ts";

/** How far behind a quotation the verb may stand that belongs to it, in tokens. */
const FARTHEST_VERB = 32;

/**
 * What follows the quotation and names its speaker: `“…,” said Smith`, `“…,” Smith, the mayor, said`, `“…,” according to
 * Smith`. A quotation that ends in a full stop is followed by nobody’s verb.
 */
export function clueAfter(scene: Scene, { at, from, actsBehind: acts }: Surroundings): Clue | null {
  const { tokens } = scene;
  if (from < at && opensWithParticiple(scene, from)) return null;
  const last = tokens[at]?.text ?? "";
  const next = behindMarks(scene, at + 1);
  const isDivided = next > at + 1;
  if (last === "." && !isDivided) return null;
  const act = acts.find((one) => one.verb >= next && beginsAt(scene, one, next));
  if (act === undefined || act.form === "participle" || hasQuotation(tokens, next, act.verb)) return null;
  const told = acts.find(({ form, subject }) => form === "participle" && subject.from === act.to);
  if (told !== undefined) return clueOf(told, "name-then-verb");
  const isOpenEnded = isDivided || /[,?!—–\-…]/u.test(last);
  if (!isOpenEnded && act.form === "verb" && !endsClause(tokens[act.to])) return null;
  return clueOf(act, act.form === "inverted" ? "verb-then-name" : "name-then-verb");
}

/** `Called “…,” Smith said nothing`: true where what is done to the subject opens the sentence. */
function opensWithParticiple({ tokens, mentionAt }: Scene, from: number): boolean {
  const first = tokens[from];
  return hasTag(first, Tag.speech) && !hasTrait(first, Trait.presentParticiple) && mentionAt(from) === null;
}

/** True where the speech act begins with the token: with its verb, or with its subject before the verb. */
function beginsAt(scene: Scene, { verb, subject, form }: SpeechAct, next: number): boolean {
  if (verb - next > FARTHEST_VERB) return false;
  if (form === "verb")
    return subject.from < verb && subject.from >= next && isReached(scene, next, subject.from);
  if (verb < next || verb - next > MOST_BEFORE_VERB) return false;
  const others = scene.tokens.slice(next, verb).filter((token) => !hasTrait(token, opening));
  return others.length <= 1 && others.every((token) => hasTag(token, Tag.adverb));
}

/** How many words may stand between the quotation and a verb whose subject follows: `…, has also declared Smith`. */
const MOST_BEFORE_VERB = 3;

/** What may stand there besides adverbs: `a`, `wie`. */
const opening = Trait.perfect | Trait.comparison;

const grammar = Tag.speech | Tag.auxiliary | Tag.subordinator | Tag.conjunction | Tag.pronoun;

/** True where only what belongs to the name stands between the quotation and it: `super PAC spokeswoman Conway`. */
function isReached({ tokens }: Scene, next: number, subject: number): boolean {
  return tokens.slice(next, subject).every((token, index) => {
    if (token.kind !== "word") return index > 0 && isMark(token, ",");
    return !hasTag(token, grammar) || hasTrait(token, opening) || hasTag(token, Tag.role);
  });
}

function hasQuotation(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ kind }) => kind === "quotation");
}

function endsClause(token: Token | undefined): boolean {
  return token === undefined || (token.kind === "mark" && token.text !== ":");
}
