import { type Revision, type Verification, verify } from "../../../src/answer/index.ts";
import { seededRandom } from "../seeded-random.ts";
import { type CaseKind, caseKinds, type Expected, type VerificationCase } from "./case.ts";
import { makeCase } from "./make-case.ts";
import { NaiveRecord, plainWords, type Standing } from "./naive-record.ts";
import { QuoteSource } from "./quote-source.ts";
import type { RecordDocument } from "./record-documents.ts";

/** What cases are made of and judged by. */
export interface CaseTexts {
  readonly record: readonly RecordDocument[];
  /** Texts of the same kind and of another that are not in the record. */
  readonly alike: readonly RecordDocument[];
  readonly other: readonly RecordDocument[];
}

/** A case with what was said of it. */
export interface JudgedCase extends VerificationCase {
  /** What must be said after a look at whether the words happen to stand somewhere: the expected verdict itself for most. */
  readonly due: Expected;
  readonly standing: Standing;
  readonly verdict: Verification;
  readonly isOutcomeRight: boolean;
  /** The outcome, and whatever else is expected. */
  readonly isRight: boolean;
  /** In milliseconds. */
  readonly time: number;
}

/** So many cases of each kind, the same ones for the same seed. */
export function makeCases(texts: CaseTexts, seed: number, each: number): VerificationCase[] {
  const random = seededRandom(seed);
  const source = (documents: readonly RecordDocument[]) => new QuoteSource(documents, random);
  const sources = { record: source(texts.record), alike: source(texts.alike), other: source(texts.other) };
  return caseKinds.flatMap((kind: CaseKind) =>
    Array.from({ length: each }, () => makeCase(kind, sources) ?? []).flat(),
  );
}

/** Verifies every case and holds what is said against what a plain search of the texts says. */
export async function judgeCases(
  revision: Revision,
  cases: readonly VerificationCase[],
  texts: CaseTexts,
): Promise<JudgedCase[]> {
  const verdicts: { readonly verdict: Verification; readonly time: number }[] = [];
  for (const { quote, speaker } of cases) {
    const started = performance.now();
    const verdict = await verify(revision, quote, { speaker });
    verdicts.push({ verdict, time: performance.now() - started });
  }
  const naive = new NaiveRecord(texts.record);
  return verdicts.flatMap(({ verdict, time }, index) => {
    const one = cases[index];
    if (one === undefined) return [];
    const standing = naive.standing(one.quote);
    const due = dueFor(one, standing, texts.record);
    const isOutcomeRight = verdict.outcome === due.outcome;
    const isRight = isOutcomeRight && meets(verdict, due);
    return { ...one, due, standing, verdict, time, isOutcomeRight, isRight };
  });
}

function dueFor(one: VerificationCase, standing: Standing, record: readonly RecordDocument[]): Expected {
  if (one.expected.outcome !== "verbatim" && standing !== "nowhere") return { outcome: "verbatim" };
  if (one.expected.claim !== "wrong") return one.expected;
  const wanted = plainWords(one.quote);
  const isTheirs = record.some(({ speaker, paragraphs }) =>
    paragraphs.some(
      (paragraph) =>
        (paragraph.speaker ?? speaker) === one.speaker && plainWords(paragraph.text).includes(wanted),
    ),
  );
  return isTheirs ? { ...one.expected, claim: "right" } : one.expected;
}

function meets(verdict: Verification, due: Expected): boolean {
  if (due.claim !== undefined && verdict.claim?.kind !== due.claim) return false;
  if (due.case !== undefined && (verdict.outcome !== "verbatim" || verdict.case !== due.case)) return false;
  if (due.alteration === undefined) return true;
  if (verdict.outcome !== "altered" || verdict.alteration !== due.alteration) return false;
  const { weighty } = due;
  return weighty === undefined || verdict.changes.some((change) => change.weighty.includes(weighty));
}
