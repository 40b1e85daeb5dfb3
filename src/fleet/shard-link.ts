import { EventEmitter } from "node:events";
import type { MessagePort } from "node:worker_threads";
import { Library, type Rebuilt } from "../answer/index.ts";
import type { Readiness, ThreadMetrics } from "../operation/index.ts";
import type { FromShard, ToShard } from "./messages.ts";

/** A rebuild that the main thread was asked for. */
interface Asked {
  readonly resolve: (rebuilt: Rebuilt) => void;
  readonly reject: (error: Error) => void;
}

/** What there is to say of a shard. */
export interface Watched {
  readonly readiness: () => Readiness;
  readonly snapshot: () => Promise<ThreadMetrics>;
}

/** How often a shard says how it is, in milliseconds. */
const SAYS_EVERY = 1_000;

/** What a shard's thread has of the main thread: the snapshot, rebuilds, and when to stop. */
export class ShardLink {
  /** Where `SIGTERM` arrives: a thread gets no signals of the process. */
  readonly signals = new EventEmitter();
  readonly #port: Pick<MessagePort, "on" | "postMessage">;
  readonly #asked = new Map<number, Asked>();
  #requests = 0;
  #watched: Watched | null = null;
  #library: Promise<Library> | null = null;
  #openFirst: ((snapshot: Extract<ToShard, { kind: "snapshot" }>) => void) | null = null;

  constructor(port: Pick<MessagePort, "on" | "postMessage">) {
    this.#port = port;
    port.on("message", (message: ToShard) => this.#hear(message));
  }

  /** Opens the library of the folder from the main thread's snapshot, and keeps it to that. To be called once. */
  open(folder: string): Promise<Library> {
    const rebuild = ({ keeps }: { readonly keeps: boolean }) => this.#rebuild(keeps);
    this.#library = new Promise((resolve) => {
      this.#openFirst = ({ sections }) => resolve(Library.of(sections, { folder, rebuild }));
    });
    this.#tell({ kind: "opens" });
    return this.#library;
  }

  /** Says again and again how the shard is, and what it did when it is asked. */
  watch(watched: Watched): void {
    this.#watched = watched;
    const say = () => this.#tell({ kind: "is", readiness: watched.readiness() });
    say();
    setInterval(say, SAYS_EVERY).unref();
  }

  /** Says with which status the shard ends, and what there is to say to whoever started the program. */
  end(status: number, text: string): void {
    this.#tell({ kind: "ends", status, text });
  }

  #rebuild(keeps: boolean): Promise<Rebuilt> {
    this.#requests += 1;
    const request = this.#requests;
    return new Promise((resolve, reject) => {
      this.#asked.set(request, { resolve, reject });
      this.#tell({ kind: "rebuild", request, keeps });
    });
  }

  #tell(message: FromShard): void {
    this.#port.postMessage(message);
  }

  /** Others speak on the same port: what is none of ours has no kind of ours. */
  #hear(message: ToShard): void {
    switch (message.kind) {
      case "snapshot":
        this.#take(message);
        break;
      case "rebuilt":
        this.#answered(message.request)?.resolve(message.rebuilt);
        break;
      case "not-rebuilt":
        this.#answered(message.request)?.reject(new Error(message.reason));
        break;
      case "count":
        void this.#count();
        break;
      case "stop":
        this.signals.emit("SIGTERM");
    }
  }

  /** Says nothing where nothing can be counted: whoever asks does not wait for ever. */
  async #count(): Promise<void> {
    const metrics = await this.#watched?.snapshot().catch(() => undefined);
    if (metrics !== undefined) this.#tell({ kind: "did", metrics });
  }

  #answered(request: number): Asked | undefined {
    const asked = this.#asked.get(request);
    this.#asked.delete(request);
    return asked;
  }

  #take(snapshot: Extract<ToShard, { kind: "snapshot" }>): void {
    const { number, sections } = snapshot;
    if (this.#openFirst !== null) {
      this.#openFirst(snapshot);
      this.#openFirst = null;
      return;
    }
    const adopted = this.#library?.then((library) => library.adopt(sections));
    adopted?.then(
      () => this.#tell({ kind: "in-use", number, reason: null }),
      (error: unknown) => this.#tell({ kind: "in-use", number, reason: String(error) }),
    );
  }
}
