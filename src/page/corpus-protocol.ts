/** What the corpus holds, and what is wrong with it. */
export interface CorpusReport {
  /** Where the corpus is, from the root of the file system. */
  readonly folder: string;
  /** The revision that the bot answers from; `null`: it has none. */
  readonly revision: string | null;
  /** The documents of that revision, in the order of their paths. */
  readonly documents: readonly CorpusDocument[];
  /** Those of that revision that their publishers took back. */
  readonly withdrawn: readonly CorpusEdition[];
  /** The folder as it is at this moment; `null` where the bot is only about to read it. */
  readonly now: CorpusFolder | null;
}

/** A corpus folder at a moment, which no answer need come from. */
export interface CorpusFolder {
  /** Whether the bot could answer from it. Where it can't, a reload is refused and the bot goes on as before. */
  readonly isUsable: boolean;
  /** What a reload would change; empty where nothing is in use to compare with. */
  readonly changes: readonly CorpusChange[];
  /** What the keeper of the corpus should mend. */
  readonly problems: readonly CorpusProblem[];
}

/** A document that a reload would bring, take or alter. */
export interface CorpusChange {
  readonly kind: "added" | "changed" | "removed" | "replaced" | "withdrawn";
  readonly id: string;
  /** The earlier edition, where the document stands in place of one. */
  readonly before: string | null;
}

/** A document as the corpus panel lists it; `null` is what the document does not state. */
export interface CorpusDocument {
  readonly id: string;
  /** Another one whenever anything of the document is. */
  readonly digest: string;
  readonly title: string;
  readonly kind: string;
  readonly date: string | null;
  readonly provenance: string | null;
  readonly paragraphs: number;
  readonly speakers: readonly string[];
  /** The editions that it stands in place of, the latest first. */
  readonly earlier: readonly CorpusEdition[];
  /** The other versions of the same statement. */
  readonly versions: readonly CorpusEdition[];
}

/** A document that another one names. */
export interface CorpusEdition {
  readonly id: string;
  readonly title: string;
  readonly date: string | null;
  /** When its publisher took it back. */
  readonly withdrawn: string | null;
}

/** A problem as `lectern check` reports it. */
export interface CorpusProblem {
  readonly file: string;
  readonly line: number;
  readonly code: string;
  readonly message: string;
}
