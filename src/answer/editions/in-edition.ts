import type { Document, Paragraph } from "../../corpus/index.ts";
import type { Passage } from "../passage.ts";
import type { PastEditions } from "../revision.ts";
import { alignParagraphs } from "./align-paragraphs.ts";
import type { ChangedPassage, DroppedPassage, UnchangedPassage } from "./found-passage.ts";
import type { Editions } from "./lineage.ts";
import { hashIn, ownerOf } from "./paragraph-words.ts";
import { wordChanges } from "./word-changes.ts";

/** The least likeness of two wordings that are shown as one paragraph, and how much more of it a single word would need. */
const LEAST_LIKENESS = 0.5;
const ONE_WORD_MORE = 0.5;

/** An anchor of an earlier edition, and the current edition. */
interface Followed {
  readonly anchor: string;
  /** Its words in the earlier edition; `null` where the corpus does not have them. */
  readonly before: Passage | null;
  readonly document: Document;
}

/** What became of an earlier edition's paragraph in the current one; `null` where that can't be told. */
export function inEdition(
  { past }: Pick<Editions, "past">,
  { anchor, before, document }: Followed,
): UnchangedPassage | ChangedPassage | DroppedPassage | null {
  if (before === null) {
    const twin = twinOf(document, { anchor, owner: null, number: 1 });
    if (twin === null) return null;
    return { kind: "unchanged", passage: { document, paragraph: twin }, before, isReattributed: false };
  }
  const owner = ownerOf(before.paragraph);
  const { number } = before.paragraph;
  const aligned = document.paragraphs[alignmentIn(past, before.document, document)[number - 1] ?? -1] ?? null;
  const isSame = aligned !== null && hashIn(aligned.anchor) === hashIn(anchor);
  const same = isSame ? aligned : twinOf(document, { anchor, owner, number });
  if (same !== null) {
    const passage = { document, paragraph: same };
    return { kind: "unchanged", passage, before, isReattributed: ownerOf(same) !== owner };
  }
  const now = aligned === null ? null : { document, paragraph: aligned };
  const changes = now === null ? null : wordChanges(before, now);
  const isAlike = changes !== null && changes.likeness >= LEAST_LIKENESS + ONE_WORD_MORE / changes.length;
  return now !== null && isAlike
    ? { kind: "changed", before, now, diff: changes.diff }
    : { kind: "dropped", before, document };
}

/** The paragraph with the words of an anchor that is nearest to its place; where an owner is given, only one of theirs. */
function twinOf(
  { paragraphs }: Document,
  wanted: { readonly anchor: string; readonly owner: string | null; readonly number: number },
): Paragraph | null {
  const hash = hashIn(wanted.anchor);
  const distance = ({ number }: Paragraph) => Math.abs(number - wanted.number);
  const [twin = null] = paragraphs
    .filter(({ anchor }) => hashIn(anchor) === hash)
    .filter((paragraph) => wanted.owner === null || ownerOf(paragraph) === wanted.owner)
    .toSorted((one, other) => distance(one) - distance(other));
  return twin;
}

const known = new WeakMap<PastEditions, Map<string, Int32Array>>();

/** Which paragraph of the current edition is which of the earlier one; found once for each revision. */
function alignmentIn(past: PastEditions, before: Document, now: Document): Int32Array {
  const alignments = known.get(past) ?? new Map<string, Int32Array>();
  known.set(past, alignments);
  const alignment = alignments.get(before.id) ?? alignParagraphs(before.paragraphs, now.paragraphs);
  alignments.set(before.id, alignment);
  return alignment;
}
