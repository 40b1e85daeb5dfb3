/** A part of the product that small faults are planted into, with the tests that ought to notice them. */
export interface MutationTarget {
  /** What the part is called on the command line. */
  readonly name: string;
  /** Its source files, as patterns. */
  readonly source: readonly string[];
  /** Its tests, as patterns; none of them starts a browser or a compiled program. */
  readonly tests: readonly string[];
  /** Which share of its mutants a run without `--all` tries, from 0 to 1; chosen so that a part takes minutes. */
  readonly share: number;
}

/** The parts where an unnoticed fault would alter a quote, a name, a verdict or a ranking; small ones first. */
export const mutationTargets: readonly MutationTarget[] = [
  {
    name: "custom-id",
    source: ["src/discord/custom-id/*.ts"],
    tests: ["test/discord/custom-id.test.ts"],
    share: 1,
  },
  {
    name: "markdown",
    source: ["src/discord/markdown/*.ts", "src/text/escape-markdown.ts"],
    tests: [
      "test/text/escape-markdown.test.ts",
      "test/discord/{divide-quote,messages,quoted-messages,verification-messages}.test.ts",
    ],
    share: 1,
  },
  {
    name: "store",
    source: ["src/store/**/*.ts"],
    tests: ["test/store/**/*.test.ts", "test/search/**/*.test.ts", "test/answer/snapshot.test.ts"],
    share: 1,
  },
  { name: "text", source: ["src/text/**/*.ts"], tests: ["test/text/**/*.test.ts"], share: 0.2 },
  { name: "search", source: ["src/search/**/*.ts"], tests: ["test/search/**/*.test.ts"], share: 0.08 },
  { name: "answer", source: ["src/answer/**/*.ts"], tests: ["test/answer/**/*.test.ts"], share: 0.02 },
  {
    name: "attribution",
    source: ["src/attribution/**/*.ts"],
    tests: ["test/attribution/**/*.test.ts"],
    share: 0.02,
  },
];
