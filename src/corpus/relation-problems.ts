import type { Document } from "./document.ts";
import { editionsOf } from "./editions.ts";
import type { Problem } from "./problem.ts";

/** The file and the lines where a document states how it stands to others. */
export interface RelationPlace {
  readonly file: string;
  readonly replaces: number;
  readonly versionOf: number;
}

/** How a document stands to others, and where it says so. */
export interface StatedRelations extends Pick<Document, "id" | "replaces" | "withdrawn" | "versionOf"> {
  readonly place: RelationPlace;
}

type Found = Pick<Problem, "code" | "message">;

/** What is wrong with how documents say that they stand to each other. Each stays in the corpus; only what it says there is left out. */
export function relationProblems(documents: readonly StatedRelations[]): Problem[] {
  const ids = new Set(documents.map(({ id }) => id));
  const { successors } = editionsOf(documents);
  return documents.flatMap((document): Problem[] => {
    const { place } = document;
    const replaced = replacementProblem(document, { ids, successors });
    const version = versionProblem(document, ids);
    return [
      ...(replaced === null ? [] : [{ file: place.file, line: place.replaces, ...replaced }]),
      ...(version === null ? [] : [{ file: place.file, line: place.versionOf, ...version }]),
    ];
  });
}

interface Known {
  readonly ids: ReadonlySet<string>;
  readonly successors: ReadonlyMap<string, string>;
}

function replacementProblem({ id, replaces }: StatedRelations, { ids, successors }: Known): Found | null {
  if (replaces === null) return null;
  if (replaces === id) {
    const message = `replaces: expected the id of an earlier edition, met the document's own, "${id}"; it replaces nothing`;
    return { code: "replaces-itself", message };
  }
  const successor = successors.get(replaces);
  if (successor === undefined) {
    const message = `replaces: expected an earlier edition, met "${replaces}" in a circle of documents that replace each other; none of them replaces anything`;
    return { code: "edition-circle", message };
  }
  if (successor !== id) {
    const message = `replaces: expected an edition that no other document replaces, met "${replaces}", which "${successor}" replaces; name "${successor}" if this one came after it`;
    return { code: "replaced-twice", message };
  }
  if (ids.has(replaces)) return null;
  const message = `replaces: expected the id of a document in the corpus, met "${replaces}"; keep the earlier edition's file, so that its changed words can still be shown`;
  return { code: "unknown-edition", message };
}

function versionProblem({ id, versionOf }: StatedRelations, ids: ReadonlySet<string>): Found | null {
  if (versionOf === null || (versionOf !== id && ids.has(versionOf))) return null;
  const expected = "version-of: expected the id of another document in the corpus, met";
  return versionOf === id
    ? {
        code: "version-of-itself",
        message: `${expected} the document's own, "${id}"; it is no version of it`,
      }
    : { code: "unknown-version", message: `${expected} "${versionOf}"; see \`lectern sources\` for the ids` };
}
