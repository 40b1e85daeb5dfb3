import type { Span } from "../attribution/index.ts";
import type { DiffPart } from "./difference.ts";
import type { Passage } from "./passage.ts";
import type { WhoseWords } from "./whose-words.ts";

/** Whether given words stand in a revision. */
export type Verification = VerbatimWords | AlteredWords | UnfoundWords;

interface VerifiedWords {
  /** The revision's id. */
  readonly revision: string;
  /** The given words, without the quotation marks around them. */
  readonly words: string;
}

/** They stand in a passage, word for word. */
interface VerbatimWords extends VerifiedWords {
  readonly outcome: "verbatim";
  readonly passage: Passage;
  /** Where in the paragraph's text, from the first word to the last. */
  readonly span: Span;
  readonly whose: WhoseWords;
  /** Nothing but `equal`, and `missing` for what the publisher put in and the given words leave out. */
  readonly diff: readonly DiffPart[];
  /** True where they stand there only if something that the publisher put in is left out. */
  readonly withoutInsertions: boolean;
  /** Other passages that hold the same words, up to 25. */
  readonly alsoIn: readonly Passage[];
}

/** They are nearly those of a passage. */
interface AlteredWords extends VerifiedWords {
  readonly outcome: "altered";
  readonly passage: Passage;
  /** The stretch of the paragraph's text that corresponds. */
  readonly span: Span;
  readonly whose: WhoseWords;
  readonly diff: readonly DiffPart[];
  /** 1 less the share of words that differ, below 1. */
  readonly similarity: number;
}

/** No passage has them, or nearly. */
interface UnfoundWords extends VerifiedWords {
  readonly outcome: "not-found";
  /** The passage that would answer the words as a question; `null` where none is near enough. */
  readonly nearest: Passage | null;
  readonly diff: readonly [];
}
