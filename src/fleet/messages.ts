import type { Rebuilt } from "../answer/index.ts";
import type { Readiness, ThreadMetrics } from "../operation/index.ts";
import type { Sections } from "../store/index.ts";

/** A snapshot that the shards share. */
export interface SharedSnapshot {
  /** Each has the next number. */
  readonly number: number;
  readonly sections: Sections;
}

/** What the main thread tells a shard. */
export type ToShard =
  /** What to answer from: the first one opens the shard's library, each further one takes the place of the one before. */
  | ({ readonly kind: "snapshot" } & SharedSnapshot)
  /** What became of a rebuild that the shard asked for. */
  | { readonly kind: "rebuilt"; readonly request: number; readonly rebuilt: Rebuilt }
  | { readonly kind: "not-rebuilt"; readonly request: number; readonly reason: string }
  /** To say what it did. */
  | { readonly kind: "count" }
  /** To stop; the second time, at once. */
  | { readonly kind: "stop" };

/** What a shard tells the main thread. */
export type FromShard =
  /** It wants the snapshot. */
  | { readonly kind: "opens" }
  /** What became of a snapshot that it was given; `reason`: why it is not in use, `null` where it is. */
  | { readonly kind: "in-use"; readonly number: number; readonly reason: string | null }
  | { readonly kind: "rebuild"; readonly request: number; readonly keeps: boolean }
  /** How it is, again and again. */
  | { readonly kind: "is"; readonly readiness: Readiness }
  /** What it did, when it was asked. */
  | { readonly kind: "did"; readonly metrics: ThreadMetrics }
  /** With which status it ends, and what there is to say to whoever started the program. */
  | { readonly kind: "ends"; readonly status: number; readonly text: string };
