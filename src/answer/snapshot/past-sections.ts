import { jsonIn, jsonSection, type Sections } from "../../store/index.ts";

/** What stands before the name of a section of documents that are past. */
const OF_PAST = "past/";

/** The section that tells which document replaces which, as pairs of ids. */
const SUCCESSORS = "successors";

/** The sections of past documents, under names of their own, and of what replaces them. */
export function pastSections(documents: Sections, successors: ReadonlyMap<string, string>): Sections {
  const named = [...documents].map(([name, bytes]) => [OF_PAST + name, bytes] as const);
  return new Map([...named, [SUCCESSORS, jsonSection([...successors])]]);
}

/** The sections of past documents, under the names that those of current ones have. */
export function pastDocumentsIn(sections: Sections): Sections {
  const own = [...sections].filter(([name]) => name.startsWith(OF_PAST));
  return new Map(own.map(([name, bytes]) => [name.slice(OF_PAST.length), bytes]));
}

/** By the id of an earlier edition: the id of the document that replaces it. */
export function successorsIn(sections: Sections): ReadonlyMap<string, string> {
  return new Map(jsonIn<readonly (readonly [string, string])[]>(sections, SUCCESSORS, []));
}
