import { type APISectionComponent, ComponentType } from "discord.js";
import type { Passage, SourceFinding } from "../../answer/index.ts";
import type { Words } from "../texts/texts.ts";
import { documentLine, occasionLine, speakerLine } from "./attribution.ts";
import { clip } from "./clip.ts";
import { button, container, text } from "./components.ts";
import type { Message } from "./message.ts";

/** What stands around the findings. */
interface FindingsSetting {
  readonly words: Words;
  readonly revision: string;
  /** Above everything else, in Markdown. */
  readonly notice?: string;
}

/** How much of each of the message's own words is repeated. */
const LONGEST_ECHO = 120;

/** For each quotation of a message whether it stands in the record, and where. */
export function findingsMessage(
  findings: readonly SourceFinding[],
  { words, revision, notice }: FindingsSetting,
): Message {
  const title =
    findings.length === 0
      ? words.markdown("find.nothing")
      : words.markdown("find.title", { count: findings.length });
  const above = notice === undefined ? [title] : [notice, title];
  return {
    components: [
      container([
        text(above.join("\n")),
        ...findings.map((finding) => findingSection(finding, words)),
        text(`-# ${words.markdown("quote.revision", { revision })}`),
      ]),
    ],
  };
}

function findingSection(finding: SourceFinding, words: Words) {
  const given = words.markdown("verify.given", {
    words: clip(finding.words.replace(/\s+/gu, " "), LONGEST_ECHO),
  });
  const passage = passageOf(finding);
  const verdict = words.markdown(`find.${verdictOf(finding)}`);
  if (passage === null) return text([`**${verdict}**`, given].join("\n"));
  const short = (line: string) => `-# ${line}`;
  const lines = [
    `**${verdict}**`,
    given,
    short(speakerLine(passage, words)),
    short(occasionLine(passage.document, words)),
    short(documentLine(passage.document, words)),
    short(words.markdown("quote.anchor", { anchor: passage.paragraph.anchor })),
  ];
  return {
    type: ComponentType.Section,
    components: [text(lines.join("\n"))],
    accessory: button(words.plain("button.context"), {
      action: "context",
      anchor: passage.paragraph.anchor,
      part: 0,
    }),
  } as const satisfies APISectionComponent;
}

function verdictOf({ kind, verification }: SourceFinding) {
  if (kind === "paraphrase" || verification === null) return "paraphrase";
  return verification.outcome;
}

function passageOf({ verification, nearest }: SourceFinding): Passage | null {
  return verification === null || verification.outcome === "not-found" ? nearest : verification.passage;
}
