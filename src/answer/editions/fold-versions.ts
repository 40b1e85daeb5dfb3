import { compareCloseness } from "../diversity/closeness.ts";
import type { CollapsedHit } from "../diversity/collapse.ts";
import { Statement } from "../diversity/statement.ts";
import type { Passage } from "../passage.ts";
import type { Revision } from "../revision.ts";
import { correspondingPassage, isAlteredIn } from "./corresponding-passage.ts";
import { versionGroup } from "./version-groups.ts";

/**
 * The hits, best first, with those put under a better one that are the same in another version of the same statement: nearly the same
 * words, of the same people, with no number and no negation changed. Of these, the version closest to the speaker is shown, in the
 * language of the best one: that is the language of the question, whose words it has. The others are named by the one shown.
 */
export function foldVersions(revision: Revision, hits: readonly CollapsedHit[]): CollapsedHit[] {
  const kept: CollapsedHit[] = [];
  for (const hit of hits) {
    const place = kept.findIndex((better) => isSameStatement(revision, better.passage, hit.passage));
    const better = kept[place];
    if (better === undefined) kept.push(hit);
    else kept[place] = joined(better, hit);
  }
  return kept;
}

function isSameStatement(revision: Revision, one: Passage, other: Passage): boolean {
  if (one.document.id === other.document.id) return false;
  const isVersion = versionGroup(revision, one.document).some(({ id }) => id === other.document.id);
  if (!isVersion || !(corresponds(one, other) || corresponds(other, one))) return false;
  const ownersOf = (passage: Passage) => new Statement(passage, revision.registry).owners;
  return ownersOf(one) === ownersOf(other) && !isAlteredIn(one, other);
}

function corresponds(one: Passage, { document, paragraph }: Passage): boolean {
  return correspondingPassage(one, document)?.paragraph.anchor === paragraph.anchor;
}

function joined(better: CollapsedHit, { passage, alsoIn }: CollapsedHit): CollapsedHit {
  const isCloser =
    passage.document.language === better.passage.document.language &&
    compareCloseness(passage, better.passage) < 0;
  const [shown, other] = isCloser ? [passage, better.passage] : [better.passage, passage];
  return { passage: shown, score: better.score, alsoIn: [other, ...better.alsoIn, ...alsoIn] };
}
