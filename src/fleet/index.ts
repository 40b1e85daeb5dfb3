/**
 * How do several shards act as one bot? Each is a connection to Discord of its own, in a thread of its own, that runs the same
 * bot; the main thread starts them, makes the snapshot that all of them answer from, and passes on what one of them changed.
 *
 * Not for: what a shard answers, or reading the corpus.
 */
export { Fleet, type FleetOptions } from "./fleet.ts";
export { openShared } from "./open-shared.ts";
export { ShardLink } from "./shard-link.ts";
export { SharedCorpus, type Sharer } from "./shared-corpus.ts";
