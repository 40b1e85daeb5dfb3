import { fold } from "../../text/index.ts";
import type { Span } from "../span.ts";
import { namesOffice, splitTitles } from "../titles.ts";
import { wordSet } from "../word-list.ts";
import {
  bareAnswer,
  bareQuestion,
  boldLabel,
  bracketLabel,
  capitalLabel,
  dashLabel,
  plainLabel,
  timeBefore,
  timedLine,
  voiceTag,
} from "./label-patterns.ts";

/** The label that opens a turn of a transcript; offsets count from the start of the paragraph. */
export interface TurnLabel extends Span {
  /** The name as printed, without marks and colon: `MS. PSAKI`. */
  readonly label: string;
  /**
   * How sure the form is: `marked` (bold, in capitals, or with brackets of an office) and `question` / `answer` are labels
   * wherever they stand; `plain` (`Jen Psaki:`) and `dash` (`Jen Psaki. –`) are some only where other evidence says so.
   */
  readonly form: "marked" | "question" | "answer" | "plain" | "dash";
  /** Where the words begin. */
  readonly bodyStart: number;
}

const questions = wordSet("questions");
const answers = wordSet("answers");
const notLabels = wordSet("not-labels");

/** Things that are written like a question's `Q` and a word: `Q Fever`. */
const notQuestion = /^Q[ \u00a0](?:Fever|Branch|Clearance|Score|Factor|Ratio|Code|Train|Tips?|Sort)\b/iu;

/** How far into a paragraph a label may reach. */
const LONGEST_LABEL = 400;

/**
 * The turn label at the start of a paragraph, or `null`.
 *
 * Known forms: `MS. PSAKI:`, `**Jen Psaki:**`, `**Jen Psaki**:`, `Q:`, `Q  `, `QUESTION:`, `REPORTER 2:`, `A:`,
 * `Jen Psaki:`, `Jen Psaki, rapporteur. –`, `Jen Psaki (Port Lindle) (Ind):`, `The Minister for Ferries (Jen Psaki):`,
 * `<v Jen Psaki>`, most of them beside a time as well (`[00:14:32] Jen Psaki:`, `Jen Psaki (00:14):`).
 *
 * @example parseTurnLabel("MS. PSAKI:  Hi, everyone.") // { label: "MS. PSAKI", form: "marked", start: 0, end: 9, bodyStart: 12 }
 */
export function parseTurnLabel(paragraph: string): TurnLabel | null {
  const head = paragraph.slice(0, LONGEST_LABEL);
  const offset = timeBefore.exec(head)?.[0].length ?? 0;
  const rest = head.slice(offset);
  const found = matchLabel(rest);
  if (found === null) return null;
  const { match, isMarked, isDash } = found;
  const label = match.groups?.["label"]?.trim() ?? "";
  if (label === "" || isNoName(label)) return null;
  const start = offset + match[0].indexOf(label);
  return {
    label,
    form: isDash ? "dash" : formOf(label, isMarked),
    start,
    end: start + label.length,
    bodyStart: offset + match[0].length + spaceAfter(paragraph, offset + match[0].length),
  };
}

interface Match {
  readonly match: RegExpExecArray;
  readonly isMarked: boolean;
  readonly isDash?: boolean;
}

function matchLabel(rest: string): Match | null {
  const first = rest.charAt(0);
  if (first === "<") return matchOf(voiceTag.exec(rest), true);
  if (first === "*" || first === "_") return matchOf(boldLabel.exec(rest), true);
  if (/\d/u.test(first)) return matchOf(bracketLabel.exec(rest), true);
  if (!/\p{Lu}|\p{Lo}/u.test(first)) return null;
  return bareMatch(rest) ?? (/[:：]/u.test(rest) ? colonMatch(rest) : null) ?? dashMatch(rest);
}

function bareMatch(rest: string): Match | null {
  if (!/^[QA](?!\p{L})/u.test(rest) || notQuestion.test(rest)) return null;
  return matchOf(bareQuestion.exec(rest) ?? bareAnswer.exec(rest), true);
}

function colonMatch(rest: string): Match | null {
  return (
    matchOf(capitalLabel.exec(rest), true) ??
    bracketMatch(rest) ??
    matchOf(plainLabel.exec(rest), false) ??
    matchOf(timedLine.exec(rest), false)
  );
}

function matchOf(match: RegExpExecArray | null, isMarked: boolean): Match | null {
  return match === null ? null : { match, isMarked };
}

/** Brackets of a constituency and a party, or the person behind an office, make a label sure; a lone bracket does not. */
function bracketMatch(rest: string): Match | null {
  const match = bracketLabel.exec(rest);
  if (match === null) return null;
  const label = match.groups?.["label"] ?? "";
  const brackets = label.match(/\([^()]*\)/gu) ?? [];
  const outside = label.slice(0, label.indexOf("(")).trim();
  const isOffice = namesOffice(outside) || splitTitles(outside).name.length === 0;
  const isMarked = (brackets.length > 1 || isOffice) && /\s/u.test(outside);
  return { match, isMarked };
}

function dashMatch(rest: string): Match | null {
  if (!/\.\s[–—-]\s/u.test(rest)) return null;
  const match = dashLabel.exec(rest);
  return match === null ? null : { match, isMarked: false, isDash: true };
}

/** White space that a bounded window may have cut off. */
function spaceAfter(paragraph: string, from: number): number {
  if (from < LONGEST_LABEL) return 0;
  return /^\s*/u.exec(paragraph.slice(from))?.[0].length ?? 0;
}

/**
 * Whether the text opens a turn: `sure` with a label that counts wherever it stands, `perhaps` with one that needs others of
 * its kind around it, `null` without a label.
 */
export function turnOpening(text: string): "sure" | "perhaps" | null {
  switch (parseTurnLabel(text)?.form) {
    case undefined:
      return null;
    case "marked":
    case "question":
    case "answer":
      return "sure";
    case "plain":
    case "dash":
      return "perhaps";
  }
}

/** `NOTE`, `For example`: words before a colon that name nobody. */
function isNoName(label: string): boolean {
  return fold(label)
    .split(/[\s,]+/u)
    .every((word) => notLabels().has(word.replace(/\.$/u, "")) || /^(?:the|of|and|for|\d+)$/u.test(word));
}

/** The label without article, bracket and number, folded. */
function bareLabel(label: string): string {
  const bare = label
    .replace(/(?<!\s)\s*\([^()]*\)\s*$/u, "")
    .replace(/(?<!\s)\s*(?:#|№|no\.\s)?(?<!\d)\d+$/iu, "");
  return fold(bare).replace(/^the\s/u, "");
}

function formOf(label: string, isMarked: boolean): TurnLabel["form"] {
  const bare = bareLabel(label);
  if (questions().has(bare)) return "question";
  if (answers().has(bare)) return "answer";
  return isMarked && /\p{Lu}{2}|\p{Ll}/u.test(label) ? "marked" : "plain";
}
