/**
 * How do files get into a corpus, and out of it again? Any file to a corpus document that a person can correct, with what is
 * not known told; a journal of what was added and removed, by whom and when; and undo.
 *
 * Not for: what a format holds (convert), what a document says (corpus), or how a question is answered.
 *
 * The way of a file: `knownDocuments` once, `planImport` for each file (nothing is written), `addDocument` for a plan that is
 * `ready`. Then the library is reloaded.
 */
export type { Act } from "./act.ts";
export { type Added, addDocument } from "./add-document.ts";
export { ImportError } from "./import-error.ts";
export type { ImportPlan, MissingField, ReadyImport } from "./import-plan.ts";
export type { Actor, ImportSource, JournalEntry, JournalFile } from "./journal-entry.ts";
export { readJournal } from "./journal-file.ts";
export { type KnownDocuments, knownDocuments, withPlanned } from "./known-documents.ts";
export { mendCorpus } from "./mend-corpus.ts";
export type { Journal } from "./parse-journal.ts";
export { type ImportContext, planImport } from "./plan-import.ts";
export { type Plan, planForOther, planHere, planInWorker } from "./plan-in-worker.ts";
export { planUndo } from "./plan-undo.ts";
export { type Removed, removeDocument } from "./remove-document.ts";
export { type RemovedDocument, removedDocument } from "./removed-document.ts";
export { type Undone, undo } from "./undo.ts";
export { whyUnwritable } from "./unwritable.ts";
