import { fold } from "../../text/index.ts";
import { resolveLabel, type Speaker } from "../speaker.ts";
import { namesOffice, nameWords, personalTitle, plainTitle } from "../titles.ts";
import { readLabelName } from "./label-name.ts";
import type { TurnLabel } from "./turn-label.ts";

/** The fewest times that an unmarked `Jane Doe:` must open a paragraph before it counts as a label. */
const FEWEST_REPEATS = 2;

/** The share of paragraphs from which plain labels are a document's custom though none comes back. */
const CUSTOM_SHARE = 0.5;

/** A name of two or more words, or one joined by a hyphen, perhaps with a bracket or a role after it. */
const fullName =
  /^(?:\p{Lu}\.\s?){1,3}\p{Lu}[\p{L}-]+$|^\p{Lu}[\p{L}\p{M}.'’]*(?:[ -]+(?:(?:of|van|von|de|der|den|da|dos|di|du|la|le|al|el|bin)[ ])*\p{Lu}[\p{L}\p{M}.'’]*)+(?:\s\d+)?(?:\s\([^()]*\)|,\s\p{Lu}\p{L}.*)?$/u;

/**
 * Which labels of a document count, in the order of its paragraphs: marked ones and questions always; a plain one where
 * its name is declared or comes back, or where it says itself that somebody speaks (`Mr Roe:`, `The Minister:`), and a
 * full name where plain labels are the custom or the surname is known; `Name. –` where it is the custom;
 * an answer with a stop, `A. …`, only after a question, for initials look the same.
 */
export function labelsInUse(
  paragraphs: readonly string[],
  labels: readonly (TurnLabel | null)[],
  declared: readonly Speaker[],
): (TurnLabel | null)[] {
  const isInUse = useTest(labels, declared);
  let last: TurnLabel | null = null;
  return labels.map((label, index) => {
    if (label === null || !isInUse(label)) return null;
    const isInitial = label.form === "answer" && paragraphs[index]?.charAt(label.end) === ".";
    if (isInitial && last?.form !== "question") return null;
    last = label;
    return label;
  });
}

function useTest(labels: readonly (TurnLabel | null)[], declared: readonly Speaker[]) {
  const counts = countLabels(labels);
  const custom = customs(labels, counts);
  const marked = new Set(labels.map((label) => (label?.form === "marked" ? label.label : "")));
  const surnames = new Set([...marked].map((label) => nameWords(label).at(-1)));
  return ({ form, label }: TurnLabel): boolean => {
    if (form === "dash") return custom.dash;
    if (form !== "plain" || resolveLabel(label, declared) !== null) return true;
    if ((counts.get(fold(label)) ?? 0) >= FEWEST_REPEATS) return true;
    if (custom.everywhere || (!custom.dash && saysWho(label))) return true;
    return fullName.test(label) && (custom.plain || surnames.has(nameWords(label).at(-1) ?? ""));
  };
}

/**
 * True for a label with a personal title (but for an address, `Mr Roe, I think this:`), for an office with its article, and
 * for those who speak without a name.
 */
function saysWho(label: string): boolean {
  if (label.includes(",")) return false;
  const first = plainTitle(label.split(/\s/u)[0] ?? "");
  if (first === "the") return namesOffice(label);
  return personalTitle(first) !== undefined || readLabelName(label).isUnnamed;
}

function countLabels(labels: readonly (TurnLabel | null)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const label of labels) {
    if (label?.form !== "plain") continue;
    const name = fold(label.label);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

function customs(labels: readonly (TurnLabel | null)[], counts: ReadonlyMap<string, number>) {
  const ofForm = (form: TurnLabel["form"]) => labels.filter((label) => label?.form === form).length;
  const isMarked = ofForm("marked") + ofForm("question") > 0;
  const everywhere =
    !isMarked && counts.size >= FEWEST_REPEATS && ofForm("plain") >= labels.length * CUSTOM_SHARE;
  return {
    dash: ofForm("dash") >= FEWEST_REPEATS,
    plain: everywhere || [...counts.values()].some((count) => count >= FEWEST_REPEATS),
    everywhere,
  };
}
