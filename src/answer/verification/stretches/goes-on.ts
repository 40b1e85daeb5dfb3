import { reporter, speakerKey } from "../../../attribution/index.ts";
import type { Passage } from "../../passage.ts";

/**
 * True where a passage goes on with what the one right before it in the document says: the same voice of the same speaker under the
 * same heading. Whoever is not identified may be anybody, but in a speech or a statement, which is one person's.
 */
export function goesOn(before: Passage, passage: Passage): boolean {
  if (before.document.id !== passage.document.id) return false;
  const [one, other] = [before.paragraph, passage.paragraph];
  return (
    one.number + 1 === other.number &&
    one.voice === other.voice &&
    one.heading === other.heading &&
    isOneSpeaker(before, passage)
  );
}

function isOneSpeaker(
  { document: { kind }, paragraph: one }: Passage,
  { paragraph: other }: Passage,
): boolean {
  if (one.voice === "prose") return true;
  if (one.speaker === null || other.speaker === null) {
    return one.speaker === other.speaker && (kind === "speech" || kind === "statement");
  }
  return one.speaker.name !== reporter.name && speakerKey(one.speaker) === speakerKey(other.speaker);
}
