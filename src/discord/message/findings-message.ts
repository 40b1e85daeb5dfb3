import { type APISectionComponent, type APITextDisplayComponent, ComponentType } from "discord.js";
import type { SourceFinding } from "../../answer/index.ts";
import type { Words } from "../texts/texts.ts";
import { revisionLine } from "./attribution.ts";
import { button, container, text } from "./components.ts";
import { type FindingText, findingText } from "./finding-text.ts";
import type { Message } from "./message.ts";

/** What stands around the findings. */
interface FindingsSetting {
  readonly words: Words;
  readonly revision: string;
  /** Above everything else, in Markdown. */
  readonly notice?: string;
}

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
  const shown = fitting(findings.map((finding) => findingText(finding, words)));
  const left = findings.length - shown.length;
  const below = [
    ...(left > 0 ? [words.markdown("find.more", { count: left })] : []),
    revisionLine(revision, words),
  ];
  return {
    components: [
      container([
        text(notice === undefined ? title : `${notice}\n${title}`),
        ...sections(shown, words),
        text(below.join("\n")),
      ]),
    ],
    ...(findings.length === 0 && { outcome: "nothing-close" }),
  };
}

/** The first ones that fit together. */
function fitting(texts: readonly FindingText[]): readonly FindingText[] {
  let left = LONGEST_FINDINGS;
  const end = texts.findIndex(({ markdown }) => {
    left -= markdown.length;
    return left < 0;
  });
  return end < 0 ? texts : texts.slice(0, end);
}

/** Each finding beside a button to the words around it in the record; one button for each place, or its id would come twice. */
function sections(
  findings: readonly FindingText[],
  words: Words,
): readonly (APISectionComponent | APITextDisplayComponent)[] {
  const linked = new Set<string>();
  return findings.map(({ markdown, place }) => {
    const key = place === null ? "" : `${place.anchor} ${place.part}`;
    if (place === null || linked.has(key)) return text(markdown);
    linked.add(key);
    return {
      type: ComponentType.Section,
      components: [text(markdown)],
      accessory: button(words.plain("button.context"), { action: "context", ...place }),
    };
  });
}
