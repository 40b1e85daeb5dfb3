import type { Library, ReloadReport } from "../answer/index.ts";
import { type Bot, errorFields, type Log, noObserver, type Observer } from "../discord/index.ts";
import {
  type BotMetrics,
  judge,
  loadMetrics,
  type Readiness,
  type ThreadMetrics,
} from "../operation/index.ts";

/** How the bot of one thread is, for whoever serves it. */
export interface BotState {
  readonly readiness: () => Readiness;
  /** The metrics in the exposition format. */
  readonly metrics: () => Promise<string>;
  /** The metrics for another thread, which adds them up. */
  readonly snapshot: () => Promise<ThreadMetrics>;
}

/** Watches the bot of one thread from its start to its end, and counts what it does where somebody may ask. */
export class BotWatch implements BotState {
  readonly #log: Log;
  readonly #counts: boolean;
  #library: Library | null = null;
  #bot: Pick<Bot, "connection"> | null = null;
  #isStopping = false;
  #metrics: Promise<BotMetrics> | null = null;

  /** `counts` is false where nobody will ever ask for metrics: then nothing is counted, or loaded for it. */
  constructor({ log, counts }: { readonly log: Log; readonly counts: boolean }) {
    this.#log = log;
    this.#counts = counts;
  }

  /** What the bot tells what it does. */
  get observer(): Observer {
    if (!this.#counts) return noObserver;
    return {
      answered: (event) => this.#count((metrics) => metrics.answered(event)),
      failed: (failure) => this.#count((metrics) => metrics.failed(failure)),
      reconnecting: () => this.#count((metrics) => metrics.reconnecting()),
    };
  }

  /** Takes note of the library that is open. */
  opened(library: Library): void {
    this.#library = library;
    library.watchReloads((report) => this.#count((metrics) => metrics.reloaded(outcomeOf(report))));
  }

  /** Takes note of the bot that is about to log in. */
  created(bot: Pick<Bot, "connection">): void {
    this.#bot = bot;
  }

  /** Begins to load what counts, to be called while the bot waits for Discord: it takes the thread some time. */
  load(): void {
    if (this.#counts) this.#count(() => undefined);
  }

  /** Takes note that the bot is to stop: it takes nothing more. */
  stopping(): void {
    this.#isStopping = true;
  }

  /** Takes note of an error that nothing caught. */
  faulted(): void {
    this.#isStopping = true;
    this.#count((metrics) => metrics.faulted());
  }

  /** Ready where the bot runs, has a corpus, and Discord brings it events. */
  readiness(): Readiness {
    const connection = this.#bot?.connection;
    const silence = connection?.silence ?? null;
    return judge({
      running: { ok: !this.#isStopping, value: this.#isStopping ? "stopping" : "running" },
      corpus: { ok: this.#library !== null, value: this.#library?.revision.id ?? null },
      gateway: { ok: connection?.isReady === true, value: connection?.status ?? "Idle" },
      heartbeat: {
        ok: connection?.isAlive === true,
        value: silence === null ? null : Math.round(silence / 100) / 10,
      },
    });
  }

  async metrics(): Promise<string> {
    return (await this.#loaded()).text();
  }

  async snapshot(): Promise<ThreadMetrics> {
    return (await this.#loaded()).snapshot();
  }

  /** Counts when there is what counts. What is told before then waits for it, in its order. */
  #count(count: (metrics: BotMetrics) => void): void {
    if (!this.#counts) return;
    this.#loaded().then(count, () => undefined);
  }

  #loaded(): Promise<BotMetrics> {
    this.#metrics ??= this.#load();
    return this.#metrics;
  }

  async #load(): Promise<BotMetrics> {
    try {
      return await loadMetrics({
        corpus: () => this.#corpus(),
        gateway: () => this.#bot?.connection ?? null,
      });
    } catch (error) {
      this.#log.error(errorFields(error), "nothing is counted");
      throw error;
    }
  }

  #corpus() {
    if (this.#library === null) return null;
    const { id, documents, passages, problems } = this.#library.revision;
    return {
      revision: id,
      documents: documents.length,
      paragraphs: passages.size,
      problems: problems.length,
    };
  }
}

function outcomeOf(report: ReloadReport): "reloaded" | "unchanged" | "kept" {
  if (report.outcome === "kept") return "kept";
  return report.before === report.after ? "unchanged" : "reloaded";
}
