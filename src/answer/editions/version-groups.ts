import type { Document } from "../../corpus/index.ts";
import { compareVersions } from "../diversity/closeness.ts";
import { groupBy } from "../group-by.ts";
import type { Editions } from "./lineage.ts";

/** By the id of a current document: all that are versions of the same statement, itself among them. */
type VersionGroups = ReadonlyMap<string, readonly Document[]>;

const known = new WeakMap<Editions["past"], VersionGroups>();

/**
 * The current documents that are versions of the same statement as this one, itself among them, the closest to the speaker first;
 * none where it is the only one. Versions are those that name each other, in whatever direction and over however many steps;
 * one that is named by the id of an earlier edition is the current one.
 */
export function versionGroup(revision: Editions, { id }: Pick<Document, "id">): readonly Document[] {
  const groups = known.get(revision.past) ?? groupVersions(revision);
  known.set(revision.past, groups);
  return groups.get(id) ?? [];
}

function groupVersions({ documents, past }: Editions): VersionGroups {
  const links = linksBetween([...documents, ...past.documents], past.successors);
  const rootOf = rootFinder(links);
  const groups = [...groupBy(documents, ({ id }) => rootOf(id)).values()].filter(({ length }) => length > 1);
  return new Map(groups.map(sortVersions).flatMap((group) => group.map(({ id }) => [id, group] as const)));
}

type Link = readonly [one: string, other: string];

function linksBetween(documents: readonly Document[], successors: ReadonlyMap<string, string>): Link[] {
  const versions = documents.flatMap(({ id, versionOf }): Link[] =>
    versionOf === null ? [] : [[id, versionOf]],
  );
  return [...versions, ...successors];
}

/** Gives the same id for all that are linked (union by rank is left out: groups are small). */
function rootFinder(links: readonly Link[]): (id: string) => string {
  const parents = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent;
    for (let at = id; at !== root; ) {
      const next = parents.get(at) ?? root;
      parents.set(at, root);
      at = next;
    }
    return root;
  };
  for (const [one, other] of links) {
    const [from, to] = [rootOf(one), rootOf(other)];
    if (from !== to) parents.set(from, to);
  }
  return rootOf;
}

/** The closest first; the language of the very closest is taken for the one that the words were said in. */
function sortVersions(documents: readonly Document[]): readonly Document[] {
  const [closest] = documents.toSorted(compareVersions(""));
  return closest === undefined ? documents : documents.toSorted(compareVersions(closest.language));
}
