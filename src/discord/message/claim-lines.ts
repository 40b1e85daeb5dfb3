import type { SpeakerClaim } from "../../answer/index.ts";
import { escapeMarkdown } from "../../text/index.ts";
import { clip } from "../markdown/clip.ts";
import type { Words } from "../texts/texts.ts";
import { listed } from "./quoted.ts";

/** How much of a name is shown. */
const LONGEST_NAME = 60;

type Said = Extract<SpeakerClaim, { readonly kind: "wrong" }>["said"];

/** What the record says about whether words are those of somebody, as one line; none where it says nothing. */
export function claimLines(claim: SpeakerClaim | null, words: Words): string[] {
  switch (claim?.kind) {
    case undefined:
    case "open":
      return [];
    case "right":
      return [words.markdown("claim.right", { name: clip(claim.speaker.name, LONGEST_NAME) })];
    case "wrong": {
      const name = escapeMarkdown(clip(claim.speaker.name, LONGEST_NAME));
      return [withMarkdown("claim.wrong", { name, speakers: saidBy(claim.said, words) }, words)];
    }
    case "unknown":
      return [words.markdown("claim.unknown", { name: clip(claim.name, LONGEST_NAME) })];
    case "ambiguous": {
      const names = listed(
        claim.names.map((name) => escapeMarkdown(clip(name, LONGEST_NAME))),
        words,
      );
      return [
        withMarkdown(
          "claim.ambiguous",
          { name: escapeMarkdown(clip(claim.name, LONGEST_NAME)), names },
          words,
        ),
      ];
    }
  }
}

/** A text with values that are Markdown already. */
function withMarkdown(
  key: "claim.wrong" | "claim.ambiguous",
  values: Readonly<Record<string, string>>,
  words: Words,
): string {
  return words.plain(key, values);
}

function saidBy(said: Said, words: Words): string {
  if (said.length === 0) return words.markdown("claim.author");
  const named = said.map((speaker) =>
    speaker === null
      ? words.markdown("quoted.unidentified")
      : escapeMarkdown(clip(speaker.name, LONGEST_NAME)),
  );
  return listed(named, words);
}
