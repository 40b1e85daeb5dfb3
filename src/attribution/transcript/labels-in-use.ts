import { fold } from "../../text/index.ts";
import { resolveLabel, type Speaker } from "../speaker.ts";
import type { TurnLabel } from "./turn-label.ts";

/** The fewest times that an unmarked `Jane Doe:` must open a paragraph before it counts as a label. */
const FEWEST_REPEATS = 2;

/** The share of paragraphs from which plain labels are a document's custom though none comes back. */
const CUSTOM_SHARE = 0.5;

/** A name of two or more words, or one joined by a hyphen, perhaps with a bracket or a role after it. */
const fullName =
  /^\p{Lu}[\p{L}\p{M}.'’]*(?:[ -]+(?:(?:of|van|von|de|der|den|da|dos|di|du|la|le|al|el|bin)[ ])*\p{Lu}[\p{L}\p{M}.'’]*)+(?:\s\d+)?(?:\s\([^()]*\)|,\s.+)?$/u;

/**
 * Which labels of a document count, in the order of its paragraphs: marked ones and questions always; a plain one where
 * its name is declared or comes back, and a full name where plain labels are the custom; `Name. –` where it is the custom;
 * an answer with a stop, `A. …`, only after a question, for initials look the same.
 */
export function labelsInUse(
  paragraphs: readonly string[],
  labels: readonly (TurnLabel | null)[],
  declared: readonly Speaker[],
): (TurnLabel | null)[] {
  const counts = countLabels(labels);
  const custom = customs(labels, counts);
  let last: TurnLabel | null = null;
  return labels.map((label, index) => {
    if (label === null || !isInUse(label)) return null;
    const isInitial = label.form === "answer" && paragraphs[index]?.charAt(label.end) === ".";
    if (isInitial && last?.form !== "question") return null;
    last = label;
    return label;
  });

  function isInUse({ form, label }: TurnLabel): boolean {
    if (form === "dash") return custom.dash;
    if (form !== "plain" || resolveLabel(label, declared) !== null) return true;
    if ((counts.get(fold(label)) ?? 0) >= FEWEST_REPEATS) return true;
    return custom.everywhere || (custom.plain && fullName.test(label));
  }
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
