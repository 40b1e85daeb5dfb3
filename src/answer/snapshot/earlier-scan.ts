import type { EarlierScan, FoundDocument } from "../../corpus/index.ts";
import type { Sections } from "../../store/index.ts";
import { pastDocumentsIn } from "./past-sections.ts";
import { manifestIn } from "./snapshot.ts";
import { StoredDocuments } from "./stored-documents.ts";

/** The scan that a snapshot was made from: of current documents and of past ones. */
export function earlierScan(sections: Sections): EarlierScan {
  const current = finder(sections);
  const past = finder(pastDocumentsIn(sections));
  return { manifest: manifestIn(sections), documentOf: (file) => current(file) ?? past(file) };
}

function finder(sections: Sections): (file: string) => FoundDocument | undefined {
  const documents = new StoredDocuments(sections);
  const numbers = new Map(documents.all.map(({ file }, number) => [file, number]));
  return (file) => documents.found(numbers.get(file) ?? -1);
}
