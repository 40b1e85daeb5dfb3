import type { Passage } from "../passage.ts";
import type { SpeakerRegistry } from "../speakers/speaker-registry.ts";
import { compareCloseness } from "./closeness.ts";
import { RunIndex } from "./run-index.ts";
import type { Sameness } from "./same-words.ts";
import { Statement } from "./statement.ts";

/** A passage that was found. */
export interface Hit {
  readonly passage: Passage;
  readonly score: number;
}

/** A passage that was found, with the others that say the same. */
export interface CollapsedHit extends Hit {
  /** The best score of all of them. */
  readonly score: number;
  /** Nearly the same words of the same people elsewhere, in the order in which they were found. */
  readonly alsoIn: readonly Passage[];
}

/** What one statement's places have in common, and which they are. */
interface Group {
  /** Of the best hit, which every other is compared with. */
  readonly statement: Statement;
  readonly score: number;
  /** The best hit first. */
  readonly places: [Place, ...Place[]];
}

interface Place {
  readonly passage: Passage;
  readonly sameness: Sameness;
}

/**
 * The hits, best first, with those that say nearly what a better one says put under it: nearly the same words, of the same
 * people, and both made up or neither. Of places with the same words, the one closest to the speaker is shown; where it was not the
 * best hit, it stands in that one's place. The others stay in their order, and every hit is either shown or named.
 *
 * Which words are nearly the same, and whose are the same people's: docs/decisions/diversity.md.
 */
export function collapse(hits: readonly Hit[], registry: SpeakerRegistry): CollapsedHit[] {
  /** By the number of the hit; `null` for one that was put into the group of a better one. */
  const groups: (Group | null)[] = [];
  const index = new RunIndex();
  for (const { passage, score } of hits) {
    const statement = new Statement(passage, registry);
    const similar = index.add(statement.runs).flatMap((number) => groups[number] ?? []);
    const isNew = !joins(similar, statement, passage);
    groups.push(isNew ? { statement, score, places: [{ passage, sameness: "equal" }] } : null);
  }
  return groups.flatMap((group) => (group === null ? [] : toCollapsedHit(group)));
}

/** True where the passage says what one of the groups says; it is put into the first such one. */
function joins(groups: readonly Group[], statement: Statement, passage: Passage): boolean {
  for (const group of groups) {
    if (group.statement.owners !== statement.owners) continue;
    const sameness = group.statement.compare(statement);
    if (sameness === "other") continue;
    group.places.push({ passage, sameness });
    return true;
  }
  return false;
}

function toCollapsedHit({ score, places }: Group): CollapsedHit {
  const [shown = places[0]] = places
    .filter(({ sameness }) => sameness === "equal")
    .toSorted((one, other) => compareCloseness(one.passage, other.passage));
  const alsoIn = places.filter((place) => place !== shown).map(({ passage }) => passage);
  return { passage: shown.passage, score, alsoIn };
}
