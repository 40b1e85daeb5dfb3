import type { Voice } from "../../attribution/index.ts";
import type { Document, Provenance } from "../../corpus/index.ts";
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
    provenanceRank(one.document) - provenanceRank(other.document) ||
    byVoice[one.paragraph.voice] - byVoice[other.paragraph.voice] ||
    compareAge(one.document, other.document)
  );
}

/**
 * Orders documents that are versions of one statement: the closest to the speaker first, by provenance as passages are; then those in the
 * language that the words were said in, `original`; then those that name no translator; then the older ones.
 */
export function compareVersions(original: string): (one: Document, other: Document) => number {
  const isForeign = ({ language }: Document) => Number(language !== original);
  const isTranslated = ({ translator }: Document) => Number(translator !== null);
  const isDerived = ({ versionOf }: Document) => Number(versionOf !== null);
  return (one, other) =>
    provenanceRank(one) - provenanceRank(other) ||
    isForeign(one) - isForeign(other) ||
    isTranslated(one) - isTranslated(other) ||
    isDerived(one) - isDerived(other) ||
    compareAge(one, other);
}

function compareAge(one: Document, other: Document): number {
  return firstDay(one).localeCompare(firstDay(other)) || appearance(one).localeCompare(appearance(other));
}

function provenanceRank({ provenance }: Document): number {
  return provenance === null ? UNSTATED : byProvenance[provenance];
}

/** A day that is after all others. */
const NEVER = "9999-12-31";

function firstDay({ date }: Document): string {
  return date?.first ?? NEVER;
}

function appearance({ published, date }: Document): string {
  return published?.first ?? date?.first ?? NEVER;
}
