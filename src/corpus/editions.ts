import type { Document } from "./document.ts";

/** What a document states about those that came before it. */
export type Edition = Pick<Document, "id" | "replaces" | "withdrawn">;

/** Which documents stand in place of which, and which of them are past. */
export interface Editions {
  /** By the id of an earlier edition: the id of the document that replaces it. The earlier one need not be in the corpus. */
  readonly successors: ReadonlyMap<string, string>;
  /** The ids of those that are replaced or withdrawn. Their words are kept, but are no answer any more. */
  readonly past: ReadonlySet<string>;
}

/**
 * How documents stand to those that came before them. What contradicts itself is left out of account: a document that
 * replaces itself, a second one that replaces the same, and all that replace each other in a circle.
 */
export function editionsOf(documents: readonly Edition[]): Editions {
  const stated = new Map<string, string>();
  for (const { id, replaces } of documents) {
    if (replaces !== null && replaces !== id && !stated.has(replaces)) stated.set(replaces, id);
  }
  const successors = new Map([...stated].filter(([earlier]) => !isInCircle(earlier, stated)));
  const past = documents.filter(({ id, withdrawn }) => withdrawn !== null || successors.has(id));
  return { successors, past: new Set(past.map(({ id }) => id)) };
}

/** The ids of those that stand in place of a document, one after the other, the current one last; none for a current one. */
export function successorsOf(id: string, { successors }: Pick<Editions, "successors">): string[] {
  const next = successors.get(id);
  return next === undefined ? [] : [next, ...successorsOf(next, { successors })];
}

/** Every id has one successor at most, so that a way that does not end comes back to where it began, or never met it. */
function isInCircle(start: string, successors: ReadonlyMap<string, string>): boolean {
  let id = successors.get(start);
  for (let steps = 0; id !== undefined && steps < successors.size; steps += 1) {
    if (id === start) return true;
    id = successors.get(id);
  }
  return false;
}
