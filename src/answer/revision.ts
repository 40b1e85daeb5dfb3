import type { Document, Problem } from "../corpus/index.ts";
import type { PassageIndex } from "../search/index.ts";
import type { Analyzer } from "../text/index.ts";
import type { Passages } from "./passages.ts";
import type { SpeakerRegistry } from "./speakers/speaker-registry.ts";

/** One immutable state of corpus and index. Whoever holds it can go on answering after a reload. */
export interface Revision {
  /** Names the state; the same texts give the same id. */
  readonly id: string;
  readonly documents: readonly Document[];
  readonly problems: readonly Problem[];
  readonly passages: Passages;
  readonly registry: SpeakerRegistry;
  readonly index: PassageIndex;
  /** By language. */
  readonly analyzers: ReadonlyMap<string, Analyzer>;
}
