import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { ShardingManager } from "discord.js";
import type { Log } from "../discord/index.ts";
import type { Readiness } from "../operation/index.ts";
import { fleetMetrics, fleetReadiness } from "./fleet-health.ts";
import { type ShardEnd, ShardMember } from "./shard-member.ts";
import type { SharedCorpus } from "./shared-corpus.ts";

/** How a fleet is to be. */
export interface FleetOptions {
  /** The module that runs in the thread of each shard; it makes a `ShardLink`. */
  readonly script: URL;
  readonly token: string;
  readonly shards: number;
  /** How many shards Discord lets begin at a time. */
  readonly concurrency: number;
  /** How long Discord wants between those and the next ones, in milliseconds; default: 5,500, of which 5,000 are Discord's. */
  readonly spacing?: number;
  /** How long a shard that ended is left before it is started again, in milliseconds, the first time; default: 1,000. */
  readonly firstRest?: number;
  readonly corpus: SharedCorpus;
  /** How many more connections Discord lets begin today. */
  readonly startsLeft: () => Promise<number>;
  /** True for a status with which a shard would end again, however often it is started. */
  readonly isLasting: (status: number) => boolean;
  readonly log: Log;
}

const SPACING = 5_500;
const FIRST_REST = 1_000;

/** The longest time that a shard is left, in milliseconds: a day has room for 288 of them, of Discord's 1,000 starts. */
const LONGEST_REST = 5 * 60 * 1_000;

/** How long a shard has to run to count as well again, in milliseconds. */
const WELL_AFTER = 10 * 60 * 1_000;

/**
 * The shards of a bot, each a connection of its own in a thread of its own, which share one snapshot. One that ends is started
 * again, later each time; one that would end again the same way ends them all.
 */
export class Fleet {
  readonly #options: FleetOptions;
  readonly #members: ShardMember[] = [];
  readonly #stopping = new AbortController();
  readonly #ended: Promise<ShardEnd>;
  #end: (end: ShardEnd) => void = () => undefined;

  constructor(options: FleetOptions) {
    this.#options = options;
    this.#ended = new Promise((resolve) => {
      this.#end = resolve;
    });
    options.corpus.size = options.shards;
  }

  /** Resolves with the end of a shard that it makes no sense to start again; otherwise stays pending. */
  get ended(): Promise<ShardEnd> {
    return this.#ended;
  }

  /** Ready where every shard is. */
  readiness(): Readiness {
    return fleetReadiness(this.#state);
  }

  /** What the shards did, in the exposition format of Prometheus; one that does not say it in time is left out. */
  async metrics(): Promise<string> {
    const told = await Promise.all(this.#members.map((member) => member.metrics()));
    return fleetMetrics(this.#state, told);
  }

  /** Starts the shards, as many at a time as Discord allows. Resolves when each is ready or has been given its time. */
  async start(): Promise<void> {
    const { script, token, shards, concurrency, spacing = SPACING } = this.#options;
    const manager = new ShardingManager(fileURLToPath(script), {
      mode: "worker",
      totalShards: shards,
      token,
      // It would start a shard again at once, as often as it ends.
      respawn: false,
    });
    for (let first = 0; first < shards && !this.#isStopping; first += concurrency) {
      const group = Array.from({ length: Math.min(concurrency, shards - first) }, (_, place) =>
        this.#begin(manager, first + place),
      );
      const isLast = first + concurrency >= shards;
      await Promise.all([...group, isLast ? undefined : this.#pause(spacing)]);
    }
  }

  /** Tells all shards to stop, and ends those that are not done within so many milliseconds. */
  async stop(deadline: number): Promise<void> {
    this.#stopping.abort();
    for (const member of this.#members) member.stop();
    const all = Promise.all(this.#members.map(({ exited }) => exited));
    const isLate = await Promise.race([all.then(() => false), pause(deadline, true, { ref: false })]);
    if (!isLate) return;
    for (const member of this.#members) member.kill();
    await all;
  }

  get #state() {
    const { shards: count } = this.#options;
    const shards = Array.from({ length: count }, (_, number) => this.#members[number]?.readiness ?? null);
    return { isStopping: this.#isStopping, shards };
  }

  get #isStopping(): boolean {
    return this.#stopping.signal.aborted;
  }

  #begin(manager: ShardingManager, id: number): Promise<void> {
    const { corpus, log } = this.#options;
    const shard = manager.createShard(id);
    let started = performance.now();
    let ends = 0;
    const onEnd = (end: ShardEnd) => {
      const isWell = performance.now() - started > WELL_AFTER;
      ends = isWell ? 1 : ends + 1;
      void this.#startAgain({ member, id, end, ends }).then(() => {
        started = performance.now();
      });
    };
    const member = new ShardMember(shard, { corpus, log, onEnd });
    this.#members.push(member);
    return member.start();
  }

  async #startAgain(one: {
    readonly member: ShardMember;
    readonly id: number;
    readonly end: ShardEnd;
    /** How often it has ended without being well in between. */
    readonly ends: number;
  }): Promise<void> {
    const { member, id, end, ends } = one;
    if (this.#isStopping) return;
    if (this.#options.isLasting(end.status)) {
      this.#end(end);
      return;
    }
    const { log, startsLeft, firstRest = FIRST_REST } = this.#options;
    const rest = Math.min(firstRest * 2 ** (ends - 1), LONGEST_REST);
    log.error({ shard: id, status: end.status, said: end.text, again: rest }, "a shard ended");
    await this.#pause(rest);
    // Discord changes the token of whoever begins too often. Where it does not say how often, it does not let the shard in either.
    while (!this.#isStopping && (await startsLeft().catch(() => 1)) < 1) await this.#pause(LONGEST_REST);
    if (!this.#isStopping) await member.start();
  }

  async #pause(milliseconds: number): Promise<void> {
    await pause(milliseconds, undefined, { signal: this.#stopping.signal }).catch(() => undefined);
  }
}
