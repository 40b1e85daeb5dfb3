import type { Document, Problem } from "../corpus/index.ts";
import type { PassageIndex } from "../search/index.ts";
import type { Analyzer } from "../text/index.ts";
import type { Passages } from "./passages.ts";
import type { SpeakerRegistry } from "./speakers/speaker-registry.ts";
import type { RecordedPairs } from "./verification/pairs/passage-pairs.ts";

/** Documents that others replaced or their publishers withdrew: no question is answered from them, but their anchors lead somewhere. */
export interface PastEditions {
  readonly documents: readonly Document[];
  readonly passages: Passages;
  /** By the id of an earlier edition: the id of the document that replaces it. The earlier one need not be in the corpus. */
  readonly successors: ReadonlyMap<string, string>;
}

/** One immutable state of corpus and index. Whoever holds it can go on answering after a reload. */
export interface Revision {
  /** Names the state; the same texts give the same id. */
  readonly id: string;
  readonly documents: readonly Document[];
  readonly problems: readonly Problem[];
  readonly passages: Passages;
  readonly past: PastEditions;
  readonly registry: SpeakerRegistry;
  readonly index: PassageIndex;
  /** Where words and pairs of neighbouring words stand. */
  readonly recorded: RecordedPairs;
  /** By language. */
  readonly analyzers: ReadonlyMap<string, Analyzer>;
}
