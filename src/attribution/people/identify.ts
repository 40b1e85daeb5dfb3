import type { Lexicon } from "../lexicon/lexicon.ts";
import { Tag } from "../lexicon/tag.ts";
import type { Description, NounPhrase } from "../prose/noun-phrase.ts";
import { hasTag } from "../prose/token.ts";
import type { Cast } from "./cast.ts";
import type { Discourse } from "./discourse.ts";
import type { Person } from "./person.ts";

/** Who a phrase means, by name; the person where it is one of the cast. */
export interface Identified {
  readonly name: string;
  readonly person: Person | null;
}

interface Known {
  readonly cast: Cast;
  readonly discourse: Discourse;
  readonly lexicon: Lexicon;
  /** Who `I` is; `null`: the text does not say. */
  readonly author: string | null;
}

/** Whom the phrase means; `null` where it names nobody, or could mean more than one. */
export function identify(phrase: NounPhrase, known: Known): Identified | null {
  switch (phrase.kind) {
    case "name": {
      if (phrase.mention.isDeclined && phrase.isDeclined !== true) return null;
      if (phrase.isDeclined) return asIdentified(known.cast.resolveDeclined(phrase.mention, known.lexicon));
      const person = known.cast.resolve(phrase.mention);
      return { name: person?.name ?? phrase.mention.words.join(" "), person };
    }
    case "names": {
      const names = phrase.mentions.map(
        (mention) => known.cast.resolve(mention)?.name ?? mention.words.join(" "),
      );
      return { name: names.join(` ${phrase.joint} `), person: null };
    }
    case "pronoun":
      if (hasTag(phrase.token, Tag.first))
        return known.author === null ? null : { name: known.author, person: null };
      return hasTag(phrase.token, Tag.person) ? asIdentified(known.discourse.personOf(phrase.token)) : null;
    case "description":
      return asIdentified(described(phrase, known));
  }
}

function asIdentified(person: Person | null): Identified | null {
  return person === null ? null : { name: person.name, person };
}

/** Whom `the minister` or `the ministry` means. */
function described(phrase: Description, { cast, discourse, lexicon }: Known): Person | null {
  const { noun } = phrase;
  if (!phrase.isDefinite || noun === null) return null;
  if (hasTag(noun, Tag.organisation)) return cast.bodyCalled(noun.lower);
  if (!hasTag(noun, Tag.role | Tag.title)) return null;
  const nouns = lexicon.sameRoles.get(noun.lower) ?? new Set([noun.lower]);
  const isCalled = (person: Person) => [...person.roles].some((role) => nouns.has(role));
  return discourse.calledBy(isCalled) ?? (phrase.isBare ? cast.onlyOne(noun.lower, nouns) : null);
}
