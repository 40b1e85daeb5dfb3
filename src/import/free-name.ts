import { idFromPath } from "../corpus/index.ts";
import { documentName } from "./document-name.ts";
import type { ReadyImport } from "./import-plan.ts";
import type { KnownDocuments } from "./known-documents.ts";

/** True for a name, without ending, that a file or a document of the corpus has. */
export function isTakenIn({ ids }: KnownDocuments): (name: string) => boolean {
  const files = new Set([...ids.values()].map((file) => file.toLowerCase()));
  return (name) => ids.has(idFromPath(`${name}.md`)) || files.has(`${name}.md`);
}

/** A file name for the document that is neither known nor among those that were tried. */
export function freeName(plan: ReadyImport, known: KnownDocuments, tried: ReadonlySet<string>): string {
  const isTaken = isTakenIn(known);
  const name = plan.file.replace(/\.md$/u, "");
  const parts = { date: undefined, title: name, sourceFile: name };
  return `${documentName(parts, (candidate) => tried.has(`${candidate}.md`) || isTaken(candidate))}.md`;
}
