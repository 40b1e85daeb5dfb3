import type {
  DiffPart,
  Passage,
  Piece,
  SpeakerClaim,
  Verification,
  WhoseWords,
} from "../../src/answer/index.ts";

type Speaker = Extract<SpeakerClaim, { readonly kind: "right" }>["speaker"];
type Found = Exclude<Verification, { readonly outcome: "not-found" }>;

/** All that a verification says, a line for each thing it has to say. Whoever compares the lines has compared the whole. */
export function told(verification: Verification): string[] {
  const { outcome, claim } = verification;
  const said = claim === null ? [] : [claimTold(claim)];
  switch (outcome) {
    case "verbatim": {
      const { withoutInsertions, alsoIn } = verification;
      return [
        `verbatim${verification.case === "same" ? "" : ", other case"}${withoutInsertions ? ", without insertions" : ""}`,
        ...foundTold(verification),
        ...alsoIn.map((passage) => `also in ${nameOf(passage)}`),
        ...said,
      ];
    }
    case "altered": {
      const { alteration, similarity, changes, pieces, earlier } = verification;
      return [
        `${alteration}, ${Math.round(similarity * 1000) / 1000} right`,
        ...foundTold(verification),
        ...changes.map(
          ({ kind, recorded, given, weighty }) =>
            `${[...weighty, kind].join(" ")}: ${[recorded, given].map((words) => words || "–").join(" → ")}`,
        ),
        ...pieces.map(pieceTold),
        ...earlierTold(earlier),
        ...said,
      ];
    }
    case "not-found": {
      const { nearest, nearness, earlier, diff } = verification;
      const near = nearest === null ? "nothing near" : `near ${nameOf(nearest)}`;
      return [
        `not found, ${near}, ${Math.round(nearness * 1000) / 1000}`,
        ...diff.map(String),
        ...earlierTold(earlier),
        ...said,
      ];
    }
  }
}

function foundTold({ passage, span, whose, goesOn, diff, publishers }: Found): string[] {
  const { inFocus } = passage;
  return [
    `in ${nameOf(passage)}: ${sliceOf(passage, span)}`,
    ...goesOn.map((place) => `going on in ${nameOf(place.passage)}: ${sliceOf(place.passage, place.span)}`),
    ...(whose.kind === "own" ? [] : [whoseTold(whose)]),
    ...(inFocus === undefined ? [] : [`in focus: ${nameOfSpeaker(inFocus.speaker)}`]),
    ...(diff.every(({ op }) => op === "equal") ? [] : [written(diff)]),
    ...publishers.map((words) => `the publisher’s: ${words}`),
  ];
}

/** A difference as one line: `[-missing-]`, `{+added+}`, each with the reason behind it where there is one. */
function written(diff: readonly DiffPart[]): string {
  const marks = { equal: ["", ""], missing: ["[-", "-]"], added: ["{+", "+}"] } as const;
  return diff
    .map(({ op, text, because }) => {
      const [opening, closing] = marks[op];
      return `${opening}${text}${closing}${because === undefined ? "" : `(${because})`}`;
    })
    .join("");
}

function pieceTold({ words, passage, span, whose }: Piece): string {
  const owner = whose.kind === "own" ? "" : `, ${whoseTold(whose)}`;
  return `piece ${words} = ${nameOf(passage)}: ${sliceOf(passage, span)}${owner}`;
}

function earlierTold(earlier: Passage | null): string[] {
  return earlier === null ? [] : [`earlier in ${nameOf(earlier)}`];
}

function whoseTold(whose: WhoseWords): string {
  switch (whose.kind) {
    case "own":
      return "own";
    case "quoted":
      return `quoted: ${nameOfSpeaker(whose.quotation.speaker)}`;
    case "mixed":
      return `mixed: ${whose.speakers.map(nameOfSpeaker).join(", ")}`;
  }
}

/** What is said of a claim, as one line. */
export function claimTold(claim: SpeakerClaim): string {
  const said = "said" in claim ? `, said by ${claim.said.map(nameOfSpeaker).join(", ") || "nobody"}` : "";
  switch (claim.kind) {
    case "unknown":
      return `${claim.name} is unknown, near ${claim.near.join(", ") || "nobody"}${said}`;
    case "ambiguous":
      return `${claim.name} is ambiguous: ${claim.names.join(", ")}${said}`;
    default:
      return `${claim.name} = ${claim.speaker.name} is ${claim.kind}${said}`;
  }
}

function nameOf({ document, paragraph }: Passage): string {
  return `${document.id} ${paragraph.number}`;
}

function sliceOf({ paragraph }: Passage, { start, end }: { readonly start: number; readonly end: number }) {
  return `${start} ${paragraph.text.slice(start, end)}`;
}

function nameOfSpeaker(speaker: Speaker | null): string {
  return speaker === null ? "not identified" : speaker.name;
}
