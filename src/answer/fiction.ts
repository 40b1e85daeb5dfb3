import type { Document } from "../corpus/index.ts";

/** True for a text that was made up for training: what it says of somebody is not so. */
export function isFiction({ provenance }: Pick<Document, "provenance">): boolean {
  return provenance === "exercise";
}

/** The items with those last that stand in fiction alone, otherwise in their order. */
export function factFirst<Item>(
  items: readonly Item[],
  documentsOf: (item: Item) => readonly Pick<Document, "provenance">[],
): readonly Item[] {
  const isMadeUp = (item: Item) => documentsOf(item).every(isFiction);
  return [...items.filter((item) => !isMadeUp(item)), ...items.filter(isMadeUp)];
}
