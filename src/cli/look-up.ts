import { type FoundPassage, findPassage, type Revision } from "../answer/index.ts";
import type { Invocation } from "./command.ts";

/** What an anchor leads to; where the corpus does not have its document, what the journal says of that. */
export async function lookUp(
  { options, config }: Pick<Invocation, "options" | "config">,
  revision: Revision,
  anchor: string,
): Promise<FoundPassage> {
  const found = findPassage(revision, anchor);
  if (found.kind !== "gone" || found.document !== null) return found;
  const { removedDocument } = await import("../import/index.ts");
  const removed = await removedDocument(options.text("corpus") ?? config.corpus, found.id);
  if (removed === null) return found;
  return findPassage(revision, anchor, () => ({ day: removed.at.slice(0, 10), title: removed.title }));
}
