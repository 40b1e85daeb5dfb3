import type { Span, Speaker } from "../../attribution/index.ts";
import type { Passage } from "../passage.ts";
import type { WhoseWords } from "../whose-words.ts";
import type { DiffPart } from "./alignment/difference.ts";
import type { Change } from "./changes.ts";
import type { PlacedSpan } from "./stretches/stretch.ts";

/** Whether given words stand in a revision. */
export type Verification = VerbatimWords | AlteredWords | UnfoundWords;

/** A verification that names a place in the record. */
export type FoundVerification = VerbatimWords | AlteredWords;

interface VerifiedWords {
  /** The revision's id. */
  readonly revision: string;
  /** The given words, without the quotation marks around them and without the name beside them. */
  readonly words: string;
}

/** What is said of words that stand somewhere in the record, at least nearly. */
export interface FoundWords extends VerifiedWords {
  readonly passage: Passage;
  /** Where in the paragraph's text, from the first word to the last. */
  readonly span: Span;
  readonly whose: WhoseWords;
  /** Where the words go on, if they do so over the end of the paragraph: the same speaker's next passages. Empty for most. */
  readonly goesOn: readonly PlacedSpan[];
  readonly diff: readonly DiffPart[];
  /**
   * What the publisher put into the record's words and the given ones present as the speaker's: slices of the record. Empty for most.
   */
  readonly publishers: readonly string[];
  /** Whether the words are those of whoever is said to have said them; `null` where nobody is. */
  readonly claim: SpeakerClaim | null;
}

/** They stand in a passage, word for word, or go on from one to the next. */
interface VerbatimWords extends FoundWords {
  readonly outcome: "verbatim";
  /** Nothing but `equal`, and `missing` for what the publisher put in and the given words leave out. */
  readonly diff: readonly DiffPart[];
  /** Whether capitals and small letters are the record's, those at the beginning of the words and of sentences left aside. */
  readonly case: "same" | "differs";
  /** True where they stand there only if something that the publisher put in is left out. */
  readonly withoutInsertions: boolean;
  /** Other passages that hold the same words, up to 25. */
  readonly alsoIn: readonly Passage[];
}

/**
 * How words are altered: `abridged` where nothing but an ellipsis stands for some of them; `annotated` where nothing but what stands in
 * brackets of whoever quotes is added or put in their place (and ellipses); `reordered` and `spliced` where they are pieces of one
 * passage in another order, or of several; `reworded` where other words are used, left out or added.
 */
export type Alteration = "abridged" | "annotated" | "reordered" | "spliced" | "reworded";

/** Given words that stand word for word somewhere. */
export interface Piece extends PlacedSpan {
  /** A slice of the given words. */
  readonly words: string;
  readonly whose: WhoseWords;
}

/** They are nearly those of a passage, or put together of words that stand in the record. */
export interface AlteredWords extends FoundWords {
  readonly outcome: "altered";
  readonly alteration: Alteration;
  /** What differs, in order; for pieces, what is in none of them. */
  readonly changes: readonly Change[];
  /** What the words are put together of, in their order, if they are `reordered` or `spliced`; else none. The first one is at `span`. */
  readonly pieces: readonly Piece[];
  /** 1 less the share of words that differ. What an ellipsis hides does not count: it is 1 where nothing else differs. */
  readonly similarity: number;
  /** Where they stand as they are in an earlier edition or a withdrawn document; `null` where they do not. */
  readonly earlier: Passage | null;
}

/** No passage has them, or nearly. */
export interface UnfoundWords extends VerifiedWords {
  readonly outcome: "not-found";
  /** The passage that comes nearest: it has some of the words, or answers them as a question; `null` where none is near enough. */
  readonly nearest: Passage | null;
  /** The share of the given words that stand in the nearest passage in the same order, from 0 to 1; 0 where there is none. */
  readonly nearness: number;
  /** Where they stand as they are in an earlier edition or a withdrawn document; `null` where they do not. */
  readonly earlier: Passage | null;
  readonly diff: readonly [];
  /** Only whether the name is known: whose words they are cannot be told. */
  readonly claim: SpeakerClaim | null;
}

/** What the record says about whether words are those of somebody. */
export type SpeakerClaim = {
  /** The name as it is given. */
  readonly name: string;
} & (
  | { readonly kind: "right"; readonly speaker: Speaker }
  /** They are somebody else's: of these speakers, `null` for one who is not identified; of a text's author where there are none. */
  | { readonly kind: "wrong"; readonly speaker: Speaker; readonly said: readonly (Speaker | null)[] }
  /** The words are not found, so they are nobody's. */
  | { readonly kind: "open"; readonly speaker: Speaker }
  /** Nobody of that name has words in the record; the names that come nearest. `said` as above, empty where nothing is found. */
  | { readonly kind: "unknown"; readonly near: readonly string[]; readonly said: readonly (Speaker | null)[] }
  /** Several have that name. */
  | {
      readonly kind: "ambiguous";
      readonly names: readonly string[];
      readonly said: readonly (Speaker | null)[];
    }
);
