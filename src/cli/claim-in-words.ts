import type { SpeakerClaim } from "../answer/index.ts";

type Said = Extract<SpeakerClaim, { readonly kind: "wrong" }>["said"];

/** What the record says about whether words are those of somebody, as a sentence in English; `null` where it says nothing. */
export function claimInWords(claim: SpeakerClaim): string | null {
  switch (claim.kind) {
    case "right":
      return `In the record the speaker is ${claim.speaker.name}, as given.`;
    case "wrong":
      return `Not words of ${claim.speaker.name}. In the record they are those of: ${saidBy(claim.said)}`;
    case "open":
      return null;
    case "unknown": {
      const near = claim.near.length === 0 ? "" : ` Near names: ${claim.near.join("; ")}.`;
      return `Nobody named ${claim.name} has words in the corpus.${near}`;
    }
    case "ambiguous":
      return `More than one speaker has the name ${claim.name}: ${claim.names.join("; ")}.`;
  }
}

function saidBy(said: Said): string {
  if (said.length === 0) return "the text’s author";
  return said.map((speaker) => speaker?.name ?? "a speaker who is not identified").join("; ");
}
