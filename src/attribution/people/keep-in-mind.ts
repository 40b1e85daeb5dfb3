import type { Lexicon } from "../lexicon/lexicon.ts";
import { Tag } from "../lexicon/tag.ts";
import { Trait } from "../lexicon/trait.ts";
import type { Heard } from "../prose/heard.ts";
import { isPossessive } from "../prose/noun-phrase.ts";
import type { Scene } from "../prose/scene.ts";
import { hasTag, hasTrait, isMark, type Token } from "../prose/token.ts";
import { isByline } from "./byline.ts";
import type { Cast } from "./cast.ts";
import type { Discourse, Part } from "./discourse.ts";
import { genderOfTags } from "./gender.ts";
import { identify } from "./identify.ts";
import type { Mention } from "./mention.ts";
import { isSurely } from "./person.ts";

/** A token of a sentence that is being told. */
interface Told {
  readonly scene: Scene;
  readonly at: number;
  readonly heard: Heard;
}

interface Known {
  readonly cast: Cast;
  readonly discourse: Discourse;
  readonly lexicon: Lexicon;
  readonly author: string | null;
}

/** Notes in the discourse whom the token names or tells of, for the pronouns and descriptions to come. */
export function keepInMind({ scene, at, heard }: Told, known: Known): void {
  const token = scene.tokens[at];
  const mention = scene.mentionAt(at);
  const speaks = heard.acts.some((act) => act.subject.from === at);
  const isSubject = speaks || heard.subject?.from === at;
  if (mention !== null) {
    if (mention.from !== at || isByline(scene)) return;
    const person = known.cast.named(mention, known.lexicon);
    const part = isSubject ? "subject" : partBesideSubject(scene, mention, heard);
    if (person !== null && (speaks || isSurely(person))) known.discourse.note(person, part);
  } else if (hasTag(token, Tag.role)) {
    keepRole({ scene, at, heard }, known);
  } else if (token !== undefined && hasTag(token, Tag.person)) {
    keepPronoun(token, isSubject, known.discourse);
  }
}

/** `beside` for the second and every further name of a subject: of `Ida and Rosa left`, Rosa. */
function partBesideSubject(scene: Scene, mention: Mention, { acts, subject }: Heard): Part {
  const isBeside = [subject, ...acts.map((act) => act.subject)].some(
    (one) => one !== null && one.from < mention.from && isRowOfNames(scene, one.from, mention.from),
  );
  return isBeside && !isPossessive(scene, mention) ? "beside" : "other";
}

function isRowOfNames({ tokens, mentionAt }: Scene, from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .every((token, at) => mentionAt(from + at) !== null || isMark(token, ",") || hasTag(token, Tag.joint));
}

/** A pronoun: whom it means where it stands, or as a subject somebody who is not known. */
function keepPronoun(token: Token, isSubject: boolean, discourse: Discourse): void {
  const person = discourse.personOf(token);
  if (!isSubject) return;
  if (person === null) discourse.noteNameless(genderOfTags(token.tags), true);
  else discourse.note(person, "subject");
}

/** A noun for a person: whom it means, or somebody without a name. */
function keepRole({ scene, at, heard }: Told, known: Known): void {
  const token = scene.tokens[at];
  if (token === undefined || hasTrait(token, Trait.pluralNoun) || scene.mentionAt(at + 1) !== null) return;
  const phrase = [...heard.acts.map((act) => act.subject), heard.subject].find(
    (one) => one?.kind === "description" && one.noun === token,
  );
  const who = phrase ? identify(phrase, known) : null;
  if (who?.person) known.discourse.note(who.person, "subject");
  else known.discourse.noteNameless(genderOfTags(token.tags), phrase !== undefined);
}
