import { QuestionError, type Revision, type Verification, verify, whoseInWords } from "../../answer/index.ts";
import type { InspectedVerification } from "../../page/index.ts";

/** What the revision says of words that were held against it; `null` for words that can't be. */
export async function inspectedVerification(
  revision: Revision,
  words: string,
  speaker: string | null,
): Promise<InspectedVerification | null> {
  try {
    return toInspected(await verify(revision, words, { speaker: speaker ?? undefined }));
  } catch (error) {
    if (error instanceof QuestionError) return null;
    throw error;
  }
}

function toInspected(verification: Verification): InspectedVerification {
  const { outcome, words: given, claim } = verification;
  const isFound = outcome !== "not-found";
  const pieces = outcome === "altered" ? verification.pieces : [];
  return {
    given,
    outcome,
    alteration: outcome === "altered" ? verification.alteration : null,
    likeness: likenessOf(verification),
    diff: verification.diff.map(({ op, text }) => ({ op, text })),
    pieces: pieces.map(({ words, passage: { document, paragraph } }) => {
      return { words, anchor: paragraph.anchor, title: document.title };
    }),
    whose: isFound ? whoseInWords(verification.passage, verification.whose) : null,
    claim: claim === null ? null : { name: claim.name, kind: claim.kind },
    publishers: isFound ? verification.publishers : [],
  };
}

function likenessOf(verification: Verification): number {
  switch (verification.outcome) {
    case "verbatim":
      return 1;
    case "altered":
      return verification.similarity;
    case "not-found":
      return verification.nearness;
  }
}
