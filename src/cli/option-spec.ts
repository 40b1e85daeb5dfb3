/** An option of a command: `--name VALUE`, or `--name` alone where it takes no value. */
export interface OptionSpec {
  readonly name: string;
  /** What stands for the value in the help; absent for an option without one. */
  readonly value?: string;
  readonly help: string;
}

/** Options that every command has. */
export const commonOptions: readonly OptionSpec[] = [
  { name: "json", help: "print exactly one JSON value" },
  { name: "help", help: "show this help" },
];

/** The option that names the corpus folder. */
export const corpusOption: OptionSpec = {
  name: "corpus",
  value: "DIR",
  help: "the corpus folder (default: LECTERN_CORPUS, else corpus)",
};
