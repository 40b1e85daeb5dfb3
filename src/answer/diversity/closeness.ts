import type { Voice } from "../../attribution/index.ts";
import type { Provenance } from "../../corpus/index.ts";
import type { Passage } from "../passage.ts";

const byProvenance = {
  official: 0,
  republished: 1,
  translation: 2,
  relay: 3,
  exercise: 5,
} as const satisfies Readonly<Record<Provenance, number>>;

/** Where a document does not say how it stands to the speaker: after all that do, but for fiction. */
const UNSTATED = 4;

const byVoice = { speech: 0, quotation: 1, prose: 2 } as const satisfies Readonly<Record<Voice, number>>;

/**
 * Below 0 where the first of two passages with the same words is closer to who said them: an official text before one that was
 * republished, a translation, a relay; then a speech before a quotation, a quotation before prose; then the older text, undated ones last.
 */
export function compareCloseness(one: Passage, other: Passage): number {
  return (
    provenanceRank(one) - provenanceRank(other) ||
    byVoice[one.paragraph.voice] - byVoice[other.paragraph.voice] ||
    firstDay(one).localeCompare(firstDay(other)) ||
    appearance(one).localeCompare(appearance(other))
  );
}

function provenanceRank({ document: { provenance } }: Passage): number {
  return provenance === null ? UNSTATED : byProvenance[provenance];
}

/** A day that is after all others. */
const NEVER = "9999-12-31";

function firstDay({ document }: Passage): string {
  return document.date?.first ?? NEVER;
}

function appearance({ document }: Passage): string {
  return document.published?.first ?? document.date?.first ?? NEVER;
}
