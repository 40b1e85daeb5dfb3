import {
  type AnswerExplanation,
  confidenceOf,
  type ExplainedMatch,
  explainScore,
  insertionsIn,
  LEAST_CONFIDENCE,
  type Passage,
  type Revision,
} from "../../answer/index.ts";
import type { InspectedCandidate, InspectedConfidence, InspectedPassage } from "../../page/index.ts";
import { ownerOf, quotedIn } from "./inspected-speaker.ts";
import type { AskedQuestion } from "./origin.ts";

/** What passages are held against: the question, if one was asked, and what it found. */
export interface Explained {
  readonly revision: Revision;
  readonly question: AskedQuestion | null;
  readonly explanation: AnswerExplanation | null;
  /** The anchors of what the message shows. */
  readonly shown: readonly string[];
}

/** A passage with its score, its confidence, and whose words it is. */
export async function inspectedPassage(
  passage: Passage,
  { revision, question, explanation, shown }: Explained,
): Promise<InspectedPassage> {
  const { document, paragraph } = passage;
  const { anchor, text, number, line } = paragraph;
  const match = explanation?.matches.find((found) => found.passage.paragraph.anchor === anchor);
  return {
    anchor,
    text,
    document: { id: document.id, title: document.title, file: document.file },
    paragraph: number,
    line,
    isShown: shown.includes(anchor),
    rank: match?.rank ?? null,
    score: question === null ? null : await explainScore(revision, question.text, anchor),
    confidence: match === undefined ? null : confidenceIn(match),
    speaker: ownerOf(passage),
    quoted: quotedIn(passage),
    insertions: insertionsIn(paragraph).map(({ start, end }) => ({ start, end })),
  };
}

function confidenceIn({ confidence: value, evidence }: ExplainedMatch): InspectedConfidence {
  return { value, least: LEAST_CONFIDENCE, isRaised: confidenceOf(evidence) < value, ...evidence };
}

/** How many candidates are listed. */
const MOST_CANDIDATES = 8;

/** How much of a candidate's text stands in its line. */
const OPENING = 90;

/** The best passages that the question found, a line each. */
export function candidatesIn({ explanation, shown }: Explained): InspectedCandidate[] {
  const matches = explanation?.matches.slice(0, MOST_CANDIDATES) ?? [];
  return matches.map(({ passage: { document, paragraph }, rank, score, confidence, isNearEnough }) => ({
    anchor: paragraph.anchor,
    title: document.title,
    opening: openingOf(paragraph.text),
    rank,
    score,
    confidence,
    isNearEnough,
    isShown: shown.includes(paragraph.anchor),
  }));
}

/** As many whole words as there is room for. */
function openingOf(text: string): string {
  if (text.length <= OPENING) return text;
  const words = text.slice(0, OPENING);
  const end = words.lastIndexOf(" ");
  return `${end > 0 ? words.slice(0, end) : words.replace(/[\uD800-\uDBFF]$/, "")} …`;
}
