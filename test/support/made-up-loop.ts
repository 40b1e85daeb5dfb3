/** What takes how long, in milliseconds; default: nothing takes any time. */
interface Costs {
  /** Each piece of work, up to where it waits for something outside. */
  readonly each?: number;
  /** Looking at connections, once in each round. */
  readonly looking?: number;
}

/** An event loop with a clock of its own, which goes on only when it is told to. */
export interface MadeUpLoop {
  readonly now: () => number;
  readonly soon: (call: () => void) => void;
  readonly settled: (call: () => void) => void;
  /** Whether nothing is left to be called. */
  readonly isEmpty: boolean;
  /** Lets so many milliseconds pass. */
  readonly pass: (milliseconds: number) => void;
  /** Calls what was to be called in the next round, whose parts take so long. */
  readonly round: (costs?: Costs) => Promise<void>;
  /** Rounds until nothing is left. */
  readonly rest: (costs?: Costs) => Promise<void>;
}

/** A loop at the time 0, with nothing to do. */
export function madeUpLoop(): MadeUpLoop {
  let time = 0;
  let soon: (() => void)[] = [];
  let settled: (() => void)[] = [];
  const round = async ({ each = 0, looking = 0 }: Costs = {}) => {
    time += looking;
    const current = soon;
    soon = [];
    for (const call of current) call();
    do {
      // What waited for a settled promise goes on first.
      await new Promise(setImmediate);
      time += each;
      const next = settled;
      settled = [];
      for (const call of next) call();
    } while (settled.length > 0);
  };
  return {
    now: () => time,
    soon: (call) => soon.push(call),
    settled: (call) => settled.push(call),
    get isEmpty() {
      return soon.length === 0;
    },
    pass: (milliseconds) => {
      time += milliseconds;
    },
    round,
    rest: async (costs) => {
      while (soon.length > 0) await round(costs);
    },
  };
}
