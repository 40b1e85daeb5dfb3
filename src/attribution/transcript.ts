import { fold } from "../text/index.ts";
import type { AttributedSpan, Attribution } from "./attribution.ts";
import type { Evidence } from "./evidence.ts";
import type { Span } from "./span.ts";
import { type KnownSpeakers, reporter, resolveLabel, type Speaker, speakerFromLabel } from "./speaker.ts";
import { parseTurnLabel, type TurnLabel } from "./turn-label.ts";

/** The fewest times that an unmarked `Jane Doe:` must open a paragraph before it counts as a label. */
const FEWEST_REPEATS = 2;

interface Turn {
  readonly speaker: Speaker | null;
  readonly label: Span;
}

/**
 * The paragraphs of a transcript by their turn labels. A paragraph without a label belongs to the last one, with the
 * rule `continued-turn`; stage directions and the closing line of a transcript are prose and end no turn.
 */
export function attributeTranscript(
  text: string,
  paragraphs: readonly Span[],
  speakers: KnownSpeakers,
): AttributedSpan[] {
  const labels = paragraphs.map(({ start, end }) => parseTurnLabel(text.slice(start, end)));
  const accepts = labelTest(labels, speakers.declared);
  const spans: AttributedSpan[] = [];
  let turn: Turn | null = null;
  for (const [index, { start, end }] of paragraphs.entries()) {
    const label = labels[index] ?? null;
    const isLabelled = label !== null && accepts(label);
    if (isLabelled) {
      turn = {
        speaker: speakerOf(label, speakers),
        label: { start: start + label.start, end: start + label.end },
      };
    }
    const bodyStart = isLabelled ? start + label.bodyStart : start;
    if (bodyStart < end)
      spans.push({
        start: bodyStart,
        end,
        quotations: [],
        ...attribution(text.slice(start, end), turn, isLabelled),
      });
  }
  return spans;
}

function attribution(paragraph: string, turn: Turn | null, isLabelled: boolean): Attribution {
  if (turn === null || (!isLabelled && isOutsideTurns(paragraph))) {
    return { voice: "prose", speaker: null, evidence: null };
  }
  const rule: Evidence["rule"] = isLabelled ? "turn-label" : "continued-turn";
  const evidence = turn.speaker === null ? null : { rule, span: turn.label };
  return { voice: "speech", speaker: turn.speaker, evidence };
}

/**
 * Which labels count: marked ones always; a plain one where its name is declared or comes back, and a plain name of two or
 * more words, or one joined by a hyphen, where plain labels are the document's custom.
 */
function labelTest(labels: readonly (TurnLabel | null)[], declared: readonly Speaker[]) {
  const repeats = new Map<string, number>();
  for (const label of labels) {
    if (label?.form === "plain") repeats.set(fold(label.label), (repeats.get(fold(label.label)) ?? 0) + 1);
  }
  const isCustom = [...repeats.values()].some((count) => count >= FEWEST_REPEATS);
  return ({ form, label }: TurnLabel): boolean => {
    if (form !== "plain" || resolveLabel(label, declared) !== null) return true;
    if ((repeats.get(fold(label)) ?? 0) >= FEWEST_REPEATS) return true;
    return isCustom && /^\p{Lu}[\p{L}.'’]*(?:[ -]\p{Lu}[\p{L}.'’]*)+$/u.test(label);
  };
}

function speakerOf({ label, form }: TurnLabel, { main, declared }: KnownSpeakers): Speaker | null {
  const known = resolveLabel(label, declared);
  if (known !== null) return known;
  if (form === "question") return reporter;
  if (form === "answer") return main;
  return speakerFromLabel(label);
}

/** A paragraph that is one bracket (`(Applause.)`), or the closing line (`END 2:40 P.M. EST`). */
function isOutsideTurns(paragraph: string): boolean {
  return /^(?:\([^()]*\)|\[[^[\]]*\]|END\b[\s\d:APM.,EDSTCUG]*|#{3}|-\s?30\s?-|\*{3})$/u.test(
    paragraph.trim(),
  );
}
