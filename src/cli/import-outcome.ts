import type { ReadyImport } from "../import/index.ts";

/** What became of one file that a command line names. */
export interface ImportOutcome {
  /** As it was named. */
  readonly file: string;
  readonly outcome: "added" | "would-be-added" | "already-there" | "refused";
  /** The document's file in the corpus folder; `null` where it was refused. */
  readonly document: string | null;
  /** The entry of the journal; `null` where nothing was added. */
  readonly entry: number | null;
  readonly plan: ReadyImport | null;
  /** Why it was refused. */
  readonly reason: { readonly code: string; readonly message: string } | null;
}

/** The outcome of a file that was refused. */
export function refusedOutcome(file: string, code: string, message: string): ImportOutcome {
  return { file, outcome: "refused", document: null, entry: null, plan: null, reason: { code, message } };
}

/** The outcome of a file that the corpus has already. */
export function alreadyThere(file: string, document: string): ImportOutcome {
  return { file, outcome: "already-there", document, entry: null, plan: null, reason: null };
}

/** The outcome of a file that can be added, where nothing is to be written. */
export function wouldBeAdded(file: string, plan: ReadyImport): ImportOutcome {
  return { file, outcome: "would-be-added", document: plan.file, entry: null, plan, reason: null };
}

/** The outcome as other programs read it; `text` is what the document holds or would hold. */
export function outcomeJson({ file, outcome, document, entry, plan, reason }: ImportOutcome) {
  const read = plan?.document;
  return {
    file,
    outcome,
    document,
    id: read?.id ?? null,
    entry,
    title: read === undefined || read.title === read.file ? null : read.title,
    kind: read?.kind ?? null,
    date: read?.date?.iso ?? null,
    language: read?.language ?? null,
    paragraphs: read?.paragraphs.length ?? null,
    speakers: read?.speakers.map(({ name }) => name) ?? null,
    warnings: plan?.warnings ?? [],
    missing: plan?.missing ?? [],
    problems: plan?.problems ?? [],
    reason,
    text: plan?.text ?? null,
  };
}
