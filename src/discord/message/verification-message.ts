import type { Passage, Verification } from "../../answer/index.ts";
import { clip } from "../markdown/clip.ts";
import type { Words } from "../texts/texts.ts";
import { container, text } from "./components.ts";
import { differenceLines } from "./difference.ts";
import type { Message } from "./message.ts";
import { type QuotePart, quoteMessage, quoteParts } from "./quote-message.ts";

/** For whom a verification is shown. */
interface VerificationSetting {
  readonly words: Words;
  readonly asker: string;
}

/** How much of the given words is repeated. */
const LONGEST_ECHO = 300;

/** Whether the given words stand in the record, with the real quote, and with what differs where they were altered. */
export function verificationMessage(
  verification: Verification,
  { words, asker }: VerificationSetting,
): Message {
  const verdict = words.markdown(`verify.${verification.outcome}`);
  const echo = `-# ${words.markdown("verify.given", { words: clip(verification.words.replace(/\s+/gu, " "), LONGEST_ECHO) })}`;
  const setting = { words, asker, revision: verification.revision, audience: "public" } as const;
  switch (verification.outcome) {
    case "verbatim": {
      const notes = [
        ...(verification.withoutInsertions ? [words.markdown("verify.without-insertions")] : []),
        ...(verification.alsoIn.length > 0
          ? [words.markdown("verify.also-in", { count: verification.alsoIn.length })]
          : []),
      ];
      const part = partAt(verification.passage, verification.span.start);
      return quoteMessage(part, { ...setting, above: [verdict, echo, ...notes] });
    }
    case "altered": {
      const part = partAt(verification.passage, verification.span.start);
      return quoteMessage(part, {
        ...setting,
        above: [verdict, ...differenceLines(verification.diff, words)],
      });
    }
    case "not-found": {
      const { nearest } = verification;
      if (nearest === null) return { components: [container([text([verdict, echo].join("\n"))])] };
      return quoteMessage(partAt(nearest, 0), {
        ...setting,
        above: [verdict, echo, words.markdown("verify.nearest")],
      });
    }
  }
}

/** The part of a passage in which that place lies. */
function partAt(passage: Passage, place: number): QuotePart {
  const parts = quoteParts(passage);
  return parts.find(({ part }) => place < part.end) ?? parts[0];
}
