import type {
  FoundVerification,
  Passage,
  Revision,
  SpeakerClaim,
  Verification,
  WhoseWords,
} from "../answer/index.ts";
import { asQuote } from "./as-quote.ts";
import { quoteJson, speakerJson } from "./quote-json.ts";

/** A verification as other programs read it; `span` is where the words stand in the quote's text. */
export function verificationJson(verification: Verification, revision: Revision) {
  const { outcome, diff } = verification;
  const claim = claimJson(verification.claim);
  switch (verification.outcome) {
    case "not-found": {
      const { nearest, nearness } = verification;
      return {
        outcome,
        quote: null,
        whose: null,
        diff,
        claim,
        nearest: nearest && comparedJson(nearest, revision),
        nearness,
        earlier: earlierJson(verification),
      };
    }
    case "altered": {
      const { alteration, similarity, changes, pieces } = verification;
      return {
        ...foundJson(verification, revision),
        ...{ alteration, similarity, changes, earlier: earlierJson(verification) },
        pieces: pieces.map((piece) => pieceJson(piece, revision)),
      };
    }
    case "verbatim": {
      const { withoutInsertions, alsoIn } = verification;
      const alsoIds = alsoIn.map(({ paragraph }) => paragraph.anchor);
      return {
        ...foundJson(verification, revision),
        case: verification.case,
        withoutInsertions,
        alsoIn: alsoIds,
      };
    }
  }
}

function foundJson(verification: FoundVerification, revision: Revision) {
  const { outcome, passage, span, whose, goesOn, diff, publishers, claim } = verification;
  return {
    outcome,
    quote: comparedJson(passage, revision),
    whose: whoseJson(passage, whose),
    diff,
    span,
    goesOn: goesOn.map((place) => ({ quote: comparedJson(place.passage, revision), span: place.span })),
    publishers,
    claim: claimJson(claim),
  };
}

/** The anchor of the words in a text that is no longer current. */
function earlierJson({ earlier }: { readonly earlier: Passage | null }): string | null {
  return earlier === null ? null : earlier.paragraph.anchor;
}

function pieceJson({ words, passage, span, whose }: Pieces[number], revision: Revision) {
  return { words, quote: comparedJson(passage, revision), span, whose: whoseJson(passage, whose) };
}

type Pieces = Extract<Verification, { readonly outcome: "altered" }>["pieces"];

function comparedJson(passage: Passage, revision: Revision) {
  return quoteJson(asQuote(revision, passage));
}

/** The voice and the speakers of the words themselves: those of a quotation where they lie inside one. */
function whoseJson({ paragraph: { voice, speaker } }: Passage, whose: WhoseWords) {
  switch (whose.kind) {
    case "own":
      return { voice, speakers: voice === "prose" ? [] : [speakerJson(speaker)] };
    case "quoted":
      return { voice: "quotation", speakers: [speakerJson(whose.quotation.speaker)] };
    case "mixed": {
      const speakers = voice === "prose" ? whose.speakers : [speaker, ...whose.speakers];
      return { voice: "mixed", speakers: speakers.map(speakerJson) };
    }
  }
}

function claimJson(claim: SpeakerClaim | null) {
  if (claim === null) return null;
  const { name, kind } = claim;
  switch (claim.kind) {
    case "right":
    case "open":
      return { name, kind, speaker: speakerJson(claim.speaker) };
    case "wrong":
      return { name, kind, speaker: speakerJson(claim.speaker), said: claim.said.map(speakerJson) };
    case "unknown":
      return { name, kind, near: claim.near, said: claim.said.map(speakerJson) };
    case "ambiguous":
      return { name, kind, names: claim.names, said: claim.said.map(speakerJson) };
  }
}
