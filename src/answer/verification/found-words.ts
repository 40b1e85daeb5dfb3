import { focusOnStretches } from "../focus.ts";
import { whoseWords } from "../whose-words.ts";
import { type Comparison, compareStretch } from "./alignment/compare-stretch.ts";
import { type DiffPart, difference } from "./alignment/difference.ts";
import { alterationOf } from "./alteration.ts";
import { changesIn } from "./changes.ts";
import { someOf } from "./given-words.ts";
import { joinedChanges, joinedDifference } from "./joined-difference.ts";
import { orderOf, type PlacedRun } from "./pieces.ts";
import { publishersWords } from "./publishers-words.ts";
import { type ClaimedSpeaker, claimOn } from "./speaker-claim.ts";
import { placesOf, stretchOf } from "./stretches/stretch.ts";
import type { Search } from "./verbatim.ts";
import type { AlteredWords, FoundWords, Piece } from "./verification.ts";

/** A search with who is said to have said the words. */
export interface ClaimedSearch extends Search {
  readonly claimed: ClaimedSpeaker | null;
}

/** What a comparison tells of the words, altered or not. */
export function foundWords({ revision, given, claimed }: ClaimedSearch, comparison: Comparison): FoundWords {
  const { stretch, span } = comparison;
  const places = placesOf(stretch, span).map((place) => ({
    ...place,
    whose: whoseWords(place.passage, place.span),
    holdsProse: () => holdsProse(comparison),
  }));
  const [first, ...goesOn] = places;
  if (first === undefined) throw new Error("expected words that stand in a passage, met none");
  return {
    revision: revision.id,
    words: given.text,
    passage: focusOnStretches(first.passage, [first.span]),
    span: first.span,
    whose: first.whose,
    goesOn: goesOn.map((place) => ({ passage: place.passage, span: place.span })),
    diff: difference(comparison),
    publishers: publishersWords(comparison),
    claim: claimOn(revision, claimed, places),
  };
}

/** True where given words stand in an author's prose itself, not in what it quotes. */
function holdsProse({ steps, stretch }: Comparison): boolean {
  const shared = steps.flatMap((step) =>
    step.kind === "same" || step.kind === "bare" ? (stretch.record.words[step.recorded] ?? []) : [],
  );
  return shared
    .flatMap((word) => placesOf(stretch, word))
    .some(
      ({ passage, span }) => passage.paragraph.voice === "prose" && whoseWords(passage, span).kind === "own",
    );
}

/** How words are altered against the current record. */
export type AlteredNow = Omit<AlteredWords, "earlier">;

/** Words that are altered, beside the one stretch that they come nearest to. */
export function alteredWords(search: ClaimedSearch, comparison: Comparison): AlteredNow {
  const changes = changesIn(comparison);
  return {
    ...foundWords(search, comparison),
    outcome: "altered",
    alteration: alterationOf(changes),
    changes,
    pieces: [],
    similarity: comparison.similarity,
  };
}

/** Words that are put together of pieces of the record. */
export function joinedPieces(search: ClaimedSearch, runs: readonly PlacedRun[]): AlteredNow {
  const { revision, given, claimed } = search;
  const parts = runs.map(({ passage, span, words }) => {
    const part = someOf(given, words);
    const piece: Piece = {
      words: part.text,
      passage: focusOnStretches(passage, [span]),
      span,
      whose: whoseWords(passage, span),
    };
    return { piece, comparison: compareStretch(stretchOf([passage]), part) };
  });
  const pieces = parts.map(({ piece }) => piece);
  const [first] = pieces;
  if (first === undefined) throw new Error("expected pieces, met none");
  const owned = parts.map(({ piece, comparison }) => ({
    ...piece,
    holdsProse: () => holdsProse(comparison),
  }));
  const changes = joinedChanges(given, runs);
  const diffs: readonly (readonly DiffPart[])[] = parts.map(({ comparison }) => difference(comparison));
  return {
    revision: revision.id,
    words: given.text,
    passage: first.passage,
    span: first.span,
    whose: first.whose,
    goesOn: [],
    diff: joinedDifference(given, runs, diffs),
    publishers: parts.flatMap(({ comparison }) => publishersWords(comparison)),
    claim: claimOn(revision, claimed, owned),
    outcome: "altered",
    alteration: orderOf(runs) === "reordered" ? "reordered" : "spliced",
    changes,
    pieces,
    similarity: 1 - changes.length / given.words.length,
  };
}
