import type { AttributedSpan, Attribution } from "../attribution.ts";
import type { Evidence } from "../evidence.ts";
import type { Span } from "../span.ts";
import type { KnownSpeakers, Speaker } from "../speaker.ts";
import { castOf } from "./cast.ts";
import { headerPeople } from "./header-people.ts";
import { cueBefore } from "./label-patterns.ts";
import { labelsInUse } from "./labels-in-use.ts";
import { isOutsideTurns } from "./outside-turns.ts";
import { parseTurnLabel } from "./turn-label.ts";

/** A transcript that is to be attributed. */
interface Transcript {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly speakers: KnownSpeakers;
  readonly title: string | null;
}

interface Turn {
  readonly speaker: Speaker | null;
  readonly label: Span;
}

/**
 * The paragraphs of a transcript by their turn labels. A paragraph without a label belongs to the last one, with the
 * rule `continued-turn`; stage directions and the closing line of a transcript are prose and end no turn.
 */
export function attributeTranscript({ text, paragraphs, speakers, title }: Transcript): AttributedSpan[] {
  const words = paragraphs.map(({ start, end }) => text.slice(start, end));
  const labels = labelsInUse(words, words.map(parseTurnLabel), speakers.declared);
  const header = headerPeople([title ?? "", ...linesAbove(words, labels)]);
  const inUse = labels.filter((label) => label !== null);
  const speakerOf = castOf(inUse, { speakers, header, text });
  const spans: AttributedSpan[] = [];
  let turn: Turn | null = null;
  let isOpen = false;
  for (const [index, { start }] of paragraphs.entries()) {
    const label = labels[index] ?? null;
    if (label !== null) {
      turn = { speaker: speakerOf(label), label: { start: start + label.start, end: start + label.end } };
    }
    const paragraph = words[index] ?? "";
    const from = label?.bodyStart ?? cueBefore.exec(paragraph)?.[0].length ?? 0;
    const to = endOfWords(paragraph);
    if (from < to) {
      const attribution = attributionOf(paragraph, turn, { isLabelled: label !== null, isOpen });
      spans.push({ start: start + from, end: start + to, quotations: [], ...attribution });
    }
    isOpen = label !== null && from >= to;
  }
  return spans;
}

/** How many lines above the first turn can name people, and how long they are at most. */
const HEADER_LINES = 12;
const LONGEST_HEADER_LINE = 300;

function linesAbove(words: readonly string[], labels: readonly unknown[]): string[] {
  const first = labels.findIndex((label) => label !== null);
  return words
    .slice(0, Math.min(Math.max(first, 0), HEADER_LINES))
    .filter(({ length }) => length <= LONGEST_HEADER_LINE);
}

/** The end without the mark that closes a voice in subtitles. */
function endOfWords(paragraph: string): number {
  return paragraph.endsWith("</v>") ? paragraph.slice(0, -"</v>".length).trimEnd().length : paragraph.length;
}

interface Place {
  readonly isLabelled: boolean;
  /** True right after a label that stood alone: what follows is its turn, a stage direction included. */
  readonly isOpen: boolean;
}

function attributionOf(paragraph: string, turn: Turn | null, { isLabelled, isOpen }: Place): Attribution {
  if (turn === null || (!isLabelled && !isOpen && isOutsideTurns(paragraph))) {
    return { voice: "prose", speaker: null, evidence: null };
  }
  const rule: Evidence["rule"] = isLabelled ? "turn-label" : "continued-turn";
  const evidence = turn.speaker === null ? null : { rule, span: turn.label };
  return { voice: "speech", speaker: turn.speaker, evidence };
}
