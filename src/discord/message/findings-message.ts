import { type APISectionComponent, ComponentType } from "discord.js";
import type { Passage, SourceFinding } from "../../answer/index.ts";
import { clip } from "../markdown/clip.ts";
import type { Words } from "../texts/texts.ts";
import { documentLine, occasionLine, speakerLine } from "./attribution.ts";
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

/** How much the findings take together, in characters. */
const LONGEST_FINDINGS = 3_500;

/** For each quotation of a message whether it stands in the record, and where; the first ones, as many as fit. */
export function findingsMessage(
  findings: readonly SourceFinding[],
  { words, revision, notice }: FindingsSetting,
): Message {
  const title =
    findings.length === 0
      ? words.markdown("find.nothing")
      : words.markdown("find.title", { count: findings.length });
  const shown = fitting(findings.map((finding) => findingLines(finding, words)));
  const left = findings.length - shown.length;
  const below = [
    ...(left > 0 ? [words.markdown("find.more", { count: left })] : []),
    `-# ${words.markdown("quote.revision", { revision })}`,
  ];
  return {
    components: [
      container([
        text(notice === undefined ? title : `${notice}\n${title}`),
        ...shown.map((lines, index) => section(lines, findings[index], words)),
        text(below.join("\n")),
      ]),
    ],
  };
}

/** The first ones that fit together. */
function fitting(texts: readonly string[]): readonly string[] {
  let left = LONGEST_FINDINGS;
  const end = texts.findIndex((one) => {
    left -= one.length;
    return left < 0;
  });
  return end < 0 ? texts : texts.slice(0, end);
}

/** What is said of a finding, beside a button to the words around it in the record. */
function section(lines: string, finding: SourceFinding | undefined, words: Words) {
  const passage = finding === undefined ? null : passageOf(finding);
  if (passage === null) return text(lines);
  const { anchor } = passage.paragraph;
  return {
    type: ComponentType.Section,
    components: [text(lines)],
    accessory: button(words.plain("button.context"), { action: "context", anchor, part: 0 }),
  } as const satisfies APISectionComponent;
}

function findingLines(finding: SourceFinding, words: Words): string {
  const passage = passageOf(finding);
  const own = [
    `**${words.markdown(`find.${verdictOf(finding)}`)}**`,
    words.markdown("verify.given", { words: clip(finding.words.replace(/\s+/gu, " "), LONGEST_ECHO) }),
  ];
  if (passage === null) return own.join("\n");
  const { document, paragraph } = passage;
  const record = [
    speakerLine(passage, words),
    occasionLine(document, words),
    documentLine(document, words),
    words.markdown("quote.anchor", { anchor: paragraph.anchor }),
  ];
  return [...own, ...record.map((line) => `-# ${line}`)].join("\n");
}

function verdictOf({ kind, verification }: SourceFinding) {
  if (kind === "paraphrase" || verification === null) return "paraphrase";
  return verification.outcome;
}

function passageOf({ verification, nearest }: SourceFinding): Passage | null {
  return verification === null || verification.outcome === "not-found" ? nearest : verification.passage;
}
