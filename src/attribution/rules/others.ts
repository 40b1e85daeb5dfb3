import { Trait } from "../lexicon/trait.ts";
import type { Mention } from "../people/mention.ts";
import type { Sentence } from "../prose/frame.ts";
import type { NounPhrase } from "../prose/noun-phrase.ts";
import type { Scene } from "../prose/scene.ts";
import { hasTrait } from "../prose/token.ts";

/** The people whom the sentence names besides its subject, and whose words may follow as well. */
export function othersIn({ mentions }: Scene, subject: NounPhrase, { from, to }: Sentence): Mention[] {
  return mentions.filter((one) => {
    const isOwn = one.from < subject.to && one.to > subject.from;
    return one.from >= from && one.to <= to && !isOwn && (one.kind === "person" || one.kind === "name");
  });
}

/** True where the words tell of a letter, a sign or a law, whose words may follow. */
export function namesText({ tokens }: Scene, from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => hasTrait(token, Trait.writing));
}
