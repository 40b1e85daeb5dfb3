import { findPassage, type Passage } from "../answer/index.ts";
import type { Call } from "./command.ts";
import { pastMessage, unchangedLines } from "./message/edition-message.ts";
import type { Message } from "./message/message.ts";
import { type ShownPassage, shownPassage } from "./require-passage.ts";

/** What an anchor leads to for a reader. */
export type QuoteBehind =
  /** A passage of a current document, with what to know of its anchor, in Markdown. */
  | { readonly kind: "quote"; readonly passage: Passage; readonly above: readonly string[] }
  /** What became of the words, where no current document has them. */
  | { readonly kind: "past"; readonly message: Message };

/**
 * What an anchor leads to; where the corpus does not have its document, what the journal says of that.
 *
 * @throws Refusal where there is nothing to show, which says what is known of it.
 */
export async function quoteBehind(
  { revision, words, services }: Pick<Call<never>, "revision" | "words" | "services">,
  anchor: string,
): Promise<QuoteBehind> {
  const found = await lookUp({ revision, services }, anchor);
  switch (found.kind) {
    case "found":
      return { kind: "quote", passage: found.passage, above: [] };
    case "unchanged":
      return { kind: "quote", passage: found.passage, above: unchangedLines(found, { anchor, words }) };
    default:
      return { kind: "past", message: pastMessage(found, { anchor, words, revision: revision.id }) };
  }
}

async function lookUp(
  { revision, services }: Pick<Call<never>, "revision" | "services">,
  anchor: string,
): Promise<ShownPassage> {
  const found = findPassage(revision, anchor);
  if (found.kind !== "gone" || found.document !== null) return shownPassage(found, anchor);
  const removal = await services.keeper.removalOf(found.id);
  return shownPassage(
    findPassage(revision, anchor, () => removal),
    anchor,
  );
}
