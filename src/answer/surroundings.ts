import type { Passage } from "./passage.ts";
import type { Revision } from "./revision.ts";

/** A passage with those around it, all in the order of their document. */
export interface Surroundings {
  readonly before: readonly Passage[];
  readonly passage: Passage;
  readonly after: readonly Passage[];
}

/** The passage of an anchor with up to `reach` before and after it; `null` where the revision does not hold it. */
export function surroundings({ passages }: Revision, anchor: string, reach: number): Surroundings | null {
  const passage = passages.get(anchor);
  if (passage === undefined) return null;
  const { document, paragraph } = passage;
  const place = document.paragraphs.findIndex(({ anchor: other }) => other === paragraph.anchor);
  const slice = (from: number, to: number) =>
    document.paragraphs
      .slice(Math.max(0, from), to)
      .map((other): Passage => ({ document, paragraph: other }));
  return { before: slice(place - reach, place), passage, after: slice(place + 1, place + 1 + reach) };
}
