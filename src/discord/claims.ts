import { SnowflakeSet } from "./snowflake-set.ts";

/** Tells whose an event is where several may have it: another copy of the bot, or this one a second time. */
export interface Claims {
  /** Resolves with true for the first who claims the event of that id, with false for everybody after. Never rejects. */
  readonly claim: (id: string) => Promise<boolean>;
}

/** How much is remembered. */
export interface OwnClaimsOptions {
  /** How long an id is remembered at least, in milliseconds; default: five minutes, which outlasts a resume. */
  readonly remembers?: number;
  /** How many ids are remembered at most, twice over; default: 50,000, which is 250 a second for over three minutes. */
  readonly most?: number;
  /** Milliseconds that only grow. Default: the process's clock. */
  readonly now?: () => number;
}

/** The claims of one process: everything is its own, once. What Discord sends again after a resume is not answered again. */
export class OwnClaims implements Claims {
  readonly #remembers: number;
  readonly #most: number;
  readonly #now: () => number;
  /** Two generations, the older of which is forgotten as a whole: no id has to be looked for to be forgotten. */
  #recent: SnowflakeSet;
  #older: SnowflakeSet;
  #since: number;

  constructor({
    remembers = 5 * 60 * 1_000,
    most = 50_000,
    now = () => performance.now(),
  }: OwnClaimsOptions = {}) {
    this.#remembers = remembers;
    this.#most = most;
    this.#now = now;
    this.#recent = new SnowflakeSet(most);
    this.#older = new SnowflakeSet(most);
    this.#since = now();
  }

  /** True for an id that this process has not claimed within the last minutes. */
  async claim(id: string): Promise<boolean> {
    this.#forget();
    const snowflake = BigInt(id);
    if (this.#recent.has(snowflake) || this.#older.has(snowflake)) return false;
    this.#recent.add(snowflake);
    return true;
  }

  #forget(): void {
    const now = this.#now();
    if (this.#recent.size < this.#most && now - this.#since < this.#remembers) return;
    const isLongAgo = now - this.#since >= 2 * this.#remembers;
    [this.#recent, this.#older] = [this.#older, this.#recent];
    this.#recent.clear();
    if (isLongAgo) this.#older.clear();
    this.#since = now;
  }
}
