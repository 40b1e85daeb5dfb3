import { reporter } from "../attribution/index.ts";
import type { Paragraph } from "../corpus/index.ts";

/** An author's prose comes after a quotation that is up to a tenth worse. */
const PROSE_PRIOR = 0.9;

/** A reporter's question says the words of the user's question, but not the answer. */
const QUESTION_PRIOR = 0.6;

/** What a paragraph's score is multiplied by, from whose words it is: 1 for a named or unknown speaker's. */
export function priorOf({ voice, speaker }: Paragraph): number {
  if (voice === "prose") return PROSE_PRIOR;
  return speaker?.name === reporter.name ? QUESTION_PRIOR : 1;
}
