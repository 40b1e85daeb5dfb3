import type { Shard } from "discord.js";
import type { Log } from "../discord/index.ts";
import type { Readiness, ThreadMetrics } from "../operation/index.ts";
import type { FromShard, SharedSnapshot, ToShard } from "./messages.ts";
import { Replies } from "./replies.ts";
import type { SharedCorpus, Sharer } from "./shared-corpus.ts";

/** With which status a shard ended, and what it had to say to whoever started the program. */
export interface ShardEnd {
  readonly status: number;
  readonly text: string;
}

/** What a member of the fleet works with. */
interface MemberOptions {
  readonly corpus: SharedCorpus;
  readonly log: Log;
  /** Called whenever its thread has ended. */
  readonly onEnd: (end: ShardEnd) => void;
}

/** How long a shard may take to put a snapshot in place before the report goes on without it, in milliseconds. */
const LONGEST_ADOPTION = 10_000;

/** How long a shard may take to be ready before the next ones are begun, in milliseconds. */
const LONGEST_START = 30_000;

/** How old what a shard said of itself may be, in milliseconds; it says it every second, if its thread gets to it. */
const LONGEST_SILENCE = 15_000;

/** How long a shard may take to say what it did, in milliseconds. */
const LONGEST_COUNT = 2_000;

/** One shard, seen from the main thread. Its thread may end and be started again. */
export class ShardMember implements Sharer {
  readonly counts = true;
  readonly #shard: Shard;
  readonly #options: MemberOptions;
  /** The number of the last snapshot that it uses, as far as is known. */
  #uses = 0;
  readonly #adoptions = new Replies<boolean>();
  readonly #counts = new Replies<ThreadMetrics | null>();
  #asked = 0;
  #said: ShardEnd | null = null;
  #is: { readonly readiness: Readiness; readonly at: number } | null = null;
  #exited: Promise<void> = Promise.resolve();

  constructor(shard: Shard, options: MemberOptions) {
    this.#shard = shard;
    this.#options = options;
    shard.on("spawn", (thread) => {
      // Without a listener an error that nobody caught there would end the whole process.
      thread.on("error", (error: Error) =>
        this.#note({ error: error.message, stack: error.stack }, "a shard failed"),
      );
      this.#exited = new Promise((resolve) => {
        thread.on("exit", (status: number) => {
          this.#left(status);
          resolve();
        });
      });
    });
    shard.on("message", (message: FromShard) => this.#hear(message));
  }

  /** Resolves when its thread has ended, at once where there is none. */
  get exited(): Promise<void> {
    return this.#exited;
  }

  /** How it said that it is; `null` where it runs not, or has said nothing for too long. */
  get readiness(): Readiness | null {
    const isFresh = this.#is !== null && performance.now() - this.#is.at < LONGEST_SILENCE;
    return isFresh ? (this.#is?.readiness ?? null) : null;
  }

  /** What it did since its thread was started; `null` where it does not say it in time. */
  metrics(): Promise<ThreadMetrics | null> {
    if (this.#shard.worker === null) return Promise.resolve(null);
    this.#asked += 1;
    this.#tell({ kind: "count" });
    return this.#counts.expect(this.#asked, { within: LONGEST_COUNT, otherwise: null });
  }

  /** Starts its thread; resolves when Discord brings it events, or that takes too long, or it has ended. */
  async start(): Promise<void> {
    this.#said = null;
    await this.#shard.spawn(LONGEST_START).catch((error: unknown) => {
      this.#note({ error: String(error) }, "a shard is not ready");
    });
  }

  /** Tells it to stop. */
  stop(): void {
    this.#tell({ kind: "stop" });
  }

  /** Ends its thread, whatever it is doing. */
  kill(): void {
    void this.#shard.worker?.terminate();
  }

  /** Gives it a snapshot, where it has not got it; resolves with whether it uses it. */
  adopt(snapshot: SharedSnapshot): Promise<boolean> {
    const { number } = snapshot;
    if (this.#uses >= number) return Promise.resolve(true);
    this.#tell({ kind: "snapshot", ...snapshot });
    return this.#adoptions.expect(number, { within: LONGEST_ADOPTION, otherwise: false });
  }

  #hear(message: FromShard): void {
    const { corpus } = this.#options;
    switch (message.kind) {
      case "opens":
        this.#uses = corpus.current.number;
        this.#tell({ kind: "snapshot", ...corpus.current });
        corpus.join(this);
        break;
      case "in-use":
        this.#adopted(message);
        break;
      case "rebuild":
        void this.#rebuild(message);
        break;
      case "is":
        this.#is = { readiness: message.readiness, at: performance.now() };
        break;
      case "did":
        this.#counts.settleAll(message.metrics);
        break;
      case "ends":
        this.#said = message;
    }
  }

  #adopted({ number, reason }: Extract<FromShard, { kind: "in-use" }>): void {
    if (reason === null) this.#uses = Math.max(this.#uses, number);
    else this.#note({ error: reason }, "a shard keeps the old corpus");
    this.#adoptions.settle(number, reason === null);
  }

  async #rebuild({ request, keeps }: Extract<FromShard, { kind: "rebuild" }>): Promise<void> {
    const { corpus } = this.#options;
    try {
      const rebuilt = await corpus.rebuild(this, keeps);
      this.#tell({ kind: "rebuilt", request, rebuilt });
      if (keeps && rebuilt.kind === "rebuilt") this.#uses = corpus.current.number;
    } catch (error) {
      this.#tell({ kind: "not-rebuilt", request, reason: String(error) });
    }
  }

  #left(status: number): void {
    this.#options.corpus.leave(this);
    this.#is = null;
    this.#adoptions.settleAll(false);
    this.#counts.settleAll(null);
    this.#options.onEnd(this.#said ?? { status, text: "" });
  }

  #tell(message: ToShard): void {
    this.#shard.worker?.postMessage(message);
  }

  #note(fields: Readonly<Record<string, unknown>>, message: string): void {
    this.#options.log.error({ shard: this.#shard.id, ...fields }, message);
  }
}
