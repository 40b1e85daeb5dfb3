/** Why a message says what it says. */
export interface Inspection {
  readonly revision: {
    /** The one that the message names; `null` where it names none. */
    readonly id: string | null;
    /** `gone`: an earlier one that is no longer held, so that what is shown is by the current one. */
    readonly state: "current" | "earlier" | "gone" | "not-named";
  };
  /** `null` where no question was asked. */
  readonly question: InspectedQuestion | null;
  /** Those that the message shows, in its order; of an answer that shows none, the nearest one. */
  readonly passages: readonly InspectedPassage[];
  /** The best that the question found, shown or not. */
  readonly candidates: readonly InspectedCandidate[];
  /** `null` where no words were verified. */
  readonly verification: InspectedVerification | null;
  /** The anchor that was asked for, and what it leads to; `null` where none was. */
  readonly anchor: { readonly id: string; readonly fate: AnchorFate } | null;
  /** The message, as the bot sent it. */
  readonly payload: Readonly<Record<string, unknown>>;
  /** What Discord told the bot and what the bot asked of Discord, the oldest first. */
  readonly exchange: readonly ExchangeStep[];
}

/** What an anchor leads to. */
export type AnchorFate = "found" | "unchanged" | "changed" | "dropped" | "withdrawn" | "removed" | "gone";

/** What was asked, and how it was read. */
export interface InspectedQuestion {
  readonly text: string;
  readonly speaker: string | null;
  readonly document: string | null;
  readonly after: string | null;
  readonly before: string | null;
  readonly words: readonly InspectedWord[];
  readonly leftOut: readonly string[];
  readonly phrases: readonly string[];
  /** Why nothing is shown; `null` where something is. */
  readonly nothing: string | null;
}

/** A word of a question, as the index takes it. */
interface InspectedWord {
  readonly text: string;
  readonly terms: readonly { readonly term: string; readonly languages: readonly string[] }[];
  readonly standIns: readonly { readonly form: string; readonly kind: string; readonly weight: number }[];
  readonly isInCorpus: boolean;
  readonly rarity: number;
}

/** A stretch of a text: `text.slice(start, end)`. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** A passage, and why it is shown or not. */
export interface InspectedPassage {
  readonly anchor: string;
  readonly text: string;
  readonly document: { readonly id: string; readonly title: string; readonly file: string };
  /** Its place in the document: ordinal of the paragraph, and line of the file, both from 1. */
  readonly paragraph: number;
  readonly line: number;
  readonly isShown: boolean;
  /** From 1, among what the question found; `null` where it did not find it or none was asked. */
  readonly rank: number | null;
  /** Where its score for the question comes from; `null` where no question was asked. */
  readonly score: ScoreNode | null;
  readonly confidence: InspectedConfidence | null;
  readonly speaker: InspectedSpeaker;
  /** Who else is quoted in it. */
  readonly quoted: readonly InspectedSpeaker[];
  /** What the publisher put in, brackets included. */
  readonly insertions: readonly TextSpan[];
}

/** How sure it is that a passage answers the question. */
export interface InspectedConfidence {
  /** From 0 to 1. */
  readonly value: number;
  /** What is needed to be shown. */
  readonly least: number;
  /** Whether it has no more than the least because it holds every word, or the phrases, of the question. */
  readonly isRaised: boolean;
  readonly share: number;
  readonly together: number;
  readonly lead: number;
}

/** A passage that a question found, in a line. */
export interface InspectedCandidate {
  readonly anchor: string;
  readonly title: string;
  /** How its text begins. */
  readonly opening: string;
  readonly rank: number;
  readonly score: number;
  readonly confidence: number;
  readonly isNearEnough: boolean;
  readonly isShown: boolean;
}

/** A number and where it comes from. */
export interface ScoreNode {
  readonly kind: "sum" | "product" | "formula" | "value";
  readonly label: string;
  readonly value: number;
  readonly children: readonly ScoreNode[];
}

/** How a speaker is known. */
export type SpeakerRule =
  | "turn-label"
  | "continued-turn"
  | "document-speaker"
  | "name-then-verb"
  | "verb-then-name"
  | "verb-before"
  | "according-to"
  | "colon"
  | "signature"
  | "introduced"
  | "continued";

/** Whom words are given to, and by what. */
export interface InspectedSpeaker {
  /** `null`: not identified, or, for prose, its author. */
  readonly name: string | null;
  readonly role: string | null;
  readonly voice: "speech" | "quotation" | "prose";
  /** `null` where nobody is named. */
  readonly rule: SpeakerRule | null;
  /** The words that they are quoted with inside another's; `null` for the owner of the whole passage. */
  readonly quotation: string | null;
  /** The words of the source that tell it, if there are any, with what stands around them, and their line from 1. */
  readonly source: {
    readonly before: string;
    readonly words: string;
    readonly after: string;
    readonly line: number;
  } | null;
}

/** What came of words that were held against the record. */
export interface InspectedVerification {
  readonly given: string;
  readonly outcome: "verbatim" | "altered" | "not-found";
  /** In what way they are altered; `null` where they are not. */
  readonly alteration: string | null;
  /** The share of the words that are those of the record, from 0 to 1. */
  readonly likeness: number;
  /** Only the record has what is `missing`, only the given words what is `added`. */
  readonly diff: readonly { readonly op: "equal" | "missing" | "added"; readonly text: string }[];
  readonly pieces: readonly { readonly words: string; readonly anchor: string; readonly title: string }[];
  /** Whose the words are, as a sentence; `null` where the passage quotes nobody, or they are not found. */
  readonly whose: string | null;
  /** Whether they are those of whoever is said to have said them; `null` where nobody is. */
  readonly claim: { readonly name: string; readonly kind: string } | null;
  /** What the publisher put into the record and the given words present as the speaker's. */
  readonly publishers: readonly string[];
}

/** Something that went between Discord and the bot. */
export interface ExchangeStep {
  readonly from: "discord" | "bot";
  /** `INTERACTION_CREATE`, or method and path, with tokens shortened. */
  readonly title: string;
  /** `null` for what is no request, or not answered. */
  readonly status: number | null;
  /** Milliseconds since the first step. */
  readonly at: number;
  readonly body: unknown;
}
