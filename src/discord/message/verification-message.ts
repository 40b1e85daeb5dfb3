import { insertionShare, type Verification } from "../../answer/index.ts";
import { clip } from "../markdown/clip.ts";
import type { Words } from "../texts/texts.ts";
import { revisionLine } from "./attribution.ts";
import { container, text } from "./components.ts";
import { differenceLines } from "./difference.ts";
import type { Message } from "./message.ts";
import { partAt, quoteMessage } from "./quote-message.ts";
import { whoseLines } from "./quoted.ts";

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
  const { revision } = verification;
  const given = clip(verification.words, LONGEST_ECHO);
  const echo = `-# ${words.markdown("verify.given", { words: given })}`;
  const setting = { words, asker, revision, audience: "public" } as const;
  switch (verification.outcome) {
    case "verbatim": {
      const above = [...verbatimLines(verification, words), echo];
      return quoteMessage(partAt(verification.passage, verification.span.start), { ...setting, above });
    }
    case "altered": {
      const { passage, span, whose, diff } = verification;
      const difference = differenceLines(diff, words);
      const above = [words.markdown("verify.altered"), ...whoseLines(passage, whose, words), ...difference];
      return quoteMessage(partAt(passage, span.start), { ...setting, above });
    }
    case "not-found": {
      const { nearest } = verification;
      const above = [words.markdown("verify.not-found"), echo];
      if (nearest === null) {
        const lines = [...above, revisionLine(revision, words)];
        return { components: [container([text(lines.join("\n"))])] };
      }
      return quoteMessage(partAt(nearest, 0), {
        ...setting,
        above: [...above, words.markdown("verify.nearest")],
      });
    }
  }
}

/** That words stand in the record, whose words they are then, and where else they stand. */
function verbatimLines(
  { passage, span, whose, withoutInsertions, alsoIn }: Extract<Verification, { outcome: "verbatim" }>,
  words: Words,
): string[] {
  const share = insertionShare(passage, span);
  return [
    words.markdown(share === "all" ? "verify.inserted" : "verify.verbatim"),
    ...whoseLines(passage, whose, words),
    ...(share === "some" && !withoutInsertions ? [words.markdown("verify.partly-inserted")] : []),
    ...(withoutInsertions ? [words.markdown("verify.without-insertions")] : []),
    ...(alsoIn.length > 0 ? [words.markdown("verify.also-in", { count: alsoIn.length })] : []),
  ];
}
