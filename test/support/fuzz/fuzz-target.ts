import fc from "fast-check";

/** How many cases of a target are tried, and from where on. */
interface FuzzRun {
  readonly cases: number;
  readonly seed: number;
}

/** A part of the product with what must hold for every input. */
export interface FuzzTarget {
  readonly name: string;
  /** Its part of all cases of a long run, beside the others: what is quick gets many. */
  readonly weight: number;
  /** Tries so many cases. Rejects with the smallest that fails, and the seed and path that lead to it. */
  readonly run: (run: FuzzRun) => Promise<void>;
}

/** What makes a target. */
interface TargetOptions<Input, Subject> {
  readonly name: string;
  readonly weight: number;
  readonly inputs: fc.Arbitrary<Input>;
  /** Makes what all cases of a run share. */
  readonly open: () => Promise<Subject>;
  readonly close?: (subject: Subject) => Promise<void>;
  /** Throws or rejects where the input shows a fault. */
  readonly check: (input: Input, subject: Subject) => Promise<void> | void;
}

/** A target whose cases share something. */
export function target<Input, Subject>(options: TargetOptions<Input, Subject>): FuzzTarget {
  const { name, weight, inputs, open, close, check } = options;
  return {
    name,
    weight,
    run: async ({ cases, seed }) => {
      const subject = await open();
      try {
        const property = fc.asyncProperty(inputs, async (input) => check(input, subject));
        await fc.assert(property, { numRuns: cases, seed });
      } finally {
        await close?.(subject);
      }
    },
  };
}

/** For targets of pure functions: cases share nothing. */
export async function nothing(): Promise<null> {
  return null;
}
