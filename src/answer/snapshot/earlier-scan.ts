import type { EarlierScan } from "../../corpus/index.ts";
import type { Sections } from "../../store/index.ts";
import { manifestIn } from "./snapshot.ts";
import { StoredDocuments } from "./stored-documents.ts";

/** The scan that a snapshot was made from. */
export function earlierScan(sections: Sections): EarlierScan {
  const documents = new StoredDocuments(sections);
  const numbers = new Map(documents.all.map(({ file }, number) => [file, number]));
  return {
    manifest: manifestIn(sections),
    documentOf: (file) => documents.found(numbers.get(file) ?? -1),
  };
}
