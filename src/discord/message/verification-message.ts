import { type FoundVerification, insertionShare, type Verification } from "../../answer/index.ts";
import { clip } from "../markdown/clip.ts";
import type { Words } from "../texts/texts.ts";
import { revisionLine } from "./attribution.ts";
import { claimLines } from "./claim-lines.ts";
import { container, text } from "./components.ts";
import { differenceLines } from "./difference.ts";
import type { Message } from "./message.ts";
import { pieceLines } from "./piece-lines.ts";
import { partAt, type QuoteSetting, quoteMessage } from "./quote-message.ts";
import { whoseLines } from "./quoted.ts";

/** For whom a verification is shown. */
interface VerificationSetting {
  readonly words: Words;
  readonly asker: string;
  /** What stands below the quote and after it: its other versions. */
  readonly besides?: Pick<QuoteSetting, "below" | "after">;
}

type Verbatim = Extract<Verification, { readonly outcome: "verbatim" }>;
type Altered = Extract<Verification, { readonly outcome: "altered" }>;
type Unfound = Extract<Verification, { readonly outcome: "not-found" }>;

/** How much of the given words is repeated, and of what a publisher put in. */
const LONGEST_ECHO = 300;
const LONGEST_PUBLISHERS = 100;

/** Whether the given words stand in the record, with the real quote, and with what differs where they were altered. */
export function verificationMessage(
  verification: Verification,
  { words, asker, besides = {} }: VerificationSetting,
): Message {
  const { revision } = verification;
  const given = clip(verification.words, LONGEST_ECHO);
  const echo = `-# ${words.markdown("verify.given", { words: given })}`;
  const setting = { words, asker, revision, audience: "public", ...besides } as const;
  switch (verification.outcome) {
    case "verbatim": {
      const above = [...verbatimLines(verification, words), echo];
      return quoteMessage(partAt(verification.passage, verification.span.start), { ...setting, above });
    }
    case "altered": {
      const above = alteredLines(verification, words);
      return quoteMessage(partAt(verification.passage, verification.span.start), { ...setting, above });
    }
    case "not-found": {
      const above = [...unfoundLines(verification, words), echo];
      const { nearest, nearness } = verification;
      if (nearest === null) {
        const lines = [...above, revisionLine(revision, words)];
        return { components: [container([text(lines.join("\n"))])], outcome: "nothing-close" };
      }
      const near = [
        words.markdown("verify.nearest"),
        `-# ${words.markdown("verify.nearness", { share: nearness })}`,
      ];
      const message = quoteMessage(partAt(nearest, 0), { ...setting, above: [...above, ...near] });
      return { ...message, outcome: "nothing-close" };
    }
  }
}

/** That words stand in the record, whose words they are then, and where else they stand. */
function verbatimLines(verification: Verbatim, words: Words): string[] {
  const { passage, span, withoutInsertions, alsoIn } = verification;
  const share = insertionShare(passage, span);
  return [
    words.markdown(share === "all" ? "verify.inserted" : "verify.verbatim"),
    ...ownerLines(verification, words),
    ...(verification.case === "differs" ? [words.markdown("verify.case")] : []),
    ...(share === "some" && !withoutInsertions ? [words.markdown("verify.partly-inserted")] : []),
    ...(withoutInsertions ? [words.markdown("verify.without-insertions")] : []),
    ...(alsoIn.length > 0 ? [words.markdown("verify.also-in", { count: alsoIn.length })] : []),
  ];
}

/** How words are altered, whose they are in the record, and what differs or what they are put together of. */
function alteredLines(verification: Altered, words: Words): string[] {
  const { alteration, changes, publishers, pieces, diff } = verification;
  const weighty = new Set(changes.flatMap((change) => change.weighty));
  const inserted = clip(publishers.join(" "), LONGEST_PUBLISHERS);
  return [
    words.markdown(alteration === "reworded" ? "verify.altered" : `verify.${alteration}`),
    ...earlierLines(verification, words),
    ...ownerLines(verification, words),
    ...[...weighty].map((kind) => words.markdown(`verify.${kind}`)),
    ...(inserted === "" ? [] : [words.markdown("verify.publishers", { words: inserted })]),
    ...(pieces.length > 0 ? pieceLines(pieces, words) : differenceLines(diff, words)),
  ];
}

function unfoundLines(verification: Unfound, words: Words): string[] {
  const { claim } = verification;
  return [
    words.markdown("verify.not-found"),
    ...earlierLines(verification, words),
    ...claimLines(claim, words),
  ];
}

/** That the words are a real quote of a text that is no longer current. */
function earlierLines({ earlier }: Altered | Unfound, words: Words): string[] {
  if (earlier === null) return [];
  const { document, paragraph } = earlier;
  return [
    words.markdown("verify.earlier", { title: clip(document.title, LONGEST_ECHO), anchor: paragraph.anchor }),
  ];
}

/** Whether they are those of whoever is said to have said them, whose they are in the passage, and how far they go on. */
function ownerLines({ claim, passage, whose, goesOn }: FoundVerification, words: Words): string[] {
  const count = goesOn.length + 1;
  return [
    ...claimLines(claim, words),
    ...whoseLines(passage, whose, words),
    ...(goesOn.length > 0 ? [words.markdown("verify.over-ends", { count })] : []),
  ];
}
