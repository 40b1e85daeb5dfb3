/** What the process ends with. */
export const ExitCode = {
  done: 0,
  /** Nothing was found, or a check failed. */
  nothingFound: 1,
  wrongUsage: 2,
  /** The corpus, the configuration or a measuring set can't be used. */
  broken: 3,
} as const;

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
